import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '案件';
const CaseId = z.object({ id: z.string().min(1).max(36) });

const CandidateView = z.object({
  accountId: z.string(),
  name: z.string(),
  /** Open cases of the office the person handles. */
  openCases: z.int(),
  isCurrent: z.boolean(),
  /** Why the person does not take part in the lot; null: does. */
  lotRefusal: z.string().nullable(),
  /** Why the case is not given to the person by name; null: may be. */
  nameRefusal: z.string().nullable(),
});

export const listHandlers = endpoint({
  method: 'get',
  path: '/api/cases/:id/handlers',
  summary: '可以承办本案的检察官：在办案件数、请假、回避',
  tag,
  roles: rolesThatMay('assign-case'),
  params: CaseId,
  response: z.object({
    items: z.array(CandidateView),
    history: z.array(
      z.object({
        at: z.iso.datetime(),
        formerName: z.string().nullable(),
        handlerName: z.string(),
        way: z.enum(['name', 'lot']),
        among: z.int(),
        reason: z.string(),
        byName: z.string(),
      }),
    ),
  }),
  reads: 'case',
});

export const changeCaseHandler = endpoint({
  method: 'post',
  path: '/api/cases/:id/handler',
  summary: '分案、变更承办人：指定或者随机，说明理由',
  tag,
  roles: rolesThatMay('assign-case'),
  params: CaseId,
  body: z.strictObject({
    choice: z.discriminatedUnion('way', [
      z.strictObject({ way: z.literal('name'), accountId: z.string().min(1).max(36) }),
      z.strictObject({ way: z.literal('lot') }),
    ]),
    reason: z.string('理由必填').trim().min(1, '理由必填').max(400, '理由最多400字'),
  }),
  response: z.object({ handlerId: z.string(), handlerName: z.string(), movedTasks: z.int() }),
});

export const caseHandlerApi = { listHandlers, changeCaseHandler } as const;
