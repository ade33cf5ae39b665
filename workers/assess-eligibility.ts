import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { assessEligibility as assess } from '../server/cases/assess-eligibility.js';
import { defineWorker } from './define.js';

/** 救助条件审查 */
export const assessEligibility = defineWorker({
  type: JobType.assessEligibility,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({}),
  timeoutMs: 30_000,
  run: async ({ caseId }, context) => {
    await assess(context, { caseId, effectKey: context.effectKey });
    return {};
  },
});
