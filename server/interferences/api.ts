import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { interferenceSides, interferenceWays } from '../domain/cases/interference.js';
import type { InterferenceSide, InterferenceWay } from '../domain/cases/interference.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '过问记录';
const Id = z.string().min(1).max(36);
const Side = z.enum(
  Object.keys(interferenceSides) as [InterferenceSide, ...InterferenceSide[]],
  '人员类别不在可选范围内',
);
const Way = z.enum(
  Object.keys(interferenceWays) as [InterferenceWay, ...InterferenceWay[]],
  '过问方式不在可选范围内',
);
const Day = z.string('过问日期必填').refine(isLocalDate, '过问日期应为2026-03-02的形式');

export const InterferenceView = z.object({
  id: z.string(),
  case: z.object({ id: z.string(), number: z.string().nullable(), title: z.string() }),
  officeName: z.string(),
  /** The record it adds to. */
  supplementsId: z.string().nullable(),
  side: Side,
  personName: z.string(),
  post: z.string(),
  happenedOn: z.string(),
  way: Way,
  content: z.string(),
  attachmentId: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.iso.datetime(),
});

export const listCaseInterferences = endpoint({
  method: 'get',
  path: '/api/cases/:id/interferences',
  summary: '案件的过问记录：承办人、院领导和监督审计可见，其他人只见自己所记',
  tag,
  roles: [
    ...new Set([...rolesThatMay('record-interference'), ...rolesThatMay('see-interferences')]),
  ],
  params: z.object({ id: Id }),
  response: z.object({ items: z.array(InterferenceView) }),
  reads: 'interference',
});

export const recordInterference = endpoint({
  method: 'post',
  path: '/api/cases/:id/interferences',
  summary: '记录过问案件情况；记录后不能修改、删除，只能补充',
  tag,
  roles: rolesThatMay('record-interference'),
  params: z.object({ id: Id }),
  body: z.strictObject({
    side: Side,
    personName: z.string('过问人必填').trim().min(1, '过问人必填').max(80, '过问人最多80个字'),
    post: z.string('单位和职务必填').trim().min(1, '单位和职务必填').max(120, '最多120个字'),
    /** The person's account here, where there is one. */
    aboutAccountId: Id.nullish(),
    happenedOn: Day,
    way: Way,
    content: z.string('内容必填').trim().min(1, '内容必填').max(4000, '内容最多4000个字'),
    attachmentId: Id.nullish(),
    supplementsId: Id.nullish(),
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const listInterferences = endpoint({
  method: 'get',
  path: '/api/interferences',
  summary: '各案件的过问记录，新的在前',
  tag,
  roles: rolesThatMay('see-interferences'),
  query: z.object({
    side: Side.optional(),
    from: Day.optional(),
    to: Day.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(120).optional(),
  }),
  response: z.object({ items: z.array(InterferenceView), nextCursor: z.string().nullable() }),
  reads: 'interference',
});

export const interferencesApi = {
  listCaseInterferences,
  recordInterference,
  listInterferences,
} as const;
