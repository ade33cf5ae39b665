import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';
import { MigrationHead, MigrationView, PlanView, RunningView } from './running-views-api.js';

export * from './running-views-api.js';

const Id = z.string().min(1).max(64);
const ProcessName = z.string().min(1).max(60);
const Reason = z.string().trim().min(1).max(1_000);
const InstanceKeys = z
  .array(z.string().regex(/^\d{1,19}$/))
  .min(1)
  .max(500);
/** Element of the old diagram → element of the new one. */
const Chosen = z
  .record(z.string().min(1).max(200), z.string().min(1).max(200))
  .refine((chosen) => Object.keys(chosen).length <= 500);

const tag = '流程设计';
const readers = rolesThatMay('see-processes');
const movers = rolesThatMay('migrate-cases');

export const getRunning = endpoint({
  method: 'get',
  path: '/api/designer/running',
  summary: '在办案件所用的流程版本和所在步骤（只有件数）',
  tag,
  roles: readers,
  query: z.object({ package: z.string().min(1).max(40) }),
  response: RunningView,
});

export const planMigration = endpoint({
  method: 'post',
  path: '/api/designer/running/plan',
  summary: '在办案件迁移到另一版本或者草稿的预览',
  tag,
  roles: readers,
  body: z.strictObject({
    releaseId: Id,
    processId: ProcessName,
    target: z.union([z.strictObject({ releaseId: Id }), z.strictObject({ draftId: Id })]),
    mapping: Chosen.default({}),
  }),
  response: PlanView,
});

export const startMigration = endpoint({
  method: 'post',
  path: '/api/designer/migrations',
  summary: '把在办案件迁移到另一版本',
  tag,
  roles: movers,
  body: z.strictObject({
    fromRelease: Id,
    toRelease: Id,
    processId: ProcessName,
    mapping: Chosen.default({}),
    instanceKeys: InstanceKeys,
    reason: Reason,
  }),
  status: 201,
  response: z.strictObject({ id: Id }),
});

export const listMigrations = endpoint({
  method: 'get',
  path: '/api/designer/migrations',
  summary: '流程包的历次迁移',
  tag,
  roles: readers,
  query: z.object({ package: z.string().min(1).max(40) }),
  response: z.strictObject({ migrations: z.array(MigrationHead) }),
});

export const getMigration = endpoint({
  method: 'get',
  path: '/api/designer/migrations/:id',
  summary: '一次迁移的进度、结果和能否退回',
  tag,
  roles: readers,
  params: z.object({ id: Id }),
  response: MigrationView,
});

export const undoMigration = endpoint({
  method: 'post',
  path: '/api/designer/migrations/:id/undo',
  summary: '把迁移的案件退回原来的版本',
  tag,
  roles: movers,
  params: z.object({ id: Id }),
  body: z.strictObject({ instanceKeys: InstanceKeys, reason: Reason }),
  status: 201,
  response: z.strictObject({ id: Id }),
});

export const runningApi = {
  getRunning,
  planMigration,
  startMigration,
  listMigrations,
  getMigration,
  undoMigration,
} as const;
