import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { checkAdvance as check } from '../server/money/check-advance.js';
import { defineWorker } from './define.js';

/** 先行救助核对, of a case that ends without a grant */
export const checkAdvance = defineWorker({
  type: JobType.checkAdvance,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({ advanceRecovery: Variable.advanceRecovery }),
  timeoutMs: 30_000,
  run: ({ caseId }, context) => check(context, { caseId }),
});
