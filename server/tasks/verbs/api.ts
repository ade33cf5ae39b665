import { z } from 'zod';
import { batchVerbs, maxBatch, type BatchVerb } from '../../domain/tasks/batch-verbs.js';
import { cosignStances, type CosignStance } from '../../domain/tasks/cosigning.js';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { endpoint } from '../../http/endpoint.js';
import { TaskOutcome } from '../api.js';
import { TaskStanding } from './standing-view-api.js';

const tag = '任务';
const TaskId = z.object({ id: z.string().min(1).max(36) });
const CosignId = z.object({ id: z.string().min(1).max(36) });
const Reason = z.string('理由必填').trim().min(1, '理由必填').max(400, '理由最多400字');
const Instant = z.iso.datetime();
const stances = Object.keys(cosignStances) as [CosignStance, ...CosignStance[]];
const batched = Object.keys(batchVerbs) as [BatchVerb, ...BatchVerb[]];

export const getTaskStanding = endpoint({
  method: 'get',
  path: '/api/tasks/:id/standing',
  summary: '任务由谁办理、能否撤回催办加签，催办和会签情况',
  tag,
  roles: 'any',
  params: TaskId,
  response: TaskStanding,
  reads: 'task',
});

export const withdrawTask = endpoint({
  method: 'post',
  path: '/api/tasks/:id/withdraw',
  summary: '撤回已办结的任务：下一步尚未开始办理时，由办结人说明理由后撤回',
  tag,
  roles: 'any',
  params: TaskId,
  body: z.strictObject({ reason: Reason }),
  response: TaskOutcome,
});

export const urgeTask = endpoint({
  method: 'post',
  path: '/api/tasks/:id/urge',
  summary: '催办：提醒办理人，每项任务每个工作日一次',
  tag,
  roles: rolesThatMay('urge-task'),
  params: TaskId,
  body: z.strictObject({ text: z.string().trim().max(200, '最多200字').default('') }),
  response: z.object({ id: z.string(), urged: z.int(), told: z.array(z.string()) }),
});

export const askCosign = endpoint({
  method: 'post',
  path: '/api/tasks/:id/cosigns',
  summary: '加签：办结前请本院人员提出意见',
  tag,
  roles: 'any',
  params: TaskId,
  body: z.strictObject({
    personIds: z.array(z.string().min(1).max(36)).min(1, '请选择会签人').max(5, '一次最多5人'),
    question: z.string('会签事项必填').trim().min(1, '会签事项必填').max(400, '最多400字'),
  }),
  status: 201,
  response: z.object({ ids: z.array(z.string()) }),
});

export const answerCosign = endpoint({
  method: 'post',
  path: '/api/cosigns/:id/answer',
  summary: '答复会签：提出意见',
  tag,
  roles: 'any',
  params: CosignId,
  body: z.strictObject({
    stance: z.enum(stances, '请选择意见'),
    opinion: z.string('意见必填').trim().min(1, '意见必填').max(1000, '最多1000字'),
  }),
  response: z.object({ id: z.string(), state: z.string() }),
});

export const withdrawCosign = endpoint({
  method: 'post',
  path: '/api/cosigns/:id/withdraw',
  summary: '减签：说明理由后撤销会签请求',
  tag,
  roles: 'any',
  params: CosignId,
  body: z.strictObject({ reason: Reason }),
  response: z.object({ id: z.string(), state: z.string() }),
});

/** What is asked of the person, as a row of the box of what is to be done. */
export const CosignRow = z.object({
  id: z.string(),
  taskId: z.string(),
  taskName: z.string(),
  question: z.string(),
  askedByName: z.string(),
  askedAt: Instant,
  case: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    urgent: z.boolean(),
  }),
});

export const listCosigns = endpoint({
  method: 'get',
  path: '/api/cosigns',
  summary: '请我会签、尚未答复的请求，先来的在前',
  tag,
  roles: 'any',
  response: z.object({ items: z.array(CosignRow) }),
  reads: 'task',
});

export const batchTasks = endpoint({
  method: 'post',
  path: '/api/task-batches',
  summary: '批量签收、归还、催办、关注、标为已阅；逐项给出结果，不用于审批和资金',
  tag,
  roles: 'any',
  body: z.strictObject({
    verb: z.enum(batched),
    taskIds: z
      .array(z.string().min(1).max(36))
      .min(1)
      .max(maxBatch, `一次最多${String(maxBatch)}项`),
  }),
  response: z.object({
    items: z.array(z.object({ id: z.string(), done: z.boolean(), reason: z.string().nullable() })),
  }),
});

export const taskVerbsApi = {
  getTaskStanding,
  withdrawTask,
  urgeTask,
  askCosign,
  answerCosign,
  withdrawCosign,
  listCosigns,
  batchTasks,
} as const;
