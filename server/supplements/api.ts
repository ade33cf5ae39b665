import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { signers, type NamedSigner } from '../domain/papers/service-words.js';
import { endpoint } from '../http/endpoint.js';

const tag = '补充材料';
const Id = z.object({ id: z.string().min(1).max(36) });
const Item = z.enum(
  ['application', 'identity', 'harm', 'hardship', 'compensation', 'other'],
  '材料类别不在可选范围内',
);

export const receiveSupplement = endpoint({
  method: 'post',
  path: '/api/supplements/:id/receipt',
  summary: '登记补充材料，或者决定由本院依职权调取',
  tag,
  roles: rolesThatMay('receive-supplement'),
  params: Id,
  body: z.strictObject({
    outcome: z.enum(['supplied', 'office-collects'], '处理结果不在可选范围内'),
    /** Of the office's own collection: how many days it will take; the applicant's 30 days stand still for so long. */
    expectedDays: z.int('天数应为整数').min(1, '天数至少为1').max(365, '天数最多为365').optional(),
    note: z.string('说明必填').trim().max(400, '说明最多400个字'),
    materials: z.array(
      z.strictObject({
        item: Item,
        name: z.string('材料名称必填').trim().min(1, '材料名称必填').max(120, '材料名称过长'),
        copies: z.int('份数应为整数').min(1, '份数至少为1').max(999, '份数过大'),
      }),
    ),
  }),
  response: z.object({ id: z.string(), state: z.enum(['supplied', 'office-collects']) }),
});

export const askSupplement = endpoint({
  method: 'post',
  path: '/api/cases/:id/supplements',
  summary: '当场通知补充材料：出具补充材料通知书，起算补充期限',
  tag,
  roles: rolesThatMay('review-materials'),
  params: Id,
  body: z.strictObject({
    missing: z.array(Item).min(1, '请选择需要补充的材料').max(6, '材料类别过多'),
    note: z.string().trim().max(4000, '备注最多4000个字').optional(),
  }),
  status: 201,
  response: z.object({
    supplementId: z.string(),
    documentId: z.string(),
    number: z.string().nullable(),
    /** Last day to supply; null while the calendar does not hold the year. */
    dueOn: z.string().nullable(),
  }),
});

const Name = (label: string) => z.string().trim().max(50, `${label}最多50个字`);

const Signer = z.enum(
  Object.keys(signers) as [NamedSigner, ...NamedSigner[]],
  '签收身份不在可选范围内',
);

export const handOverSupplementNotice = endpoint({
  method: 'post',
  path: '/api/supplements/:id/handover',
  summary: '当面送达补充材料通知书：加盖材料接收专用章，登记签收',
  tag,
  roles: rolesThatMay('hand-over-notice'),
  params: Id,
  body: z.strictObject({
    handedOn: z.iso.date('日期应为2026-03-02的形式'),
    signer: Signer,
    signerName: Name('签收人').min(1, '应当写明签收人'),
    relation: Name('与受送达人关系').optional(),
    isOpposingParty: z.boolean().optional(),
    receiptNumber: z.string().trim().max(80, '送达回证编号最多80个字').optional(),
  }),
  response: z.object({
    documentId: z.string(),
    /** 送达回证, to be signed and scanned. */
    receiptId: z.string().nullable(),
  }),
});

export const supplementsApi = {
  receiveSupplement,
  askSupplement,
  handOverSupplementNotice,
} as const;
