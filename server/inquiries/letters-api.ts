import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '函询';
const Id = z.string().min(1).max(36);
const Params = z.object({ id: Id });
const Day = z.string('回复期限必填').refine(isLocalDate, '回复期限应为2026-03-02的形式');
const kinds = ['inquiry-letter', 'assistance'] as const;

/** A letter or a request for help, and how long it has waited. */
export const OutgoingLetter = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  /** The agency or office asked. */
  addressee: z.string(),
  /** What is asked for, of a request for help. */
  task: z.enum(['verify', 'serve', 'social']).nullable(),
  note: z.string().nullable(),
  isOpen: z.boolean(),
  /** Sent beside the process, whose answer the process does not wait for. */
  byHand: z.boolean(),
  answer: z.string().nullable(),
  attachmentId: z.string().nullable(),
  sentAt: z.iso.datetime(),
  settledAt: z.iso.datetime().nullable(),
  /** Working days since it was sent, while it is open; null: pending the calendar, or answered. */
  waitingDays: z.int().nullable(),
  reminders: z.array(z.object({ on: z.string(), note: z.string(), by: z.string() })),
  /** Why it cannot be reminded of today; null: it can. */
  remindRefusal: z.string().nullable(),
});

export const listLetters = endpoint({
  method: 'get',
  path: '/api/cases/:id/letters',
  summary: '案件发出的函询和委托协助：等待天数、催复、答复',
  tag,
  roles: rolesThatMay('see-case'),
  params: Params,
  response: z.object({ items: z.array(OutgoingLetter) }),
  reads: 'inquiry',
});

export const sendLetter = endpoint({
  method: 'post',
  path: '/api/cases/:id/letters',
  summary: '审查中另行发出函询函或者委托协助函',
  tag,
  roles: rolesThatMay('send-letter'),
  params: Params,
  body: z.discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('inquiry-letter'),
        agency: z
          .string('函询单位必填')
          .trim()
          .min(1, '函询单位必填')
          .max(80, '函询单位最多80个字'),
      }),
      z.strictObject({
        kind: z.literal('assistance'),
        officeId: z.string('协助院必填').min(1, '协助院必填').max(40),
        task: z.enum(['verify', 'serve', 'social'], '协助事项不在可选范围内'),
        note: z
          .string('具体要求必填')
          .trim()
          .min(1, '具体要求必填')
          .max(2000, '具体要求最多2000个字'),
        replyBy: Day,
      }),
    ],
    '发函种类不在可选范围内',
  ),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const remindLetter = endpoint({
  method: 'post',
  path: '/api/letters/:id/reminders',
  summary: '催复：发出满三个工作日、距上次催复满三个工作日的可以催',
  tag,
  roles: rolesThatMay('send-letter'),
  params: Params,
  body: z.strictObject({
    kind: z.enum(kinds, '催复对象不在可选范围内'),
    note: z.string('说明必填').trim().min(1, '说明必填').max(400, '说明最多400个字'),
    replyBy: Day,
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const settleAssistance = endpoint({
  method: 'post',
  path: '/api/assistances/:id/settlement',
  summary: '登记另行委托的协助结果，可附复函扫描件',
  tag,
  roles: rolesThatMay('settle-letter'),
  params: Params,
  body: z.strictObject({
    state: z.enum(['reported', 'returned'], '结果不在可选范围内'),
    result: z.string('结果必填').trim().min(1, '结果必填').max(4000, '结果最多4000个字'),
    attachmentId: Id.nullish(),
  }),
  response: z.object({ id: z.string(), state: z.enum(['reported', 'returned']) }),
});

export const lettersApi = { listLetters, sendLetter, remindLetter, settleAssistance } as const;
