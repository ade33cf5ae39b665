import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { checkDuplicateRelief as check } from '../server/cases/check-duplicate-relief.js';
import { defineWorker } from './define.js';

/** 重复救助核查 */
export const checkDuplicateRelief = defineWorker({
  type: JobType.checkDuplicateRelief,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({ inquiryNeeded: Variable.inquiryNeeded }),
  timeoutMs: 30_000,
  run: ({ caseId }, context) => check(context, { caseId, effectKey: context.effectKey }),
});
