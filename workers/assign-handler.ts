import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { assignHandler as assign } from '../server/cases/assign-handler.js';
import { defineWorker } from './define.js';

/** 分案 */
export const assignHandler = defineWorker({
  type: JobType.assignHandler,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({ handlerId: Variable.handlerId }),
  timeoutMs: 30_000,
  run: ({ caseId }, context) => assign(context, { caseId, effectKey: context.effectKey }),
});
