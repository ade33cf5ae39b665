import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { changeKinds } from './live-change-kinds.js';

/** Data of an event `change`: enough to know which lists to read again, and no more. */
export const LiveEvent = z.object({
  changes: z.array(
    z.object({
      id: z.int(),
      kind: z.enum(changeKinds),
      /** New work or news, of which the person is told. */
      isNew: z.boolean(),
      caseId: z.string().nullable(),
    }),
  ),
});

/** Name of the event after which everything shown is read again: nothing before it is told. */
export const readyEvent = 'ready';
export const changeEvent = 'change';

export const listenToChanges = endpoint({
  method: 'get',
  path: '/api/events',
  summary: '任务、通知、案件的变化，随到随报（server-sent events）',
  tag: '任务',
  roles: 'any',
  response: z.unknown(),
  produces: ['text/event-stream'],
});

export const liveApi = { listenToChanges } as const;
