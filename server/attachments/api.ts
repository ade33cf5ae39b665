import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import {
  attachmentKinds,
  mediaTypes,
  virusStates,
  type AttachmentKind,
} from './attachment-words.js';

export { attachmentKinds, type AttachmentKind } from './attachment-words.js';

export { virusStates } from './attachment-words.js';
/** Largest scan: 200 pages in black and white are about 10 MB. */
export const maxAttachmentBytes = 20 * 1_048_576;

/** Media types that are taken in; every browser shows them. */
export const shownMediaTypes: readonly string[] = Object.keys(mediaTypes);

const tag = '扫描件';
const Id = z.object({ id: z.string().min(1).max(36) });
const Kind = z.enum(
  Object.keys(attachmentKinds) as [AttachmentKind, ...AttachmentKind[]],
  '扫描件种类不在可选范围内',
);

export const AttachmentView = z.object({
  id: z.string(),
  caseId: z.string(),
  documentId: z.string().nullable(),
  kind: Kind,
  name: z.string(),
  caption: z.string().nullable(),
  /** `unchecked`: no virus scanner is set up. */
  virusState: z.enum(virusStates),
  mediaType: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  internal: z.boolean(),
  uploadedBy: z.string(),
  uploadedAt: z.iso.datetime(),
  /** Why it is void; null: it is not. */
  voidReason: z.string().nullable(),
});

export const listAttachments = endpoint({
  method: 'get',
  path: '/api/cases/:id/attachments',
  summary: '案件的扫描件',
  tag,
  roles: 'any',
  params: Id,
  query: z.object({ documentId: z.string().max(36).optional() }),
  response: z.object({ items: z.array(AttachmentView) }),
  reads: 'case',
});

export const addAttachment = endpoint({
  method: 'post',
  path: '/api/cases/:id/attachments',
  summary: '上传扫描件：请求体即文件内容，PDF、JPG 或者 PNG，不超过20 MB',
  tag,
  roles: rolesThatMay('add-attachment'),
  params: Id,
  query: z.object({
    kind: Kind,
    name: z.string('文件名必填').trim().min(1, '文件名必填').max(200, '文件名最多200个字'),
    /** The paper it belongs to: whose receipt, whose approval. */
    documentId: z.string().max(36).optional(),
  }),
  accepts: Object.keys(mediaTypes),
  status: 201,
  response: AttachmentView,
});

export const getAttachment = endpoint({
  method: 'get',
  path: '/api/attachments/:id',
  summary: '查看或者下载扫描件',
  tag,
  roles: 'any',
  params: Id,
  query: z.object({ download: z.enum(['0', '1']).default('0') }),
  response: z.unknown(),
  produces: Object.keys(mediaTypes),
  reads: 'by-operation',
});

export const voidAttachment = endpoint({
  method: 'post',
  path: '/api/attachments/:id/void',
  summary: '作废误传的扫描件，说明理由',
  tag,
  roles: rolesThatMay('void-attachment'),
  params: Id,
  body: z.strictObject({
    reason: z.string('理由必填').trim().min(1, '理由必填').max(200, '理由最多200个字'),
  }),
  response: AttachmentView,
});

export const captionAttachment = endpoint({
  method: 'put',
  path: '/api/attachments/:id/caption',
  summary: '写明扫描件的内容，空的即删去说明',
  tag,
  roles: rolesThatMay('add-attachment'),
  params: Id,
  body: z.strictObject({ caption: z.string('说明必填').trim().max(200, '说明最多200个字') }),
  response: AttachmentView,
});

export const withdrawAttachment = endpoint({
  method: 'post',
  path: '/api/attachments/:id/withdraw',
  summary: '移除自己当天上传、尚未提交使用的扫描件',
  tag,
  roles: rolesThatMay('add-attachment'),
  params: Id,
  response: AttachmentView,
});

export const attachmentsApi = {
  listAttachments,
  addAttachment,
  getAttachment,
  voidAttachment,
  captionAttachment,
  withdrawAttachment,
} as const;
