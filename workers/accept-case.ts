import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { acceptCase as accept } from '../server/cases/accept-case.js';
import { defineWorker } from './define.js';

/** 受理 */
export const acceptCase = defineWorker({
  type: JobType.acceptCase,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({}),
  timeoutMs: 30_000,
  run: async ({ caseId }, context) => {
    await accept(context, { caseId, effectKey: context.effectKey });
    return {};
  },
});
