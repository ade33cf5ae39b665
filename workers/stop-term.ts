import { z } from 'zod';
import { JobHeader, JobType, Variable } from '../processes/contract.js';
import { stopCaseTerm } from '../server/deadlines/stop-case-term.js';
import { TermHeader } from '../server/deadlines/term-header.js';
import { defineWorker } from './define.js';

/** 期限终结, of the kind the header names */
export const stopTerm = defineWorker({
  type: JobType.stopTerm,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({}),
  timeoutMs: 30_000,
  run: async ({ caseId }, context) => {
    const kind = TermHeader.parse(context.job.headers[JobHeader.term]);
    await stopCaseTerm(context, { caseId, kind });
    return {};
  },
});
