import { z } from 'zod';
import { JobHeader, JobType, Variable } from '../processes/contract.js';
import { CaseNotice, notifyCase } from '../server/notices/notify-case.js';
import { defineWorker } from './define.js';

/** 通知, of the kind the header names */
export const notify = defineWorker({
  type: JobType.notify,
  input: z.object({ caseId: Variable.caseId }),
  output: z.strictObject({}),
  timeoutMs: 30_000,
  run: async ({ caseId }, context) => {
    const kind = CaseNotice.parse(context.job.headers[JobHeader.notice]);
    await notifyCase(context, { caseId, kind, effectKey: context.effectKey });
    return {};
  },
});
