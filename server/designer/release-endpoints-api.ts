import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import { Day, ImportReport } from './draft-views-api.js';

const Id = z.string().min(1).max(64);
const Reason = z.string().trim().min(1).max(1_000);

const tag = '流程设计';
const readers = rolesThatMay('see-processes');
const designers = rolesThatMay('design-processes');
const publishers = rolesThatMay('release-processes');
const params = z.object({ id: Id });
const zip = 'application/zip';

export const releaseDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/release',
  summary: '发布流程包',
  tag,
  roles: publishers,
  params,
  body: z.strictObject({ revision: z.int().min(1) }),
  response: z.strictObject({ releaseId: Id, effectiveOn: z.iso.date() }),
});

export const returnDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/return',
  summary: '退回流程包草稿',
  tag,
  roles: publishers,
  params,
  body: z.strictObject({ reason: Reason }),
  status: 204,
  response: z.undefined(),
});

export const getReleaseFiles = endpoint({
  method: 'get',
  path: '/api/designer/releases/:id/files',
  summary: '一个版本的文件',
  tag,
  roles: readers,
  params,
  response: z.strictObject({
    package: z.string(),
    files: z.array(
      z.strictObject({ name: z.string(), content: z.string(), isNational: z.boolean() }),
    ),
  }),
});

export const retireRelease = endpoint({
  method: 'post',
  path: '/api/designer/releases/:id/retire',
  summary: '停用一个版本',
  tag,
  roles: publishers,
  params,
  body: z.strictObject({
    /** First day on which no new case takes it. */
    on: Day,
    reason: Reason,
  }),
  /** What new cases of the office, or of the country, take from that day. */
  response: z.strictObject({ followedBy: Id.nullable() }),
});

export const exportDraft = endpoint({
  method: 'get',
  path: '/api/designer/drafts/:id/export',
  summary: '导出流程包草稿',
  tag,
  roles: readers,
  params,
  response: z.unknown(),
  produces: [zip],
});

export const exportRelease = endpoint({
  method: 'get',
  path: '/api/designer/releases/:id/export',
  summary: '导出一个版本',
  tag,
  roles: readers,
  params,
  response: z.unknown(),
  produces: [zip],
});

export const importPackage = endpoint({
  method: 'post',
  path: '/api/designer/imports',
  summary: '导入流程包为草稿',
  tag,
  roles: designers,
  query: z.object({
    package: z.string().min(1).max(40),
    title: z.string().trim().min(1).max(200),
    /** `report`: says what is missing and makes no draft. */
    as: z.enum(['draft', 'report']).default('draft'),
  }),
  accepts: [zip],
  response: ImportReport,
});
