import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { recusalGroundIds } from '../domain/cases/recusal.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '回避';
const Id = z.string().min(1).max(36);
const Day = z.string().refine(isLocalDate, '日期应为2026-03-02的形式');
const Reason = z.string('理由必填').trim().min(1, '理由必填').max(2000, '理由最多2000个字');
const Ground = z.enum(recusalGroundIds, '回避情形不在可选范围内');

export const RecusalView = z.object({
  id: z.string(),
  person: z.object({ id: z.string(), name: z.string() }),
  post: z.string(),
  origin: z.enum(['self', 'applied', 'ordered']),
  ground: z.enum(recusalGroundIds),
  reason: z.string(),
  requestedBy: z.string().nullable(),
  requestedForm: z.enum(['oral', 'written']).nullable(),
  requestedOn: z.string().nullable(),
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  state: z.enum(['asked', 'granted', 'rejected']),
  /** Whose decision it is, or was. */
  body: z.enum(['chief', 'committee']),
  decidedBy: z.string().nullable(),
  decidedOn: z.string().nullable(),
  note: z.string().nullable(),
  successor: z.string().nullable(),
  /** May the asking person decide it now; else why not. */
  decide: z.object({ allowed: z.boolean(), reason: z.string().nullable() }),
});

/** Somebody of the offices that take part. */
export const PersonOnCase = z.object({
  id: z.string(),
  name: z.string(),
  /** Roles held there today, in Chinese. */
  posts: z.string(),
  /** May take over from the handler. */
  isHandler: z.boolean(),
});

export const listRecusals = endpoint({
  method: 'get',
  path: '/api/cases/:id/recusals',
  summary: '案件的回避：申请、决定和可以接替的人员',
  tag,
  roles: rolesThatMay('see-case'),
  params: z.object({ id: Id }),
  response: z.object({ items: z.array(RecusalView), people: z.array(PersonOnCase) }),
  reads: 'case',
});

export const askRecusal = endpoint({
  method: 'post',
  path: '/api/cases/:id/recusals',
  summary: '提出回避：本人自行回避、登记申请人的回避申请、检察长决定回避',
  tag,
  roles: rolesThatMay('declare-recusal'),
  params: z.object({ id: Id }),
  body: z.discriminatedUnion(
    'origin',
    [
      z.strictObject({ origin: z.literal('self'), ground: Ground, reason: Reason }),
      z.strictObject({
        origin: z.literal('applied'),
        accountId: z.string('被申请回避人必填').min(1, '被申请回避人必填').max(36),
        ...{ ground: Ground, reason: Reason },
        requestedBy: z.string('申请人必填').trim().min(1, '申请人必填').max(80),
        requestedForm: z.enum(['oral', 'written'], '申请方式必填'),
        requestedOn: Day,
      }),
      z.strictObject({
        origin: z.literal('ordered'),
        accountId: z.string('被决定回避人必填').min(1, '被决定回避人必填').max(36),
        ...{ ground: Ground, reason: Reason },
        successorId: Id.nullish(),
      }),
    ],
    '回避的提出方式不在可选范围内',
  ),
  status: 201,
  response: z.object({ id: z.string(), state: z.enum(['asked', 'granted']) }),
});

export const decideRecusal = endpoint({
  method: 'post',
  path: '/api/recusals/:id/decision',
  summary: '决定回避：予以回避，或者驳回申请；检察长的回避登记检察委员会的决定',
  tag,
  roles: [...rolesThatMay('decide-recusal'), ...rolesThatMay('record-chief-recusal')],
  params: z.object({ id: Id }),
  body: z.strictObject({
    verdict: z.enum(['granted', 'rejected'], '决定不在可选范围内'),
    note: Reason,
    /** The day of the decision; today unless told, never later. */
    decidedOn: Day.optional(),
    successorId: Id.nullish(),
  }),
  response: z.object({ id: z.string(), state: z.enum(['granted', 'rejected']) }),
});

export const recusalsApi = { listRecusals, askRecusal, decideRecusal } as const;
