import { z } from 'zod';
import { trialScenarioIds } from '../../../processes/trial/scenarios.js';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';
import { TrialCaseView, TrialFileView, TrialView } from './trial-views-api.js';

export * from './trial-views-api.js';

const Id = z.string().min(1).max(64);
const tag = '流程试办';
const readers = rolesThatMay('see-processes');
const params = z.object({ id: Id });

/** 试办: what a version of a package would do with cases. */
export const startProcessTrial = endpoint({
  method: 'post',
  path: '/api/designer/trials',
  summary: '用样例案件或者真实案件（隐去当事人）试办一版流程',
  tag,
  roles: readers,
  body: z.strictObject({
    source: z.union([z.strictObject({ draftId: Id }), z.strictObject({ releaseId: Id })]),
    /** The release it is compared with; null: with none. */
    against: Id.nullable(),
    cases: z.union([
      z.literal('samples'),
      /** Every case filed in the last twelve months. */
      z.literal('last-year'),
      z.strictObject({ numbers: z.array(z.string().trim().min(1).max(80)).min(1).max(200) }),
    ]),
    scenario: z.enum(trialScenarioIds),
  }),
  status: 202,
  response: z.strictObject({ id: Id }),
});

export const getProcessTrial = endpoint({
  method: 'get',
  path: '/api/designer/trials/:id',
  summary: '试办的进度和结果',
  tag,
  roles: readers,
  params,
  query: z.object({
    /** Only cases that went another way, or only those that cannot go on. */
    filter: z.enum(['all', 'changed', 'stopped']).default('all'),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  response: TrialView,
});

export const getTriedCase = endpoint({
  method: 'get',
  path: '/api/designer/trials/:id/cases/:index',
  summary: '一件案件在试办中走的路',
  tag,
  roles: readers,
  params: params.extend({ index: z.coerce.number().int().min(0) }),
  response: TrialCaseView,
});

export const getTriedFiles = endpoint({
  method: 'get',
  path: '/api/designer/trials/:id/files',
  summary: '试办所用的流程图',
  tag,
  roles: readers,
  params,
  query: z.object({ of: z.enum(['now', 'then']).default('now') }),
  response: z.strictObject({ files: z.array(TrialFileView) }),
});

export const cancelProcessTrial = endpoint({
  method: 'delete',
  path: '/api/designer/trials/:id',
  summary: '停止试办',
  tag,
  roles: readers,
  params,
  status: 204,
  response: z.undefined(),
});

export const designerTrialApi = {
  startProcessTrial,
  getProcessTrial,
  getTriedCase,
  getTriedFiles,
  cancelProcessTrial,
};
