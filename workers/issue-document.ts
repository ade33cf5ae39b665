import { z } from 'zod';
import { JobHeader, JobType, Variable } from '../processes/contract.js';
import { DocumentHeader } from '../server/documents/document-header.js';
import { issueCaseDocuments } from '../server/documents/issue-case-documents.js';
import { requestKey } from '../server/supplements/request-key.js';
import { defineWorker } from './define.js';

/** 出具文书, of the kind the header names; what the paper is about comes from the ids of the step. */
export const issueDocument = defineWorker({
  type: JobType.issueDocument,
  input: z.object({
    caseId: Variable.caseId,
    officeId: Variable.officeId,
    disbursementId: Variable.disbursementId.nullish(),
    decision: Variable.decision.nullish(),
    scope: Variable.scope.nullish(),
    jointMode: Variable.jointMode.nullish(),
  }),
  output: z.strictObject({}),
  timeoutMs: 60_000,
  run: async ({ caseId, officeId, ...extra }, context) => {
    const kind = DocumentHeader.parse(context.job.headers[JobHeader.documentKind]);
    const step = { caseId, kind, stepKey: context.effectKey };
    const effectKey = await requestKey(context.dataSource.manager, step);
    await issueCaseDocuments(context, { caseId, kind, officeId, effectKey, extra });
    return {};
  },
});
