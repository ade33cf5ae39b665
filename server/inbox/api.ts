import { z } from 'zod';
import { listCases } from '../cases/api.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { roleIds, type RoleId } from '../domain/access/roles.js';
import { endpoint } from '../http/endpoint.js';
import { caseBoxes } from './case-box-names.js';
import { ViewSetup } from './views/view-setup.js';

export type { CaseBox } from './case-box-names.js';
export type { ViewSetup } from './views/view-setup.js';

/** A case as every list shows it. */
const CaseSummary = listCases.response.shape.items.element;

const tag = '任务';
const Id = z.string().min(1).max(36);
const Instant = z.iso.datetime();
const caseReaders = rolesThatMay('see-case');
const CaseId = z.object({ id: Id });

/** A case in a box: what it is, where it stands, and with which words it was shown. */
export const CaseBoxItem = z.object({
  case: CaseSummary,
  /** What has to be done now, and by whom. */
  steps: z.array(
    z.object({ name: z.string(), role: z.string(), assigneeName: z.string().nullable() }),
  ),
  starred: z.boolean(),
  copy: z
    .object({
      id: z.string(),
      senderName: z.string(),
      message: z.string(),
      sentAt: Instant,
      readAt: Instant.nullable(),
    })
    .nullable(),
});

export const countInbox = endpoint({
  method: 'get',
  path: '/api/inbox/counts',
  summary: '各任务箱中的数目',
  tag,
  roles: 'any',
  response: z.object({
    todo: z.int(),
    claimable: z.int(),
    initiated: z.int(),
    copied: z.int(),
    starred: z.int(),
  }),
});

export const listCaseBox = endpoint({
  method: 'get',
  path: '/api/inbox/cases',
  summary: '我发起的、抄送我的、关注的案件',
  tag,
  roles: 'any',
  query: z.object({
    box: z.enum(caseBoxes),
    q: z.string().trim().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional(),
  }),
  response: z.object({ items: z.array(CaseBoxItem), nextCursor: z.string().nullable() }),
  reads: 'case',
});

export const starCase = endpoint({
  method: 'put',
  path: '/api/cases/:id/star',
  summary: '关注案件，或者取消关注',
  tag,
  roles: caseReaders,
  params: CaseId,
  body: z.strictObject({ starred: z.boolean() }),
  response: z.object({ caseId: z.string(), starred: z.boolean() }),
});

const Target = z.union([
  z.strictObject({ accountId: Id }),
  z.strictObject({
    officeId: z.string().min(1).max(40),
    role: z.enum(roleIds as [RoleId, ...RoleId[]]),
  }),
]);

export const copyCase = endpoint({
  method: 'post',
  path: '/api/cases/:id/copies',
  summary: '抄送、传阅案件',
  tag,
  roles: caseReaders,
  params: CaseId,
  body: z.strictObject({
    to: z.array(Target).min(1, '请选择抄送对象').max(50),
    message: z.string().trim().max(200).default(''),
  }),
  response: z.object({ sent: z.int() }),
  status: 201,
});

export const CopyView = z.object({
  id: z.string(),
  senderName: z.string(),
  recipientName: z.string(),
  message: z.string(),
  /** Sent by the asking person, who may remind. */
  mine: z.boolean(),
  sentAt: Instant,
  readAt: Instant.nullable(),
  urgedAt: Instant.nullable(),
});

export const listCopies = endpoint({
  method: 'get',
  path: '/api/cases/:id/copies',
  summary: '案件抄送过哪些人，是否已阅',
  tag,
  roles: caseReaders,
  params: CaseId,
  response: z.object({ items: z.array(CopyView) }),
  reads: 'case',
});

export const RecipientOffice = z.object({
  officeId: z.string(),
  officeName: z.string(),
  people: z.array(
    z.object({ accountId: z.string(), displayName: z.string(), roles: z.array(z.string()) }),
  ),
});

export const listRecipients = endpoint({
  method: 'get',
  path: '/api/cases/:id/recipients',
  summary: '可以抄送的人员：参与办案各院的人员',
  tag,
  roles: caseReaders,
  params: CaseId,
  response: z.object({ items: z.array(RecipientOffice) }),
});

/** Most copies marked at once: two pages of the box. */
export const mostCopies = 100;

export const readCopies = endpoint({
  method: 'post',
  path: '/api/copies/read',
  summary: '已阅：一条或者多条抄送',
  tag,
  roles: 'any',
  body: z.strictObject({
    ids: z.array(Id).min(1, '请选择抄送').max(mostCopies, `一次最多${mostCopies}条`),
  }),
  /** How many of them were unread until now. */
  response: z.object({ read: z.int() }),
});

const CopyId = z.object({ id: Id });

export const urgeCopy = endpoint({
  method: 'post',
  path: '/api/copies/:id/urge',
  summary: '催阅',
  tag,
  roles: 'any',
  params: CopyId,
  response: z.object({ id: z.string(), urgedAt: Instant }),
});

const List = z.enum(['tasks', 'cases']);

export const SavedViewView = z.object({
  id: z.string(),
  name: z.string(),
  /** Shared with this office; null: for the person alone. */
  officeId: z.string().nullable(),
  mine: z.boolean(),
  isDefault: z.boolean(),
  setup: ViewSetup,
});

export const listViews = endpoint({
  method: 'get',
  path: '/api/views',
  summary: '保存的视图：本人的和本院共享的',
  tag,
  roles: 'any',
  query: z.object({ list: List }),
  response: z.object({
    items: z.array(SavedViewView),
    /** Offices with which the person may share one. */
    mayShareIn: z.array(z.string()),
  }),
});

export const saveView = endpoint({
  method: 'post',
  path: '/api/views',
  summary: '保存视图；同名的被替换',
  tag,
  roles: 'any',
  body: z.strictObject({
    list: List,
    name: z.string().trim().min(1).max(40),
    officeId: z.string().max(40).nullable(),
    setup: ViewSetup,
  }),
  response: z.object({ id: z.string() }),
  status: 201,
});

export const setDefaultView = endpoint({
  method: 'put',
  path: '/api/default-views',
  summary: '设定列表打开时的视图',
  tag,
  roles: 'any',
  body: z.strictObject({ list: List, viewId: Id.nullable() }),
  response: z.object({ viewId: z.string().nullable() }),
});

export const deleteView = endpoint({
  method: 'delete',
  path: '/api/views/:id',
  summary: '删除本人的视图',
  tag,
  roles: 'any',
  params: z.object({ id: Id }),
  response: z.object({ id: z.string() }),
});

export const inboxApi = {
  countInbox,
  listCaseBox,
  starCase,
  copyCase,
  listCopies,
  listRecipients,
  readCopies,
  urgeCopy,
  listViews,
  saveView,
  setDefaultView,
  deleteView,
} as const;
