import { z } from 'zod';
import { JobType, Variable } from '../processes/contract.js';
import { closeCase as close } from '../server/cases/close-case.js';
import { defineWorker } from './define.js';

/** 结案归档; an incomplete file is a BPMN error, a person completes it */
export const closeCase = defineWorker({
  type: JobType.closeCase,
  input: z.object({ caseId: Variable.caseId, result: Variable.result }),
  output: z.strictObject({}),
  timeoutMs: 30_000,
  run: async ({ caseId, result }, context) => {
    await close(context, { caseId, result });
    return {};
  },
});
