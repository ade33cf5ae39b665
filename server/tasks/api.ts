import { z } from 'zod';
import { termStandings } from '../domain/terms/term-standing.js';
import { endpoint } from '../http/endpoint.js';
import { boxes, taskSorts } from './boxes.js';

export { taskSorts } from './boxes.js';

const tag = '任务';
const TaskId = z.object({ id: z.string().min(1).max(36) });
const Instant = z.iso.datetime();

export const TaskState = z.enum(['open', 'completing', 'completed', 'cancelled']);

const StepLimit = z.object({
  dueOn: z.string(),
  standing: z.enum(termStandings),
  workingDaysLeft: z.int().nullable(),
});

/** A row of a box. Urgent cases first, then those of key groups, then what is due first. */
export const TaskSummary = z.object({
  id: z.string(),
  /** As the diagram names the step. */
  name: z.string(),
  act: z.string().nullable(),
  state: TaskState,
  officeId: z.string(),
  officeName: z.string(),
  role: z.string(),
  assigneeId: z.string().nullable(),
  assigneeName: z.string().nullable(),
  openedAt: Instant,
  completedAt: Instant.nullable(),
  /** Last day of the earliest open term of the case; null: none, or pending the calendar. */
  dueOn: z.string().nullable(),
  /** How that term looks today; null: there is none. */
  standing: z.enum(termStandings).nullable(),
  /** Working days left of it while it runs, negative when overdue. */
  workingDaysLeft: z.int().nullable(),
  /** The working days the diagram gives this step, beside the term of law; null: it gives none, or the task is done. */
  limit: StepLimit.nullable(),
  case: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    urgent: z.boolean(),
    priority: z.boolean(),
    concernsMinor: z.boolean(),
    /** 中止办理: since when the case stands still; null: it does not. */
    suspendedOn: z.string().nullable(),
    proposedFen: z.int().nullable(),
    path: z.string().nullable(),
    handlerId: z.string().nullable(),
    handlerName: z.string().nullable(),
  }),
});

/** Why a task lies in somebody's box; `name`: of whoever is represented. */
export const WhyMine = z.object({
  kind: z.enum(['handler', 'only-holder', 'assigned', 'represented', 'queue', 'done']),
  name: z.string().nullable(),
});

/** A row of a box of the asking person. */
export const InboxTask = TaskSummary.extend({
  why: WhyMine,
  /** 关注. */
  starred: z.boolean(),
});

export const TaskView = TaskSummary.extend({
  version: z.int(),
  processId: z.string(),
  elementId: z.string(),
  formKey: z.string(),
  /** form-js schema; rendered and judged by the closed component list of `domain/form-schema`. */
  form: z.record(z.string(), z.unknown()),
  /** Ids of what the task is about: disbursementId, hearingId, assistanceId … */
  context: z.record(z.string(), z.string()),
  draft: z.record(z.string(), z.unknown()).nullable(),
  draftVersion: z.int(),
  /** Who saved the draft last; null: there is none, or it is not shown. */
  draftBy: z.object({ name: z.string(), at: Instant, isMe: z.boolean() }).nullable(),
  submission: z.record(z.string(), z.unknown()).nullable(),
  /** May the asking person complete it now; else why not. */
  permission: z.object({ allowed: z.boolean(), reason: z.string().nullable() }),
});

/** What became of a completion: `completing` while the engine has not confirmed it. */
export const TaskOutcome = z.object({ id: z.string(), state: TaskState });

const Flag = z.stringbool();
const Day = z.iso.date();
const AmountFen = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What a list of tasks is narrowed to; days inclusive, amounts in fen. */
const taskFilter = {
  caseId: z.string().max(36).optional(),
  /** Part of the case's number or title, or of the step's name. */
  q: z.string().trim().max(80).optional(),
  step: z.string().max(80).optional(),
  path: z.string().max(20).optional(),
  officeId: z.string().max(40).optional(),
  standing: z.enum(termStandings).optional(),
  urgent: Flag.optional(),
  minor: Flag.optional(),
  minFen: AmountFen.optional(),
  maxFen: AmountFen.optional(),
  handlerId: z.string().max(36).optional(),
  openedFrom: Day.optional(),
  openedTo: Day.optional(),
};

export const listTasks = endpoint({
  method: 'get',
  path: '/api/tasks',
  summary: '任务箱：待办、可签收、已办',
  tag,
  roles: 'any',
  query: z.object({
    box: z.enum(boxes).default('todo'),
    ...taskFilter,
    sort: z.enum(taskSorts).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional(),
  }),
  response: z.object({
    items: z.array(InboxTask),
    nextCursor: z.string().nullable(),
  }),
  reads: 'task',
});

export const getTask = endpoint({
  method: 'get',
  path: '/api/tasks/:id',
  summary: '任务详情：表单、草稿、能否办理',
  tag,
  roles: 'any',
  params: TaskId,
  response: TaskView,
  reads: 'task',
});

export const claimTask = endpoint({
  method: 'post',
  path: '/api/tasks/:id/claim',
  summary: '签收任务',
  tag,
  roles: 'any',
  params: TaskId,
  response: TaskOutcome,
});

export const releaseTask = endpoint({
  method: 'post',
  path: '/api/tasks/:id/release',
  summary: '归还已签收的任务',
  tag,
  roles: 'any',
  params: TaskId,
  response: TaskOutcome,
});

export const saveDraft = endpoint({
  method: 'put',
  path: '/api/tasks/:id/draft',
  summary: '暂存表单',
  tag,
  roles: 'any',
  params: TaskId,
  body: z.strictObject({
    data: z.record(z.string(), z.unknown()),
    /** Version of the draft as it was read; left out: whatever lies there is replaced. */
    draftVersion: z.int().optional(),
  }),
  response: TaskOutcome.extend({ draftVersion: z.int() }),
});

export const completeTask = endpoint({
  method: 'post',
  path: '/api/tasks/:id/complete',
  summary: '办结任务：提交表单',
  tag,
  roles: 'any',
  params: TaskId,
  body: z.strictObject({
    data: z.record(z.string(), z.unknown()),
    /** Version of the task as it was read; left out: the latest. */
    version: z.int().optional(),
  }),
  response: TaskOutcome,
});

export const returnTask = endpoint({
  method: 'post',
  path: '/api/tasks/:id/return',
  summary: '退回：说明意见和需要补正的内容（用于审批任务）',
  tag,
  roles: 'any',
  params: TaskId,
  body: z.strictObject({
    opinion: z.string('意见必填').trim().min(1, '意见必填').max(2000),
    missing: z.string('需要补正的内容必填').trim().min(1, '需要补正的内容必填').max(4000),
    version: z.int().optional(),
  }),
  response: TaskOutcome,
});

export const tasksApi = {
  listTasks,
  getTask,
  claimTask,
  releaseTask,
  saveDraft,
  completeTask,
  returnTask,
} as const;
