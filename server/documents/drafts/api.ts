import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';
import { EnteredInput } from './entered-input.js';
import { CaseDraftsView, DraftableKindView, DraftPreview, DraftView } from './views-api.js';

export * from './views-api.js';

const tag = '文书';
const CaseId = z.object({ id: z.string().min(1).max(36) });
const DraftId = z.object({ id: z.string().min(1).max(36) });
const drafters = rolesThatMay('draft-document');
const reviewers = rolesThatMay('review-document');
const readers = [...new Set([...drafters, ...reviewers, ...rolesThatMay('issue-document')])];

/** Version of the draft as it was read; another one by now is STALE. */
const version = z.int();

export const listDraftableKinds = endpoint({
  method: 'get',
  path: '/api/cases/:id/draftable-kinds',
  summary: '本案可以手工起草的文书种类，不能起草的说明理由',
  tag,
  roles: drafters,
  params: CaseId,
  response: z.object({ items: z.array(DraftableKindView) }),
});

export const listDrafts = endpoint({
  method: 'get',
  path: '/api/cases/:id/document-drafts',
  summary: '本案正在起草、审核的文书；受托协助的检察院只见自己的复函',
  tag,
  roles: 'any',
  params: CaseId,
  response: CaseDraftsView,
  reads: 'case',
});

export const createDraft = endpoint({
  method: 'post',
  path: '/api/cases/:id/document-drafts',
  summary: '起草文书，内容先由案件资料填好',
  tag,
  roles: drafters,
  params: CaseId,
  body: z.strictObject({ kind: z.string().min(1).max(40) }),
  status: 201,
  response: DraftView,
});

export const getDraft = endpoint({
  method: 'get',
  path: '/api/document-drafts/:id',
  summary: '文书草稿：表单、内容、经过',
  tag,
  roles: readers,
  params: DraftId,
  response: DraftView,
  reads: 'document-draft',
});

export const previewDraft = endpoint({
  method: 'get',
  path: '/api/document-drafts/:id/preview',
  summary: '预览草稿：按出具时的样子，加盖草稿字样，不编文号',
  tag,
  roles: readers,
  params: DraftId,
  response: DraftPreview,
  reads: 'by-operation',
});

export const saveDocumentDraft = endpoint({
  method: 'put',
  path: '/api/document-drafts/:id',
  summary: '保存草稿',
  tag,
  roles: drafters,
  params: DraftId,
  body: z.strictObject({ version, entered: EnteredInput }),
  response: DraftView,
});

export const submitDraft = endpoint({
  method: 'post',
  path: '/api/document-drafts/:id/submission',
  summary: '送审，可以指定审核人',
  tag,
  roles: drafters,
  params: DraftId,
  body: z.strictObject({ version, reviewerId: z.string().max(36).nullable() }),
  response: DraftView,
});

export const acceptDraft = endpoint({
  method: 'post',
  path: '/api/document-drafts/:id/acceptance',
  summary: '审核通过，由起草以外的人办理',
  tag,
  roles: reviewers,
  params: DraftId,
  body: z.strictObject({ version, note: z.string().trim().max(1000).nullable() }),
  response: DraftView,
});

export const returnDraft = endpoint({
  method: 'post',
  path: '/api/document-drafts/:id/return',
  summary: '退回修改，或者由起草人撤回',
  tag,
  roles: readers,
  params: DraftId,
  body: z.strictObject({
    version,
    note: z.string('请写明退回的意见').trim().min(1, '请写明退回的意见').max(1000),
  }),
  response: DraftView,
});

export const issueDraft = endpoint({
  method: 'post',
  path: '/api/document-drafts/:id/issue',
  summary: '编号出具',
  tag,
  roles: rolesThatMay('issue-document'),
  params: DraftId,
  body: z.strictObject({ version }),
  response: DraftView,
});

export const discardDraft = endpoint({
  method: 'post',
  path: '/api/document-drafts/:id/discarding',
  summary: '废弃草稿',
  tag,
  roles: readers,
  params: DraftId,
  body: z.strictObject({ version }),
  response: DraftView,
});

export const draftsApi = {
  ...{ listDraftableKinds, listDrafts, createDraft, getDraft, previewDraft },
  ...{ saveDocumentDraft, submitDraft, acceptDraft, returnDraft, issueDraft, discardDraft },
};
