import { z } from 'zod';
import { warningKinds } from '../domain/once-only/duplicate-rules.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { warningVerdicts } from '../domain/once-only/warning-verdicts.js';
import { endpoint } from '../http/endpoint.js';
import { PartnerEntry } from './partner-entry-api.js';

const tag = '重复救助核查';
const Id = z.string().min(1).max(36);
const OfficeId = z.string().min(1).max(40);
const reason = (max: number) =>
  z.string('理由必填').trim().min(1, '理由必填').max(max, `理由最多${max}个字`);

export const listOpenWarnings = endpoint({
  method: 'get',
  path: '/api/duplicate-warnings',
  summary: '尚未处理的重复救助预警',
  tag,
  roles: rolesThatMay('settle-warning'),
  response: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        caseId: z.string(),
        caseTitle: z.string(),
        kind: z.enum(warningKinds),
        foundAt: z.iso.datetime(),
      }),
    ),
  }),
  reads: 'duplicate-warning',
});

export const settleWarnings = endpoint({
  method: 'post',
  path: '/api/cases/:id/duplicate-warnings/settlement',
  summary: '处理重复救助预警：认定和理由，可以一并处理几条',
  tag,
  roles: rolesThatMay('settle-warning'),
  params: z.object({ id: Id }),
  body: z.strictObject({
    ids: z.array(Id).min(1, '请选择要处理的预警').max(100, '一次最多处理100条'),
    verdict: z.enum(warningVerdicts, '认定结果不在可选范围内'),
    reason: reason(1000),
  }),
  /** How many were settled. */
  response: z.object({ settled: z.int() }),
});

export const PartnerReliefView = z.object({
  id: z.string(),
  agency: z.string(),
  personName: z.string(),
  identityMasked: z.string().nullable(),
  birthOn: z.string().nullable(),
  caseNumber: z.string().nullable(),
  amountFen: z.int().nullable(),
  decidedOn: z.string().nullable(),
  note: z.string().nullable(),
  source: z.enum(['form', 'import', 'letter']),
  /** The office that entered it. */
  office: z.object({ id: z.string(), name: z.string() }),
  enteredBy: z.string(),
  enteredAt: z.iso.datetime(),
  voided: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).nullable(),
});
export type PartnerReliefView = z.infer<typeof PartnerReliefView>;

export const listPartnerReliefs = endpoint({
  method: 'get',
  path: '/api/partner-reliefs',
  summary: '其他单位的救助记录，新的在前；填写完整的身份证号码可以查到各院登记的记录',
  tag,
  roles: rolesThatMay('see-partner-relief'),
  query: z.object({
    /** Part of name, agency or case number; or a whole identity number. */
    q: z.string().trim().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(120).optional(),
  }),
  response: z.object({ items: z.array(PartnerReliefView), nextCursor: z.string().nullable() }),
  reads: 'partner-relief',
});

export const enterPartnerRelief = endpoint({
  method: 'post',
  path: '/api/partner-reliefs',
  summary: '登记其他单位的救助',
  tag,
  roles: rolesThatMay('enter-partner-relief'),
  body: z.strictObject({ officeId: OfficeId, ...PartnerEntry.shape }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const importPartnerReliefs = endpoint({
  method: 'post',
  path: '/api/partner-reliefs/import',
  summary: '导入其他单位的救助记录（CSV），逐行说明结果',
  tag,
  roles: rolesThatMay('enter-partner-relief'),
  body: z.strictObject({
    officeId: OfficeId,
    text: z.string('文件内容必填').min(1, '文件内容必填').max(900_000, '文件过大'),
  }),
  response: z.object({
    added: z.int(),
    alreadyThere: z.array(z.object({ line: z.int() })),
    refused: z.array(z.object({ line: z.int(), reason: z.string() })),
  }),
});

export const voidPartnerRelief = endpoint({
  method: 'post',
  path: '/api/partner-reliefs/:id/void',
  summary: '作废登记有误的其他单位救助记录',
  tag,
  roles: rolesThatMay('enter-partner-relief'),
  params: z.object({ id: Id }),
  body: z.strictObject({ reason: reason(400) }),
  response: z.object({ id: z.string() }),
});

export const duplicatesApi = {
  listOpenWarnings,
  settleWarnings,
  listPartnerReliefs,
  enterPartnerRelief,
  importPartnerReliefs,
  voidPartnerRelief,
} as const;
