import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import {
  exportFormats,
  exportScopes,
  exportStates,
  type ExportFormat,
  type ExportScope,
} from './volume-words.js';

const tag = '案卷';
const Id = z.object({ id: z.string().min(1).max(36) });
const Scope = z.enum(Object.keys(exportScopes) as [ExportScope, ...ExportScope[]], '范围不正确');
const Format = z.enum(
  Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]],
  '格式不正确',
);

export const ExportView = z.object({
  id: z.string(),
  caseId: z.string(),
  scope: Scope,
  format: Format,
  state: z.enum(exportStates),
  done: z.int(),
  total: z.int(),
  name: z.string(),
  sizeBytes: z.int().nullable(),
  sha256: z.string().nullable(),
  /** Files that could not be put in, in words. */
  faults: z.array(z.string()),
  error: z.string().nullable(),
  requestedAt: z.iso.datetime(),
});

export const listExports = endpoint({
  method: 'get',
  path: '/api/cases/:id/volumes',
  summary: '本人要求制作的案卷，以及可以制作的范围',
  tag,
  roles: 'any',
  params: Id,
  response: z.object({
    items: z.array(ExportView),
    /** May the person have 内卷? */
    maySeeInner: z.boolean(),
  }),
});

export const requestExport = endpoint({
  method: 'post',
  path: '/api/cases/:id/volumes',
  summary: '制作案卷：正卷、内卷或者全案，PDF 或者 ZIP',
  tag,
  roles: 'any',
  params: Id,
  body: z.strictObject({ scope: Scope, format: Format }),
  status: 202,
  response: ExportView,
});

export const getExport = endpoint({
  method: 'get',
  path: '/api/volumes/:id',
  summary: '案卷制作的进度',
  tag,
  roles: 'any',
  params: Id,
  response: ExportView,
});

export const downloadExport = endpoint({
  method: 'get',
  path: '/api/volumes/:id/file',
  summary: '下载制作好的案卷',
  tag,
  roles: 'any',
  params: Id,
  response: z.unknown(),
  produces: ['application/pdf', 'application/zip'],
  reads: 'by-operation',
});

export const getCaseCard = endpoint({
  method: 'get',
  path: '/api/cases/:id/case-card',
  summary: '案卡填录对照表，供打印',
  tag,
  roles: 'any',
  params: Id,
  response: z.unknown(),
  produces: ['text/html'],
  reads: 'by-operation',
});

export const volumesApi = {
  listExports,
  requestExport,
  getExport,
  downloadExport,
  getCaseCard,
} as const;
