import { z } from 'zod';
import { auditGroups, type AuditGroup } from '../domain/access/audit-actions.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '审计';
const Id = z.string().min(1).max(64);
const At = z.iso.datetime();
const On = z.iso.date('日期应为2026-03-02的形式');
const CaseId = z.object({ id: z.string().min(1).max(36) });
const readers = [...new Set([...rolesThatMay('see-audit'), ...rolesThatMay('see-case-audit')])];
const Group = z.enum(Object.keys(auditGroups) as [AuditGroup, ...AuditGroup[]]);

/** Which entries a list shows; days in Asia/Shanghai, both inclusive. Without days: the last 31. */
export const AuditFilter = z.object({
  from: On.optional(),
  to: On.optional(),
  /** Name or user name of a person, whole or from its beginning. */
  person: z.string().trim().max(80).optional(),
  /** 案号, or id of a case, whole. */
  case: z.string().trim().max(80).optional(),
  group: Group.optional(),
  action: z.string().max(60).optional(),
  address: z.string().trim().max(45).optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

const Facts = z.record(z.string(), z.unknown());

/** An entry; texts are codes, ids, dates, amounts in fen and masks, never a name or a number of a party. */
export const AuditEntryView = z.strictObject({
  id: z.string(),
  at: At,
  /** Null: the program itself, or nobody known. */
  person: z.strictObject({ id: z.string(), name: z.string(), username: z.string() }).nullable(),
  officeName: z.string().nullable(),
  action: z.string(),
  case: z.strictObject({ id: z.string(), number: z.string().nullable() }).nullable(),
  subjectType: z.string(),
  subjectId: z.string(),
  detail: Facts,
  before: Facts.nullable(),
  after: Facts.nullable(),
  /** How often, where an entry stands for several readings. */
  times: z.int(),
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
  sessionMark: z.string().nullable(),
  requestId: z.string().nullable(),
  /** Number in the chain; null: waits for its seal. */
  seq: z.int().nullable(),
});
export type AuditEntryView = z.infer<typeof AuditEntryView>;

export const listAuditEntries = endpoint({
  method: 'get',
  path: '/api/audit-entries',
  summary: '操作记录，新的在前；监督审计人员按案号查阅',
  tag,
  roles: readers,
  query: AuditFilter.extend({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(200).optional(),
  }),
  response: z.strictObject({ items: z.array(AuditEntryView), nextCursor: z.string().nullable() }),
  reads: 'audit',
});

export const AuditStateView = z.strictObject({
  /** Links of the chain. */
  links: z.int(),
  sealedAt: At.nullable(),
  /** Entries after the last that is sealed. */
  waiting: z.int(),
  /** The newest anchor that holds the chain. */
  anchoredOn: On.nullable(),
  anchoredSeq: z.int().nullable(),
  /** The newest links, recomputed now. */
  checked: z.int(),
  /** What is not as it was written down, in Chinese; none: all is. */
  faults: z.array(z.string()),
});
export type AuditStateView = z.infer<typeof AuditStateView>;

export const getAuditState = endpoint({
  method: 'get',
  path: '/api/audit-state',
  summary: '操作记录存证链的状态：最近封存、最近锚定、最近一段是否一致',
  tag,
  roles: rolesThatMay('see-audit'),
  response: AuditStateView,
});

export const exportAuditEntries = endpoint({
  method: 'get',
  path: '/api/audit-entries.zip',
  summary: '导出操作记录：表格或者JSON，附签名的清单；导出本身留有记录',
  tag,
  roles: rolesThatMay('see-audit'),
  query: AuditFilter.extend({ format: z.enum(['csv', 'json']).default('csv') }),
  response: z.unknown(),
  produces: ['application/zip'],
  reads: 'by-operation',
});

/** What one person looked at in a case. */
export const CaseReaderView = z.strictObject({
  id: z.string(),
  name: z.string(),
  officeName: z.string().nullable(),
  firstAt: At,
  lastAt: At,
  times: z.int(),
  /** By act, the most frequent first. */
  looks: z.array(z.strictObject({ action: z.string(), times: z.int() })),
});
export type CaseReaderView = z.infer<typeof CaseReaderView>;

export const listCaseReaders = endpoint({
  method: 'get',
  path: '/api/cases/:id/readers',
  summary: '谁查阅过本案',
  tag,
  roles: rolesThatMay('see-case-readers'),
  params: CaseId,
  response: z.strictObject({
    items: z.array(CaseReaderView),
    /** May this person print the list for the subject of the case? */
    mayPrint: z.boolean(),
  }),
});

export const printCaseReaders = endpoint({
  method: 'get',
  path: '/api/cases/:id/readers/print',
  summary: '知情清单，供打印交当事人：谁在何时查阅过本案的个人信息',
  tag,
  roles: rolesThatMay('print-case-readers'),
  params: CaseId,
  query: z.object({ personId: Id.optional() }),
  response: z.unknown(),
  produces: ['text/html'],
  reads: 'by-operation',
});

export const auditApi = {
  listAuditEntries,
  getAuditState,
  exportAuditEntries,
  listCaseReaders,
  printCaseReaders,
} as const;
