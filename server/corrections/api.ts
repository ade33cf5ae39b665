import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { correctableFieldIds } from '../domain/cases/correction.js';
import { endpoint } from '../http/endpoint.js';

const tag = '案件';
const Id = z.object({ id: z.string().min(1).max(36) });
const Field = z.enum(correctableFieldIds, '这一项不能更正');

const Changed = z.object({
  field: Field,
  /** Masked where it is personal; null: empty. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const Change = z.strictObject({
  field: Field,
  /** The right value; empty: there is none. */
  value: z.string('更正后的内容必填').trim().max(200, '更正后的内容最多200个字'),
});

const given = {
  applicationId: z.string('申请必填').min(1).max(36),
  changes: z.array(Change).min(1, '请至少更正一项').max(correctableFieldIds.length),
};

export const CorrectionView = z.object({
  id: z.string(),
  applicationId: z.string(),
  state: z.enum(['asked', 'done', 'refused']),
  reason: z.string(),
  changes: z.array(Changed),
  consequences: z.array(z.string()),
  attachmentId: z.string().nullable(),
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  /** May the reader confirm it: somebody else than who asked. */
  mine: z.boolean(),
});

export const readCorrections = endpoint({
  method: 'get',
  path: '/api/cases/:id/corrections',
  summary: '登记信息的现状和更正记录',
  tag,
  roles: [
    ...new Set([...rolesThatMay('correct-application'), ...rolesThatMay('confirm-correction')]),
  ],
  params: Id,
  response: z.object({
    /** From the decision on. */
    needsSecondPerson: z.boolean(),
    applications: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** Of the values below: who saves on top of others is told. */
        token: z.string(),
        fields: z.array(z.object({ field: Field, value: z.string().nullable() })),
      }),
    ),
    items: z.array(CorrectionView),
  }),
  reads: 'case',
});

export const previewCorrection = endpoint({
  method: 'post',
  path: '/api/cases/:id/corrections/preview',
  summary: '更正前说明后果：重复救助、救助条件、已出具的文书',
  tag,
  roles: rolesThatMay('correct-application'),
  params: Id,
  body: z.strictObject(given),
  response: z.object({
    changes: z.array(Changed),
    consequences: z.array(z.string()),
    papers: z.array(z.object({ id: z.string(), title: z.string(), number: z.string().nullable() })),
  }),
});

export const correctApplication = endpoint({
  method: 'post',
  path: '/api/cases/:id/corrections',
  summary: '更正登记信息；决定作出后须由另一人确认',
  tag,
  roles: rolesThatMay('correct-application'),
  params: Id,
  body: z.strictObject({
    ...given,
    token: z.string().length(64),
    reason: z.string('理由必填').trim().min(1, '理由必填').max(400, '理由最多400个字'),
    attachmentId: z.string().min(1).max(36).optional(),
  }),
  status: 201,
  response: z.object({ id: z.string(), state: z.enum(['asked', 'done']) }),
});

export const decideCorrection = endpoint({
  method: 'post',
  path: '/api/case-corrections/:id/decision',
  summary: '确认或者退回他人提出的更正',
  tag,
  roles: rolesThatMay('confirm-correction'),
  params: Id,
  body: z.strictObject({
    approve: z.boolean('是否确认必填'),
    note: z.string().trim().max(400, '说明最多400个字').default(''),
  }),
  response: z.object({ id: z.string(), state: z.enum(['done', 'refused']) }),
});

export const correctionsApi = {
  readCorrections,
  previewCorrection,
  correctApplication,
  decideCorrection,
} as const;
