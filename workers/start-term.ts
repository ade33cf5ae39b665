import { z } from 'zod';
import { JobHeader, JobType, Variable } from '../processes/contract.js';
import { startCaseTerm } from '../server/deadlines/start-case-term.js';
import { TermHeader } from '../server/deadlines/term-header.js';
import { requestKey } from '../server/supplements/request-key.js';
import { defineWorker } from './define.js';

/** 期限起算, of the kind the header names */
export const startTerm = defineWorker({
  type: JobType.startTerm,
  input: z.object({ caseId: Variable.caseId, supplementId: Variable.supplementId.nullish() }),
  output: z.strictObject({ termDueAt: Variable.termDueAt }),
  timeoutMs: 30_000,
  run: ({ caseId, supplementId }, context) => {
    const kind = TermHeader.parse(context.job.headers[JobHeader.term]);
    const effectKey = requestKey(kind, supplementId, context.effectKey);
    return startCaseTerm(context, { caseId, kind, effectKey });
  },
});
