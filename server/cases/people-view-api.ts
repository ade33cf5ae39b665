import { z } from 'zod';
import { IdentityCheckView } from '../identity/api.js';
import { identityKindIds } from '../domain/people/identity-document.js';

/** Who applies, and out of which original case. Amounts in fen, dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

/** Why somebody looks at a whole number; kept with the record of the looking. */
export const revealReasons = {
  'check-identity': '核对申请人身份',
  'contact-applicant': '联系申请人',
  'make-payment': '办理发放',
  'ask-agency': '函询或者移送',
} as const;
export type RevealReason = keyof typeof revealReasons;
export const revealReasonIds = Object.keys(revealReasons) as RevealReason[];

const Id = z.string();
const LocalDateText = z.string();
const Fen = z.int();

export const ApplicantView = z.object({
  /** Person id, as payees name it. */
  id: Id,
  applicationId: Id,
  name: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  birthOn: LocalDateText.nullable(),
  /** Under eighteen full years today; null when the birth date is not known. */
  minor: z.boolean().nullable(),
  identityKind: z.enum(identityKindIds).nullable(),
  identityMasked: z.string().nullable(),
  /** What a service said of this name with this number; null: nobody was asked. */
  identityCheck: IdentityCheckView.nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  relation: z.string(),
  form: z.enum(['written', 'oral', 'on-behalf', 'none']),
  request: z.string(),
  requestedFen: Fen.nullable(),
  agentName: z.string().nullable(),
  guardianName: z.string().nullable(),
  materials: z.array(z.object({ item: z.string(), name: z.string(), copies: z.int() })),
  filedOn: LocalDateText,
});

export const OriginalCaseView = z.object({
  cause: z.string(),
  caseNumber: z.string().nullable(),
  handledBy: z.string(),
  happenedOn: LocalDateText.nullable(),
  facts: z.string(),
  liableAbility: z.string().nullable(),
  victimName: z.string().nullable(),
});
