import { z } from 'zod';

/** Views of a case: what leaves the server. Amounts in fen, dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

const Id = z.string();
const LocalDateText = z.string();
const Instant = z.iso.datetime();
const Fen = z.int();

export const Origin = z.enum(['application', 'ex-officio', 'clue-transfer']);
export const Outcome = z.enum([
  'granted',
  'refused',
  'abandoned',
  'transferred',
  'settled',
  'terminated',
]);
export const OfficeRef = z.object({ id: Id, name: z.string() });
export const PersonRef = z.object({ id: Id, name: z.string() });

/** A row of a case list. */
export const CaseSummary = z.object({
  id: Id,
  /** 案号; null until accepted. */
  number: z.string().nullable(),
  externalNumber: z.string().nullable(),
  title: z.string(),
  office: OfficeRef,
  origin: Origin,
  status: z.string(),
  outcome: Outcome.nullable(),
  urgent: z.boolean(),
  handler: PersonRef.nullable(),
  applicants: z.array(z.string()),
  path: z.string().nullable(),
  round: z.int(),
  proposedFen: Fen.nullable(),
  decidedFen: Fen.nullable(),
  filedOn: LocalDateText,
  acceptedOn: LocalDateText.nullable(),
  decidedOn: LocalDateText.nullable(),
  closedAt: Instant.nullable(),
});

