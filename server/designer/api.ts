import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import {
  Day,
  DraftView,
  FindingView,
  PackagesView,
  SnapshotView,
  WarningReason,
} from './draft-views-api.js';
import { StudioFacts } from './facts-views-api.js';
import {
  exportDraft,
  exportRelease,
  getReleaseFiles,
  importPackage,
  releaseDraft,
  retireRelease,
  returnDraft,
} from './release-endpoints-api.js';

export * from './draft-views-api.js';
export * from './facts-views-api.js';
export * from './release-endpoints-api.js';
export { draftStateNames, draftSteps, type DraftState, type ReleaseState } from './draft-states.js';

const Id = z.string().min(1).max(64);
const PackageName = z.string().min(1).max(40);
const Revision = z.int().min(1);
const Note = z.string().trim().max(1_000);
const Reason = Note.min(1);
const Title = z.string().trim().min(1).max(200);

const tag = '流程设计';
const readers = rolesThatMay('see-processes');
const designers = rolesThatMay('design-processes');
const params = z.object({ id: Id });
const Seen = z.strictObject({ revision: Revision });

export const listPackages = endpoint({
  method: 'get',
  path: '/api/designer/packages',
  summary: '流程包及其版本和草稿',
  tag,
  roles: readers,
  response: PackagesView,
});

export const createProcessDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts',
  summary: '起草流程包',
  tag,
  roles: designers,
  body: z.strictObject({
    package: PackageName,
    /** A release of this package or of one it inherits from; null: an empty package. */
    basedOn: Id.nullable(),
    title: Title,
  }),
  status: 201,
  response: z.strictObject({ id: Id }),
});

export const getProcessDraft = endpoint({
  method: 'get',
  path: '/api/designer/drafts/:id',
  summary: '流程包草稿',
  tag,
  roles: readers,
  params,
  response: DraftView,
});

export const saveDraftFiles = endpoint({
  method: 'put',
  path: '/api/designer/drafts/:id/files',
  summary: '保存流程包草稿的文件',
  tag,
  roles: designers,
  params,
  body: z.strictObject({
    revision: Revision,
    files: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(120),
          /** Null deletes the file. */
          content: z.string().max(2_000_000).nullable(),
        }),
      )
      .min(1)
      .max(100),
  }),
  response: z.strictObject({ revision: Revision }),
});

export const lockDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/lock',
  summary: '取得或者延长流程包草稿的编辑锁',
  tag,
  roles: designers,
  params,
  body: z.strictObject({
    /** Take it from whoever holds it. */
    take: z.boolean().default(false),
  }),
  response: z.strictObject({ until: z.iso.datetime() }),
});

export const unlockDraft = endpoint({
  method: 'delete',
  path: '/api/designer/drafts/:id/lock',
  summary: '放开流程包草稿的编辑锁',
  tag,
  roles: designers,
  params,
  status: 204,
  response: z.undefined(),
});

export const checkDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/check',
  summary: '检查流程包草稿',
  tag,
  roles: designers,
  params,
  body: Seen,
  response: z.strictObject({ findings: z.array(FindingView) }),
});

export const giveWarningReasons = endpoint({
  method: 'put',
  path: '/api/designer/drafts/:id/reasons',
  summary: '说明检查提示为何可以保留',
  tag,
  roles: designers,
  params,
  body: z.strictObject({ reasons: z.array(WarningReason).max(500) }),
  status: 204,
  response: z.undefined(),
});

export const submitDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/submit',
  summary: '提交流程包草稿，由他人发布',
  tag,
  roles: designers,
  params,
  body: z.strictObject({
    revision: Revision,
    effectiveOn: Day,
    note: Reason,
    /** Newest release the draft was compared with, where that is not the one it is based on. */
    comparedWith: Id.nullable().default(null),
  }),
  status: 204,
  response: z.undefined(),
});

export const withdrawDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/withdraw',
  summary: '撤回已提交的流程包草稿',
  tag,
  roles: designers,
  params,
  status: 204,
  response: z.undefined(),
});

export const discardProcessDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/discard',
  summary: '放弃流程包草稿',
  tag,
  roles: designers,
  params,
  status: 204,
  response: z.undefined(),
});

export const listSnapshots = endpoint({
  method: 'get',
  path: '/api/designer/drafts/:id/snapshots',
  summary: '流程包草稿的历史',
  tag,
  roles: readers,
  params,
  response: z.strictObject({ snapshots: z.array(SnapshotView) }),
});

export const takeSnapshot = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/snapshots',
  summary: '保留流程包草稿的当前内容',
  tag,
  roles: designers,
  params,
  body: z.strictObject({ note: Note }),
  status: 201,
  response: z.strictObject({ id: Id }),
});

export const restoreDraft = endpoint({
  method: 'post',
  path: '/api/designer/drafts/:id/restore',
  summary: '把流程包草稿恢复为以前的内容',
  tag,
  roles: designers,
  params,
  body: z.union([
    z.strictObject({ revision: Revision, snapshotId: Id }),
    z.strictObject({ revision: Revision, releaseId: Id }),
  ]),
  response: z.strictObject({ revision: Revision }),
});

export const getStudioFacts = endpoint({
  method: 'get',
  path: '/api/designer/facts',
  summary: '流程设计所用的角色、文书、期限和各院岗位',
  tag,
  roles: readers,
  query: z.object({ package: PackageName }),
  response: StudioFacts,
});

export const designerApi = {
  listPackages,
  createProcessDraft,
  getProcessDraft,
  saveDraftFiles,
  lockDraft,
  unlockDraft,
  checkDraft,
  giveWarningReasons,
  submitDraft,
  withdrawDraft,
  releaseDraft,
  returnDraft,
  discardProcessDraft,
  listSnapshots,
  takeSnapshot,
  restoreDraft,
  getReleaseFiles,
  retireRelease,
  exportDraft,
  exportRelease,
  importPackage,
  getStudioFacts,
};
