import { z } from 'zod';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';
import { TermView } from './term-view-api.js';

const tag = '期限';
const TermId = z.object({ id: z.string().min(1).max(36) });
const Day = z.iso.date('日期应为2026-03-02的形式');
const Reason = z.string('理由必填').trim().min(1, '理由必填').max(400, '理由最多400个字');
const Days = z.int('天数应为整数').min(1, '天数至少为1').max(365, '天数最多为365');
/** The term as it was read; left out: as it is. */
const Version = z.int().optional();

export const termTabs = ['soon', 'overdue', 'pending', 'suspended', 'resume-overdue'] as const;

export const TermRow = TermView.extend({
  case: z.object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    officeName: z.string(),
    handlerName: z.string().nullable(),
  }),
});

/** One thing that happened to a term, in words. */
export const TermEventView = z.object({
  seq: z.int(),
  kind: z.string(),
  name: z.string(),
  on: z.string(),
  at: z.iso.datetime(),
  /** Display name; null: the system. */
  who: z.string().nullable(),
  /** Chinese: days, dates before and after, reason, who approved. */
  text: z.string(),
});

export const TermDetail = TermView.extend({
  caseId: z.string(),
  count: z.int(),
  unit: z.enum(['working-days', 'days', 'days-before']),
  startsWith: z.string(),
  endsWith: z.string(),
  source: z.string(),
  events: z.array(TermEventView),
  /** What the asking person may do to it now. */
  may: z.object({
    suspend: z.boolean(),
    resume: z.boolean(),
    extend: z.boolean(),
    complete: z.boolean(),
  }),
  /** Who may approve an extension; the asking person left out. */
  approvers: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
});

export const listTerms = endpoint({
  method: 'get',
  path: '/api/terms',
  summary: '期限监控：将届满、已超期、待日历公布、中止中、中止逾期的期限',
  tag,
  roles: rolesThatMay('supervise-terms'),
  query: z.object({
    state: z.enum(termTabs).default('overdue'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(120).optional(),
  }),
  response: z.object({
    items: z.array(TermRow),
    nextCursor: z.string().nullable(),
    counts: z.record(z.enum(termTabs), z.int()),
    /** The calendar year that must be entered now; null: none. */
    missingCalendarYear: z.int().nullable(),
  }),
  reads: 'term',
});

export const getTerm = endpoint({
  method: 'get',
  path: '/api/terms/:id',
  summary: '期限详情和全部经过',
  tag,
  roles: 'any',
  params: TermId,
  response: TermDetail,
  reads: 'term',
});

export const getTermProof = endpoint({
  method: 'get',
  path: '/api/terms/:id/proof',
  summary: '期限证明，供打印：一个期限，或者全案期限',
  tag,
  roles: 'any',
  params: TermId,
  query: z.object({ scope: z.enum(['term', 'case']).default('term') }),
  response: z.unknown(),
  produces: ['text/html'],
  reads: 'term',
});

export const suspendTerm = endpoint({
  method: 'post',
  path: '/api/terms/:id/suspension',
  summary: '中止期限：说明理由和预计天数',
  tag,
  roles: rolesThatMay('suspend-term'),
  params: TermId,
  body: z.strictObject({
    on: Day.optional(),
    expectedDays: Days,
    reason: Reason,
    version: Version,
  }),
  response: TermView,
});

export const resumeTerm = endpoint({
  method: 'post',
  path: '/api/terms/:id/resumption',
  summary: '恢复计算期限：按实际中止天数顺延',
  tag,
  roles: rolesThatMay('suspend-term'),
  params: TermId,
  body: z.strictObject({ on: Day.optional(), reason: Reason.optional(), version: Version }),
  response: TermView,
});

export const extendTerm = endpoint({
  method: 'post',
  path: '/api/terms/:id/extension',
  summary: '延长期限：说明天数、批准人和理由',
  tag,
  roles: rolesThatMay('ask-extension'),
  params: TermId,
  body: z.strictObject({
    days: Days,
    approvedBy: z.string('批准人必填').min(1, '批准人必填').max(36),
    reason: Reason,
    on: Day.optional(),
    version: Version,
  }),
  response: TermView,
});

export const completeTerm = endpoint({
  method: 'post',
  path: '/api/terms/:id/completion',
  summary: '登记期限所要求的事项已经办结',
  tag,
  roles: rolesThatMay('complete-term'),
  params: TermId,
  body: z.strictObject({ on: Day.optional(), note: Reason, version: Version }),
  response: TermView,
});

export const termsApi = {
  listTerms,
  getTerm,
  getTermProof,
  suspendTerm,
  resumeTerm,
  extendTerm,
  completeTerm,
} as const;
