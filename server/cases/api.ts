import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { identityKindIds, maxIdentityLength } from '../domain/people/identity-document.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { CaseSummary } from './case-summary-view-api.js';
import { CaseView } from './case-view-api.js';
import { revealReasonIds } from './people-view-api.js';
import { DuplicateMatch } from './review-view-api.js';
import { externalNumberApi } from './external-number-api.js';
import { NewApplication } from './create-application-api.js';

const tag = '案件';
const CaseId = z.object({ id: z.string().min(1).max(36) });

/** Roles whose work shows them facts of cases; the offices they see are decided case by case. */
export const caseReaders = rolesThatMay('see-case');

export const createApplication = endpoint({
  method: 'post',
  path: '/api/applications',
  summary: '登记救助申请；带 caseId 时作为同案的又一申请人',
  tag,
  roles: rolesThatMay('file-application'),
  body: NewApplication,
  status: 201,
  response: z.object({ caseId: z.string(), applicationId: z.string() }),
});

const AmountFen = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What a list of cases is narrowed to; days inclusive, amounts in fen. */
const caseFilter = {
  status: z.string().max(20).optional(),
  officeId: z.string().max(40).optional(),
  path: z.string().max(20).optional(),
  handlerId: z.string().max(36).optional(),
  urgent: z.stringbool().optional(),
  minor: z.stringbool().optional(),
  minFen: AmountFen.optional(),
  maxFen: AmountFen.optional(),
  filedFrom: z.iso.date().optional(),
  filedTo: z.iso.date().optional(),
};

export const listCases = endpoint({
  method: 'get',
  path: '/api/cases',
  summary: '案件列表，新的在前',
  tag,
  roles: caseReaders,
  query: z.object({
    ...caseFilter,
    /** Part of an applicant's or victim's name, a number or its beginning, or a whole identity number. */
    q: z.string().trim().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(80).optional(),
  }),
  response: z.object({ items: z.array(CaseSummary), nextCursor: z.string().nullable() }),
  reads: 'case',
});

export const getCase = endpoint({
  method: 'get',
  path: '/api/cases/:id',
  summary: '案件全貌：事实、位置、经过、期限、文书、资金',
  tag,
  roles: caseReaders,
  params: CaseId,
  response: CaseView,
  reads: 'case',
});

export const terminateCase = endpoint({
  method: 'post',
  path: '/api/cases/:id/terminate',
  summary: '终止办理：撤回申请、申请人死亡、已获赔偿等，决定签发后不能终止',
  tag,
  roles: rolesThatMay('terminate-case'),
  params: CaseId,
  body: z.strictObject({
    kind: z.enum(['withdrawn', 'death', 'compensated', 'other'], '终止原因不在可选范围内'),
    reason: z.string('理由必填').trim().min(1, '理由必填').max(300, '理由最多300个字'),
  }),
  response: z.object({ id: z.string(), terminatedAt: z.iso.datetime() }),
});

export const revealIdentity = endpoint({
  method: 'post',
  path: '/api/cases/:id/persons/:personId/identity',
  summary: '查看申请人完整的证件号码和电话：说明理由，留有记录',
  tag,
  roles: rolesThatMay('see-full-identity'),
  params: CaseId.extend({ personId: z.string().min(1).max(36) }),
  body: z.strictObject({ reason: z.enum(revealReasonIds, '理由不在可选范围内') }),
  response: z.object({ identityNumber: z.string().nullable(), phone: z.string().nullable() }),
  reads: 'by-operation',
});

export const searchDuplicates = endpoint({
  method: 'get',
  path: '/api/persons/matches',
  summary: '查找可能重复的救助：证件号码、姓名、住址、原案案号或者银行账户相同',
  tag,
  roles: rolesThatMay('search-reliefs'),
  query: z.object({
    identityKind: z.enum(identityKindIds).default('resident-id'),
    identityNumber: z.string().trim().max(maxIdentityLength).optional(),
    name: z.string().trim().max(80).optional(),
    address: z.string().trim().max(200).optional(),
    originalNumber: z.string().trim().max(80).optional(),
    bankAccount: z.string().trim().max(40).optional(),
  }),
  response: z.object({ items: z.array(DuplicateMatch) }),
  reads: 'person',
});

export const casesApi = {
  ...externalNumberApi,
  createApplication,
  listCases,
  getCase,
  terminateCase,
  revealIdentity,
  searchDuplicates,
} as const;
