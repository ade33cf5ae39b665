import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import { draftsApi } from './drafts/api.js';
import { DocumentComparison, DocumentLife } from './life/views-api.js';

export * from './drafts/api.js';
export * from './life/views-api.js';

const tag = '文书';
const Id = z.string().min(1).max(64);
const DocumentId = z.object({ id: Id });
const enders = [...new Set([...rolesThatMay('void-document'), ...rolesThatMay('void-decision')])];
const Reason = z.string().trim().min(5, '请写明理由，至少5个字').max(200);

export const getDocument = endpoint({
  method: 'get',
  path: '/api/documents/:id',
  summary: '查看文书',
  tag,
  roles: 'any',
  params: DocumentId,
  query: z.object({
    format: z.enum(['html', 'pdf', 'docx']).default('html'),
    /** '1': the PDF of a void or replaced paper as it is stored, by whose hash it is verified, in place of the stamped copy. */
    original: z.enum(['1']).optional(),
  }),
  response: z.unknown(),
  produces: [
    'text/html',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  reads: 'by-operation',
});

export const getDocumentLife = endpoint({
  method: 'get',
  path: '/api/documents/:id/life',
  summary: '文书的状态、经过和各版本',
  tag,
  roles: 'any',
  params: DocumentId,
  response: DocumentLife,
  reads: 'document',
});

export const voidDocument = endpoint({
  method: 'post',
  path: '/api/documents/:id/voiding',
  summary: '作废文书，文号保留',
  tag,
  roles: enders,
  params: DocumentId,
  body: z.strictObject({
    reason: Reason,
    /** What became of the sealed sheets that are out. */
    recall: z.string().trim().min(1, '请写明盖章原件是否收回').max(200).nullable(),
  }),
  response: DocumentLife,
});

export const fileDocument = endpoint({
  method: 'post',
  path: '/api/documents/:id/filing',
  summary: '将结案后出具的文书归档',
  tag,
  roles: rolesThatMay('file-document'),
  params: DocumentId,
  response: DocumentLife,
});

export const compareDocument = endpoint({
  method: 'get',
  path: '/api/documents/:id/comparison',
  summary: '用现在的数据和模板重新生成，与原件对照，不出具',
  tag,
  roles: 'any',
  params: DocumentId,
  response: DocumentComparison,
  reads: 'by-operation',
});

export const correctDocument = endpoint({
  method: 'post',
  path: '/api/documents/:id/correction',
  summary: '更正文书：作为新版本重新出具；手工起草的，据原件起草更正稿',
  tag,
  roles: enders,
  params: DocumentId,
  body: z.strictObject({ reason: Reason }),
  status: 201,
  response: z.object({
    /** The new version; null when it is drafted first. */
    documentId: z.string().nullable(),
    /** The draft of the new version; null when it was issued at once. */
    draftId: z.string().nullable(),
  }),
});

export const reprintDocument = endpoint({
  method: 'post',
  path: '/api/documents/:id/reprint',
  summary: '重新打印多次打印失败的文书',
  tag,
  roles: rolesThatMay('reprint-document'),
  params: DocumentId,
  response: DocumentLife,
});

export const documentsApi = {
  getDocument,
  getDocumentLife,
  voidDocument,
  fileDocument,
  compareDocument,
  correctDocument,
  reprintDocument,
  ...draftsApi,
};
