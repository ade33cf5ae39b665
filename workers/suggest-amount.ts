import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { suggestAmount as suggest } from '../server/cases/suggest-amount.js';
import { defineWorker } from './define.js';

/** 测算救助金额 */
export const suggestAmount = defineWorker({
  type: JobType.suggestAmount,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({}),
  timeoutMs: 30_000,
  run: async ({ caseId }, context) => {
    await suggest(context, { caseId, effectKey: context.effectKey });
    return {};
  },
});
