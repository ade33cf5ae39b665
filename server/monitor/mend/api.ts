import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { mendActIds, mendStates, type MendState } from '../../domain/monitor/mend-acts.js';
import { endpoint } from '../../http/endpoint.js';

const tag = '流程监控';
const menders = [...new Set([...rolesThatMay('mend-case'), ...rolesThatMay('mend-machine')])];
const readers = [
  ...new Set([
    ...menders,
    ...rolesThatMay('confirm-mend'),
    ...rolesThatMay('see-monitor'),
    ...rolesThatMay('see-machine'),
  ]),
];

const OrderId = z.object({ id: z.string().min(1).max(36) });
const Reason = z.string().trim().min(1, '请写明理由').max(1_000, '理由最多1000个字');
const Value = z.union([z.string().max(400), z.number(), z.boolean(), z.null()]);
/** Keys and choices of an act; at most twelve. */
const Input = z
  .record(z.string().min(1).max(40), Value)
  .refine((input) => Object.keys(input).length <= 12);
const Act = z.enum(mendActIds);
const State = z.enum(Object.keys(mendStates) as [MendState, ...MendState[]]);
const Asked = { act: Act, findingId: z.string().max(36).nullable(), input: Input };
const Named = z.object({ name: z.string(), value: z.string() });

export const MendPreview = z.object({
  /** Chinese: what it is about. */
  subject: z.string(),
  /** Chinese: what will happen, in order. */
  sentences: z.array(z.string()),
  needsSecond: z.boolean(),
  secondWhy: z.string().nullable(),
  before: z.array(Named),
  after: z.array(Named),
  diagram: z
    .object({
      ...{ xml: z.string(), processName: z.string() },
      ...{ starts: z.array(z.string()), ends: z.array(z.string()) },
    })
    .nullable(),
  /** What there is to choose from. */
  targets: z.array(z.object({ key: z.string(), label: z.string() })),
  /** A value to be typed. */
  field: z
    .object({
      kind: z.enum(['text', 'integer', 'boolean', 'choice']),
      options: z.array(z.string()),
      isNullable: z.boolean(),
    })
    .nullable(),
  /** Why it cannot be done, or what is still to be chosen; null: it can be done. */
  refusal: z.string().nullable(),
  /** How many commands go to the engine. */
  commands: z.int(),
});
export type MendPreview = z.infer<typeof MendPreview>;

export const MendRow = z.object({
  id: z.string(),
  act: Act,
  actName: z.string(),
  subject: z.string(),
  state: State,
  stateName: z.string(),
  reason: z.string(),
  result: z.string().nullable(),
  caseId: z.string().nullable(),
  officeName: z.string().nullable(),
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  secondBy: z.string().nullable(),
});
export type MendRow = z.infer<typeof MendRow>;

export const MendView = MendRow.extend({
  findingId: z.string().nullable(),
  secondWhy: z.string().nullable(),
  secondAt: z.iso.datetime().nullable(),
  secondReason: z.string().nullable(),
  doneAt: z.iso.datetime().nullable(),
  undoneBy: z.string().nullable(),
  undoneAt: z.iso.datetime().nullable(),
  undoReason: z.string().nullable(),
  /** As it was shown when it was asked for. */
  asked: z.object({
    ...{ sentences: z.array(z.string()), before: z.array(Named), after: z.array(Named) },
  }),
  /** Computed anew, while it waits for a second person. */
  now: MendPreview.nullable(),
  /** The world changed since it was asked for. */
  isStale: z.boolean(),
  commands: z.array(
    z.object({
      ...{ number: z.int(), label: z.string(), message: z.string().nullable() },
      state: z.enum(['waiting', 'done', 'gone', 'refused']),
    }),
  ),
  mayConfirm: z.boolean(),
  /** Why this person may not agree or refuse; null: may, or there is nothing to agree to. */
  confirmRefusal: z.string().nullable(),
  mayUndo: z.boolean(),
  /** Why it cannot be taken back. */
  undoRefusal: z.string().nullable(),
});
export type MendView = z.infer<typeof MendView>;

const Answer = z.object({ id: z.string(), state: State });

export const previewMend = endpoint({
  method: 'post',
  path: '/api/monitor/mends/preview',
  summary: '处置的预览：会发生什么、是否须复核',
  tag,
  roles: menders,
  body: z.strictObject(Asked),
  response: MendPreview,
});

export const orderMend = endpoint({
  method: 'post',
  path: '/api/monitor/mends',
  summary: '处置一项停滞；须复核的，复核同意后执行',
  tag,
  roles: menders,
  body: z.strictObject({ ...Asked, reason: Reason }),
  status: 201,
  response: Answer,
});

export const listMends = endpoint({
  method: 'get',
  path: '/api/monitor/mends',
  summary: '处置单，新的在前',
  tag,
  roles: readers,
  query: z.object({ state: State.optional(), after: z.string().max(100).optional() }),
  response: z.object({ items: z.array(MendRow), next: z.string().nullable() }),
  reads: 'mend-order',
});

export const getMend = endpoint({
  method: 'get',
  path: '/api/monitor/mends/:id',
  summary: '一份处置单：内容、复核、结果、能否撤销',
  tag,
  roles: readers,
  params: OrderId,
  response: MendView,
  reads: 'mend-order',
});

export const confirmMend = endpoint({
  method: 'post',
  path: '/api/monitor/mends/:id/confirm',
  summary: '复核同意处置',
  tag,
  roles: rolesThatMay('confirm-mend'),
  params: OrderId,
  body: z.strictObject({ reason: Reason }),
  response: Answer,
});

export const refuseMend = endpoint({
  method: 'post',
  path: '/api/monitor/mends/:id/refuse',
  summary: '复核不同意处置',
  tag,
  roles: rolesThatMay('confirm-mend'),
  params: OrderId,
  body: z.strictObject({ reason: Reason }),
  response: Answer,
});

export const undoMend = endpoint({
  method: 'post',
  path: '/api/monitor/mends/:id/undo',
  summary: '撤销处置',
  tag,
  roles: [...new Set([...menders, ...rolesThatMay('confirm-mend')])],
  params: OrderId,
  body: z.strictObject({ reason: Reason }),
  response: Answer,
});

export const mendApi = {
  previewMend,
  orderMend,
  listMends,
  getMend,
  confirmMend,
  refuseMend,
  undoMend,
} as const;
