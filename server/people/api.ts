import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { roleIds } from '../domain/access/roles.js';
import { leaveKindIds } from '../domain/people/leave-kinds.js';
import { endpoint } from '../http/endpoint.js';
import {
  ColleagueView,
  DelegationView,
  ImportPreview,
  LeaveView,
  OpenWorkView,
  PersonRow,
  PersonView,
  RoleRequestView,
} from './people-views-api.js';

export * from './people-views-api.js';
export { leaveKinds } from '../domain/people/leave-kinds.js';

const tag = '人员';
const Id = z.string().min(1).max(64);
const params = z.object({ id: Id });
const OfficeId = z.string().min(1).max(40);
const Day = z.string().refine(isLocalDate, { error: '日期应为2026-03-02的形式' });
const Role = z.enum(roleIds);
const Reason = z.string().trim().min(1).max(200);
const Made = z.object({ id: z.string() });

export const listPeople = endpoint({
  method: 'get',
  path: '/api/people',
  summary: '人员及其现任职务',
  tag,
  roles: rolesThatMay('see-people'),
  reads: 'account',
  query: z.object({
    q: z.string().trim().max(60).optional(),
    /** The office and every office below it. */
    officeId: OfficeId.optional(),
    role: Role.optional(),
    state: z.enum(['active', 'disabled', 'all']).default('active'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(400).optional(),
  }),
  response: z.object({ items: z.array(PersonRow), nextCursor: z.string().nullable() }),
});

export const readPerson = endpoint({
  method: 'get',
  path: '/api/people/:id',
  summary: '一名人员的职务、借调、请假、代理、名下事项和变动记录',
  tag,
  roles: rolesThatMay('see-people'),
  reads: 'account',
  params,
  response: PersonView,
});

const Username = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9._@-]{2,79}$/, {
    error: '用户名为3至80位小写字母、数字、点、@、横线，以字母或数字开头',
  });
const DisplayName = z.string().trim().min(2).max(60);

export const NewPersonBody = z.strictObject({
  username: Username,
  name: DisplayName,
  officeId: OfficeId,
});

export const createPerson = endpoint({
  method: 'post',
  path: '/api/people',
  summary: '新建人员，给出一次性密码',
  tag,
  roles: rolesThatMay('manage-people'),
  body: NewPersonBody,
  status: 201,
  response: Made.extend({ username: z.string(), oneTimePassword: z.string() }),
});

export const changePerson = endpoint({
  method: 'put',
  path: '/api/people/:id',
  summary: '更改姓名或者所在院',
  tag,
  roles: rolesThatMay('manage-people'),
  params,
  body: z.strictObject({ name: DisplayName, officeId: OfficeId, reason: Reason }),
  response: Made,
});

/** What becomes of the open work in the person's name: a successor's, or nobody's, where the leaders see it. */
const work = {
  successorId: Id.optional(),
  leaveUnassigned: z.boolean().default(false),
};

export const disablePerson = endpoint({
  method: 'post',
  path: '/api/people/:id/disable',
  summary: '停用账号；名下有未办结事项的，应当移交或者明示待重新指派',
  tag,
  roles: rolesThatMay('manage-people'),
  params,
  body: z.strictObject({ reason: Reason, ...work }),
  response: Made.extend({ moved: z.int(), unassigned: z.int() }),
});

export const enablePerson = endpoint({
  method: 'post',
  path: '/api/people/:id/enable',
  summary: '恢复账号，给出一次性密码',
  tag,
  roles: rolesThatMay('manage-people'),
  params,
  body: z.strictObject({ reason: Reason }),
  response: Made.extend({ oneTimePassword: z.string() }),
});

export const resetPersonPassword = endpoint({
  method: 'post',
  path: '/api/people/:id/password',
  summary: '重置密码，给出一次性密码',
  tag,
  roles: rolesThatMay('manage-people'),
  params,
  body: z.strictObject({ reason: Reason }),
  response: Made.extend({ oneTimePassword: z.string() }),
});

export const grantRole = endpoint({
  method: 'post',
  path: '/api/people/:id/posts',
  summary: '授予职务；管理职务须经另一人复核',
  tag,
  roles: rolesThatMay('grant-roles'),
  params,
  body: z.strictObject({
    officeId: OfficeId,
    role: Role,
    from: Day,
    to: Day.nullable(),
    reference: z.string().trim().max(200).default(''),
  }),
  status: 201,
  response: z.object({ state: z.enum(['granted', 'asked']) }),
});

export const endRole = endpoint({
  method: 'post',
  path: '/api/people/:id/posts/:postId/end',
  summary: '结束职务；最后一日照常履职',
  tag,
  roles: rolesThatMay('grant-roles'),
  params: z.object({
    id: Id,
    postId: z
      .string()
      .regex(/^\d{1,18}$/)
      .or(z.literal('x')),
  }),
  body: z.strictObject({ on: Day, reason: Reason, ...work }),
  response: z.object({ moved: z.int(), unassigned: z.int() }),
});

