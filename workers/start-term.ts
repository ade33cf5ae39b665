import { z } from 'zod';
import { JobHeader, JobType, Variable } from '../processes/contract.js';
import { startCaseTerm } from '../server/deadlines/start-case-term.js';
import { TermHeader } from '../server/deadlines/term-header.js';
import { requestKey } from '../server/supplements/request-key.js';
import { defineWorker } from './define.js';

/** 期限起算, of the kind the header names */
export const startTerm = defineWorker({
  type: JobType.startTerm,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({ termDueAt: Variable.termDueAt }),
  timeoutMs: 30_000,
  run: async ({ caseId }, context) => {
    const kind = TermHeader.parse(context.job.headers[JobHeader.term]);
    const step = { caseId, kind, stepKey: context.effectKey };
    const effectKey = await requestKey(context.dataSource.manager, step);
    return startCaseTerm(context, { caseId, kind, effectKey });
  },
});
