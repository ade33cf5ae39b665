import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import {
  Day,
  PapersView,
  PreviewSource,
  PreviewView,
  TemplateRow,
  TemplateView,
  TrialView,
  VersionView,
} from './template-views-api.js';

export * from './template-views-api.js';
export { templateStateNames, templateSteps, type TemplateState } from './template-states.js';

const Id = z.string().min(1).max(64);
const OfficeId = z.string().min(1).max(40);
const Kind = z.string().min(1).max(40);
const Revision = z.int().min(1);
const Note = z.string().trim().max(1_000);
/** Longer ones are refused by the check; this only keeps the request small. */
const Body = z.string().max(300_000);

const tag = '文书模板';
const readers = rolesThatMay('see-templates');
const drafters = rolesThatMay('change-templates');
const deciders = rolesThatMay('release-templates');
const VersionParams = z.object({ id: Id });
const KindParams = z.object({ kind: Kind });

export const listTemplates = endpoint({
  method: 'get',
  path: '/api/document-templates',
  summary: '某院今日使用的文书模板',
  tag,
  roles: readers,
  query: z.object({ officeId: OfficeId }),
  response: z.strictObject({
    officeId: OfficeId,
    officeName: z.string(),
    items: z.array(TemplateRow),
  }),
});

export const getTemplate = endpoint({
  method: 'get',
  path: '/api/document-templates/:kind',
  summary: '一种文书的模板、可用的项目和各版',
  tag,
  roles: readers,
  params: KindParams,
  query: z.object({ officeId: OfficeId }),
  response: TemplateView,
});

export const previewTemplate = endpoint({
  method: 'post',
  path: '/api/document-templates/:kind/preview',
  summary: '检查一段模板文字并用样例或者案件文书的数据试排，不产生文书',
  tag,
  roles: readers,
  params: KindParams,
  body: z.strictObject({ body: Body, source: PreviewSource }),
  response: PreviewView,
  reads: 'by-operation',
});

export const listTemplatePapers = endpoint({
  method: 'get',
  path: '/api/document-templates/:kind/papers',
  summary: '可以用来试排模板的案件文书',
  tag,
  roles: readers,
  params: KindParams,
  query: z.object({ q: z.string().trim().max(60).default('') }),
  response: PapersView,
});

export const createTemplateDraft = endpoint({
  method: 'post',
  path: '/api/document-templates/:kind/versions',
  summary: '起草模板',
  tag,
  roles: drafters,
  params: KindParams,
  body: z.strictObject({
    officeId: OfficeId,
    /** `in-force`, `packaged`, or the id of an older version. */
    from: Id.default('in-force'),
  }),
  status: 201,
  response: VersionView,
});

export const getTemplateVersion = endpoint({
  method: 'get',
  path: '/api/template-versions/:id',
  summary: '一版模板',
  tag,
  roles: readers,
  params: VersionParams,
  response: VersionView,
});

export const saveTemplateDraft = endpoint({
  method: 'put',
  path: '/api/template-versions/:id',
  summary: '保存模板草稿',
  tag,
  roles: drafters,
  params: VersionParams,
  body: z.strictObject({ revision: Revision, body: Body, note: Note }),
  response: VersionView,
});

export const tryTemplateVersion = endpoint({
  method: 'post',
  path: '/api/template-versions/:id/trial',
  summary: '试印模板',
  tag,
  roles: drafters,
  params: VersionParams,
  body: z.strictObject({ revision: Revision }),
  response: TrialView,
});

export const discardTemplateDraft = endpoint({
  method: 'post',
  path: '/api/template-versions/:id/discard',
  summary: '放弃模板草稿',
  tag,
  roles: drafters,
  params: VersionParams,
  body: z.strictObject({ revision: Revision }),
  response: VersionView,
});

export const releaseTemplateVersion = endpoint({
  method: 'post',
  path: '/api/template-versions/:id/release',
  summary: '发布模板',
  tag,
  roles: deciders,
  params: VersionParams,
  body: z.strictObject({ revision: Revision, validFrom: Day, note: Note.default('') }),
  response: VersionView,
});

export const giveBackTemplateVersion = endpoint({
  method: 'post',
  path: '/api/template-versions/:id/return',
  summary: '退回模板草稿',
  tag,
  roles: deciders,
  params: VersionParams,
  body: z.strictObject({ revision: Revision, note: Note.min(1) }),
  response: VersionView,
});

export const archiveTemplateVersion = endpoint({
  method: 'post',
  path: '/api/template-versions/:id/archive',
  summary: '停用模板',
  tag,
  roles: deciders,
  params: VersionParams,
  body: z.strictObject({ revision: Revision, note: Note.min(1) }),
  response: VersionView,
});

export const documentTemplatesApi = {
  listTemplates,
  getTemplate,
  previewTemplate,
  listTemplatePapers,
  createTemplateDraft,
  getTemplateVersion,
  saveTemplateDraft,
  tryTemplateVersion,
  discardTemplateDraft,
  releaseTemplateVersion,
  giveBackTemplateVersion,
  archiveTemplateVersion,
};