export const listRoleRequests = endpoint({
  method: 'get',
  path: '/api/role-requests',
  summary: '待复核的管理职务',
  tag,
  roles: rolesThatMay('see-people', 'higher'),
  reads: 'account',
  response: z.object({ items: z.array(RoleRequestView) }),
});

export const decideRoleRequest = endpoint({
  method: 'post',
  path: '/api/role-requests/:id/decide',
  summary: '复核管理职务：同意或者不同意',
  tag,
  roles: rolesThatMay('confirm-roles'),
  params,
  body: z.strictObject({ grant: z.boolean(), note: z.string().trim().max(200).default('') }),
  response: z.object({ state: z.enum(['granted', 'refused']) }),
});

export const listDelegations = endpoint({
  method: 'get',
  path: '/api/delegations',
  summary: '本人的委托代理；负责人另见本院全部',
  tag,
  roles: 'any',
  response: z.object({ items: z.array(DelegationView), isLeader: z.boolean() }),
  reads: 'account',
});

export const listColleagues = endpoint({
  method: 'get',
  path: '/api/offices/:id/colleagues',
  summary: '本院同事及其职务，供选择代理人',
  tag,
  roles: 'any',
  params,
  response: z.object({ items: z.array(ColleagueView) }),
});

export const appointDelegate = endpoint({
  method: 'post',
  path: '/api/delegations',
  summary: '委托同事代理本人职责',
  tag,
  roles: 'any',
  body: z.strictObject({
    delegateId: Id,
    officeId: OfficeId,
    roles: z.array(Role).min(1, '请选择委托的职务').max(20),
    from: Day,
    to: Day,
    reason: Reason,
  }),
  status: 201,
  response: Made,
});

export const endDelegation = endpoint({
  method: 'post',
  path: '/api/delegations/:id/end',
  summary: '结束委托代理',
  tag,
  roles: 'any',
  params,
  response: z.undefined(),
});

export const listLeaves = endpoint({
  method: 'get',
  path: '/api/leaves',
  summary: '本人的请假；负责人另见本院全部',
  tag,
  roles: 'any',
  response: z.object({ items: z.array(LeaveView) }),
  reads: 'account',
});

export const enterLeave = endpoint({
  method: 'post',
  path: '/api/leaves',
  summary: '登记请假，可以同时安排代理人',
  tag,
  roles: 'any',
  body: z.strictObject({
    /** Absent: the own leave. */
    accountId: Id.optional(),
    officeId: OfficeId,
    kind: z.enum(leaveKindIds),
    from: Day,
    to: Day,
    note: z.string().trim().max(200).default(''),
    deputyId: Id.nullable(),
  }),
  status: 201,
  response: Made,
});

export const endLeave = endpoint({
  method: 'post',
  path: '/api/leaves/:id/end',
  summary: '销假或者取消请假',
  tag,
  roles: 'any',
  params,
  response: z.undefined(),
});

export const listVacantWork = endpoint({
  method: 'get',
  path: '/api/offices/:id/vacant-work',
  summary: '承办人已离任、停用而待重新指派的案件和任务',
  tag,
  roles: rolesThatMay('manage-absence'),
  reads: 'task',
  params,
  response: OpenWorkView,
});

const ImportBody = z.strictObject({
  /** CSV (UTF-8 or GB 18030) or xlsx, base64; columns 用户名、姓名、检察院. */
  file: z.base64().max(1_000_000),
  name: z.string().max(200),
});

export const previewImport = endpoint({
  method: 'post',
  path: '/api/people-imports/preview',
  summary: '试读人员表，逐行指出问题',
  tag,
  roles: rolesThatMay('manage-people'),
  body: ImportBody,
  response: ImportPreview,
});

export const importPeople = endpoint({
  method: 'post',
  path: '/api/people-imports',
  summary: '导入人员表；有一行不合格即全部不导入',
  tag,
  roles: rolesThatMay('manage-people'),
  body: ImportBody,
  status: 201,
  response: z.object({
    people: z.array(
      z.object({ username: z.string(), name: z.string(), oneTimePassword: z.string() }),
    ),
  }),
});

export const peopleApi = {
  ...{ listPeople, readPerson, createPerson, changePerson, disablePerson, enablePerson },
  ...{ resetPersonPassword, grantRole, endRole, listRoleRequests, decideRoleRequest },
  ...{ listDelegations, listColleagues, appointDelegate, endDelegation },
  ...{ listLeaves, enterLeave, endLeave, listVacantWork, previewImport, importPeople },
};