export const ApplicantView = z.object({
  /** Person id, as payees name it. */
  id: Id,
  applicationId: Id,
  name: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  birthOn: LocalDateText.nullable(),
  /** Under eighteen full years today; null when the birth date is not known. */
  minor: z.boolean().nullable(),
  identityMasked: z.string().nullable(),
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

/** One recorded finding; the latest of each kind. `data` as the act or worker wrote it, accounts masked. */
export const FindingView = z.object({
  kind: z.string(),
  round: z.int(),
  at: Instant,
  by: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});

export const EligibilityView = z.object({
  eligible: z.enum(['yes', 'no', 'needs-reason']),
  findings: z.array(
    z.object({
      rule: z.string(),
      citation: z.string(),
      holds: z.union([z.boolean(), z.literal('unknown')]),
      text: z.string(),
    }),
  ),
});

/** The explained range; shown only after the handler's own figure stands. */
export const SuggestionView = z.object({
  lowFen: Fen,
  highFen: Fen,
  ceilingFen: Fen,
  lawfulAwardFen: Fen.nullable(),
  monthlyWageFen: Fen,
  wageSource: z.string(),
  steps: z.array(z.object({ text: z.string(), amountFen: Fen.nullable() })),
});

export const PositionView = z.object({
  processId: z.string(),
  elementId: z.string(),
  name: z.string(),
  since: Instant,
});

export const TimelineEntry = z.object({
  at: Instant,
  kind: z.string(),
  text: z.string(),
  who: z.string().nullable(),
  office: z.string().nullable(),
});

export const TermView = z.object({
  id: Id,
  kind: z.string(),
  name: z.string(),
  startedOn: LocalDateText,
  dueOn: LocalDateText.nullable(),
  state: z.string(),
  workingDaysLeft: z.int().nullable(),
});

export const CaseDocumentView = z.object({
  id: Id,
  kind: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  state: z.string(),
  /** 内卷: never part of the applicant's copy. */
  internal: z.boolean(),
  issuedOn: LocalDateText,
  servedOn: LocalDateText.nullable(),
  officeId: Id,
});

export const DecisionView = z.object({
  id: Id,
  round: z.int(),
  /** Element id of the task it was taken in. */
  kind: z.string(),
  office: OfficeRef,
  role: z.string(),
  by: z.string().nullable(),
  verdict: z.string(),
  amountFen: Fen.nullable(),
  opinion: z.string(),
  state: z.enum(['pending', 'effective', 'void']),
  decidedAt: Instant,
});

export const PaymentOrderView = z.object({
  id: Id,
  batchId: Id,
  amountFen: Fen,
  instalment: z.int(),
  state: z.enum(['ordered', 'paid', 'failed']),
  bankReference: z.string().nullable(),
  failure: z.string().nullable(),
  orderedAt: Instant,
  settledAt: Instant.nullable(),
});

export const PayeeShareView = z.object({
  id: Id,
  personId: Id,
  holder: z.string(),
  bank: z.string(),
  accountMasked: z.string(),
  amountFen: Fen,
  instalment: z.int(),
  dueOn: LocalDateText.nullable(),
  custodyKind: z.string().nullable(),
  custodian: z.string().nullable(),
  state: z.string(),
});

export const DisbursementView = z.object({
  id: Id,
  office: OfficeRef,
  purpose: z.enum(['advance', 'grant']),
  fundSource: z.string(),
  state: z.string(),
  /** What is to be paid, the advance already deducted. */
  amountFen: Fen,
  deductedFen: Fen,
  paidFen: Fen,
  receiptNumber: z.string().nullable(),
  payees: z.array(PayeeShareView),
  orders: z.array(PaymentOrderView),
});

export const MoneyView = z.object({
  advancePaidFen: Fen,
  paidFen: Fen,
  recoveredFen: Fen,
});

export const CaseTaskView = z.object({
  id: Id,
  name: z.string(),
  role: z.string(),
  officeId: Id,
  officeName: z.string(),
  assignee: z.string().nullable(),
  state: z.string(),
  openedAt: Instant,
  dueOn: LocalDateText.nullable(),
});

/** Something the case waits for from outside; `id` is what the clerk registers an answer to. */
export const WaitView = z.object({
  kind: z.enum(['supplement', 'inquiry-letter', 'payment-batch', 'funds']),
  id: Id,
  text: z.string(),
  since: Instant,
});

/** Another case that may be the same relief. */
export const DuplicateMatch = z.object({
  caseId: Id,
  number: z.string().nullable(),
  title: z.string(),
  office: OfficeRef,
  status: z.string(),
  outcome: Outcome.nullable(),
  decidedFen: Fen.nullable(),
  filedOn: LocalDateText,
  reason: z.enum(['same-person-same-case', 'same-person', 'same-original-case', 'same-name']),
});

export const InquiryLetterView = z.object({
  id: Id,
  inquiryId: Id,
  agency: z.string(),
  state: z.enum(['sent', 'replied', 'no-reply']),
  reply: z.string().nullable(),
  foundRelief: z.boolean().nullable(),
  sentAt: Instant,
  settledAt: Instant.nullable(),
});

export const SupplementView = z.object({
  id: Id,
  missing: z.array(z.string()),
  state: z.enum(['open', 'supplied', 'office-collects', 'lapsed']),
  requestedAt: Instant,
  settledAt: Instant.nullable(),
  note: z.string().nullable(),
});

export const HearingView = z.object({
  id: Id,
  requestedBy: z.enum(['applicant', 'office']),
  reason: z.string(),
  state: z.enum(['requested', 'declined', 'approved', 'planned', 'held', 'departed']),
  plan: z.record(z.string(), z.unknown()).nullable(),
  record: z.record(z.string(), z.unknown()).nullable(),
  createdAt: Instant,
});

export const AssistanceView = z.object({
  id: Id,
  office: OfficeRef,
  task: z.enum(['verify', 'serve', 'social']),
  note: z.string(),
  state: z.enum(['sent', 'accepted', 'returned', 'reported']),
  result: z.string().nullable(),
  createdAt: Instant,
  settledAt: Instant.nullable(),
});

export const JointShareView = z.object({
  office: OfficeRef,
  amountFen: Fen,
  state: z.enum(['proposed', 'joined', 'declined', 'decided']),
});

/** Everything a person who may see the case sees of it. */
export const CaseView = CaseSummary.omit({ applicants: true }).extend({
  version: z.int(),
  release: z.string(),
  proposal: z.enum(['grant', 'refuse']).nullable(),
  terminatedAt: Instant.nullable(),
  terminationReason: z.string().nullable(),
  originalCase: OriginalCaseView,
  applicants: z.array(ApplicantView),
  findings: z.array(FindingView),
  eligibility: EligibilityView.nullable(),
  suggestion: SuggestionView.nullable(),
  position: z.array(PositionView),
  timeline: z.array(TimelineEntry),
  terms: z.array(TermView),
  documents: z.array(CaseDocumentView),
  decisions: z.array(DecisionView),
  disbursements: z.array(DisbursementView),
  money: MoneyView,
  tasks: z.array(CaseTaskView),
  waits: z.array(WaitView),
  duplicates: z.array(DuplicateMatch),
  supplements: z.array(SupplementView),
  inquiries: z.array(InquiryLetterView),
  hearings: z.array(HearingView),
  assistances: z.array(AssistanceView),
  jointShares: z.array(JointShareView),
});
export type CaseView = z.infer<typeof CaseView>;
export type CaseSummary = z.infer<typeof CaseSummary>;
export type WaitView = z.infer<typeof WaitView>;
export type DuplicateMatch = z.infer<typeof DuplicateMatch>;
export type TimelineEntry = z.infer<typeof TimelineEntry>;
