import { z } from 'zod';
import { maxAttachmentBytes, shownMediaTypes, virusStates } from '../attachments/api.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { materialKeys } from '../domain/intake/material-list.js';
import { endpoint } from '../http/endpoint.js';

const tag = '登记申请';
const roles = rolesThatMay('file-application');
const Id = z.object({ id: z.string().min(1).max(36) });
/** What the screen keeps; only the person who wrote it reads it, so its shape is the screen's own. */
const Content = z.record(z.string().max(80), z.unknown());

export const IntakeScanView = z.object({
  id: z.string(),
  item: z.enum(materialKeys),
  name: z.string(),
  caption: z.string().nullable(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  virusState: z.enum(virusStates),
  uploadedAt: z.iso.datetime(),
});

export const IntakeDraftView = z.object({
  id: z.string(),
  version: z.int(),
  updatedAt: z.iso.datetime(),
  content: Content,
  scans: z.array(IntakeScanView),
});

export const listIntakeDrafts = endpoint({
  method: 'get',
  path: '/api/intake-drafts',
  summary: '本人未提交的登记',
  tag,
  roles,
  response: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        /** As far as it is typed. */
        applicant: z.string(),
        cause: z.string(),
        scanCount: z.int(),
        updatedAt: z.iso.datetime(),
      }),
    ),
  }),
  reads: 'person',
});

export const addIntakeDraft = endpoint({
  method: 'post',
  path: '/api/intake-drafts',
  summary: '暂存一份登记',
  tag,
  roles,
  body: z.strictObject({ content: Content }),
  status: 201,
  response: IntakeDraftView,
});

export const getIntakeDraft = endpoint({
  method: 'get',
  path: '/api/intake-drafts/:id',
  summary: '继续填写一份未提交的登记',
  tag,
  roles,
  params: Id,
  response: IntakeDraftView,
  reads: 'person',
});

export const saveIntakeDraft = endpoint({
  method: 'put',
  path: '/api/intake-drafts/:id',
  summary: '再次暂存；在别处保存过的，不覆盖',
  tag,
  roles,
  params: Id,
  body: z.strictObject({ version: z.int('版本应为整数').min(1), content: Content }),
  response: z.object({ version: z.int(), updatedAt: z.iso.datetime() }),
});

export const dropIntakeDraft = endpoint({
  method: 'delete',
  path: '/api/intake-drafts/:id',
  summary: '放弃一份未提交的登记及其扫描件',
  tag,
  roles,
  params: Id,
  response: z.undefined(),
});

export const addIntakeScan = endpoint({
  method: 'post',
  path: '/api/intake-drafts/:id/scans',
  summary: `上传材料扫描件：请求体即文件内容，PDF、JPG 或者 PNG，不超过${maxAttachmentBytes / 1_048_576} MB`,
  tag,
  roles,
  params: Id,
  query: z.object({
    item: z.enum(materialKeys, '材料种类不在可选范围内'),
    name: z.string('文件名必填').trim().min(1, '文件名必填').max(200, '文件名最多200个字'),
  }),
  accepts: shownMediaTypes,
  status: 201,
  response: IntakeScanView,
});

export const getIntakeScan = endpoint({
  method: 'get',
  path: '/api/intake-scans/:id',
  summary: '查看或者下载未提交登记的扫描件',
  tag,
  roles,
  params: Id,
  query: z.object({ download: z.enum(['0', '1']).default('0') }),
  response: z.unknown(),
  produces: shownMediaTypes,
  reads: 'attachment',
});

export const captionIntakeScan = endpoint({
  method: 'put',
  path: '/api/intake-scans/:id/caption',
  summary: '写明扫描件的内容，空的即删去说明',
  tag,
  roles,
  params: Id,
  body: z.strictObject({ caption: z.string('说明必填').trim().max(200, '说明最多200个字') }),
  response: IntakeScanView,
});

export const dropIntakeScan = endpoint({
  method: 'delete',
  path: '/api/intake-scans/:id',
  summary: '移除未提交登记的扫描件',
  tag,
  roles,
  params: Id,
  response: z.undefined(),
});

export const intakeApi = {
  listIntakeDrafts,
  addIntakeDraft,
  getIntakeDraft,
  saveIntakeDraft,
  dropIntakeDraft,
  addIntakeScan,
  getIntakeScan,
  captionIntakeScan,
  dropIntakeScan,
} as const;
