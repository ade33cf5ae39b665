import { z } from 'zod';

/**
 * The contract between diagrams and code: every id that stands in a .bpmn, .dmn or .form file and is
 * known to TypeScript stands here too, and nowhere else. The contract test reads both sides.
 */

/** Process ids as the source diagrams carry them; released ids add `--<package>-<version>`. */
export const ProcessId = {
  /** 国家司法救助案件: the national process; the only one started by a message. */
  reliefCase: 'relief-case',
  /** 先行救助 */
  fastTrack: 'fast-track',
  /** 听证 */
  hearing: 'hearing',
  /** 委托协助 */
  assistance: 'assistance',
  /** 一般案件审批 */
  ordinaryReview: 'ordinary-review',
  /** 重大疑难案件集体研究 */
  fullReview: 'full-review',
  /** 上下级院联合救助 */
  jointRelief: 'joint-relief',
  /** 决定签发与送达 */
  decisionService: 'decision-service',
  /** 救助金发放 */
  disbursement: 'disbursement',
} as const;
export type ProcessId = (typeof ProcessId)[keyof typeof ProcessId];

export const DecisionId = { routing: 'routing' } as const;

/** Messages and what they correlate on. Each key is the id of what is awaited. */
export const Message = {
  /** Starts a case; correlation key = case id, TTL 0 (published twice it starts once). */
  reliefStarted: 'relief-started',
  /** Ends a case before the decision is signed; key = case id. */
  caseTerminated: 'case-terminated',
  /** Supplement handed in, or the office collects the proof itself; key = supplement id. */
  supplementReceived: 'supplement-received',
  /** Every letter of an inquiry has a reply or a stated non-reply; key = inquiry id. */
  inquirySettled: 'inquiry-settled',
  /** Money is there for a waiting disbursement; key = disbursement id. */
  fundsArrived: 'funds-arrived',
  /** Bank or treasury reported on every order of a batch; key = payment batch id. */
  paymentSettled: 'payment-settled',
} as const;
export type Message = (typeof Message)[keyof typeof Message];

/** Job types; a worker file has the same name, except that `open-task` serves the engine's own type. */
export const JobType = {
  openTask: 'io.camunda.zeebe:userTask',
  acceptCase: 'accept-case',
  assignHandler: 'assign-handler',
  checkDuplicateRelief: 'check-duplicate-relief',
  sendInquiry: 'send-inquiry',
  assessEligibility: 'assess-eligibility',
  suggestAmount: 'suggest-amount',
  computeRoutingFacts: 'compute-routing-facts',
  recordDecision: 'record-decision',
  issueDocument: 'issue-document',
  startTerm: 'start-term',
  stopTerm: 'stop-term',
  reserveFunds: 'reserve-funds',
  orderPayment: 'order-payment',
  recordPayment: 'record-payment',
  checkAdvance: 'check-advance',
  notify: 'notify',
  closeCase: 'close-case',
} as const;
export type JobType = (typeof JobType)[keyof typeof JobType];

/** BPMN error codes thrown by workers and caught by a boundary event; equal to a `RuleCode`. */
export const BpmnError = { fileIncomplete: 'FILE_INCOMPLETE' } as const;

/**
 * What completing a user task does to the truth, named in the task header `act`. One act = one
 * operation of the server. A task without the header only records its form.
 */
export const Act = [
  'confirm-emergency',
  'approve-advance',
  'sign-phone-approval',
  'review-materials',
  'collect-proof',
  'verify-case',
  'decide-hearing',
  'plan-hearing',
  'record-hearing',
  'decide-departure',
  'accept-assistance',
  'report-assistance',
  'propose-relief',
  'route-manually',
  'give-opinion',
  'record-collective-decision',
  'sign-collective-decision',
  'review-dissent',
  'review-joint-request',
  'decide-joint-request',
  'supplement-joint-request',
  'submit-to-plc',
  'record-plc-opinion',
  'seal-document',
  'serve-document',
  'explain-refusal',
  'request-funds',
  'register-arrival',
  'verify-payees',
  'prepare-payment',
  'confirm-payment',
  'start-instalment',
  'sign-receipt',
  'recover-advance',
  'complete-file',
] as const;
export type Act = (typeof Act)[number];

/** Headers of a user task beside those of the engine. */
export const TaskHeader = {
  /** One of `Act`. */
  act: 'act',
  /** Of an approval: the value `resumeAt` takes when this approver returns the case. */
  step: 'step',
  /** Of an approval: the value `resumeAt` takes when this approver adjusts the amount. */
  nextStep: 'nextStep',
  /** The term of law within which the step lies, a kind of `server/domain/terms/terms.ts`; its warnings are those of the term. */
  term: 'term',
  /** Instead of a term of law: working days from the opening of the task within which it is to be done. */
  limitWorkingDays: 'limitWorkingDays',
  /** With `limitWorkingDays`: the role of the office that is told, beside whoever has the task, when it is overdue. */
  overdue: 'overdue',
} as const;

/** Headers of service tasks. */
export const JobHeader = {
  /** issue-document: a document kind of `templates/`. */
  documentKind: 'documentKind',
  /** start-term, stop-term: a term kind of `server/domain/terms/terms.ts`. */
  term: 'term',
  /** notify: a notice kind. */
  notice: 'notice',
} as const;

export const Verdict = z.enum(['approve', 'adjust', 'return', 'refuse']);
export const ResumeAt = z.enum(['department-head', 'deputy-chief', 'chief', 'sign', 'end']);
export const Path = z.enum(['ordinary', 'full', 'joint', 'unrouted']);

/** The facts the DMN sees: primitives only, computed by `server/domain/authority/routing-facts.ts`. */
export const RoutingFacts = z.strictObject({
  /** `none` when no band of the office covers the amount on that day. */
  amountBand: z.enum(['small', 'medium', 'large', 'none']),
  overCeiling: z.boolean(),
  disputed: z.boolean(),
  minor: z.boolean(),
  urgent: z.boolean(),
  /** The applicant asked for a hearing. */
  hearingAsked: z.boolean(),
  /** A grant although an item of Art. 8 holds. */
  exception: z.boolean(),
  officeLevel: z.enum(['county', 'city', 'province']),
  jointRequested: z.boolean(),
  jointDeclined: z.boolean(),
  proposal: z.enum(['grant', 'refuse']),
  delegatedToDeputy: z.boolean(),
  plcRequired: z.boolean(),
});
export type RoutingFacts = z.infer<typeof RoutingFacts>;

const Id = z.string().min(1).max(64);

/**
 * Every process variable with its shape. Ids and routing facts only: no names, no identity numbers, no
 * documents. Amounts stay in the database. `workers` parse their input with picks of this object.
 */
export const Variable = {
  caseId: Id,
  /** The office in whose name the step is done; each call activity passes its own. */
  officeId: Id,
  /** `<package>-<version>`, fixed when the case starts; suffix of called process, decision and form ids. */
  release: Id,
  origin: z.enum(['application', 'ex-officio', 'clue-transfer']),
  urgent: z.boolean(),
  /** Counts from 1; a return for rework begins the next. */
  round: z.int(),
  handlerId: Id.nullable(),
  /** Outcome of the embedded subprocess 办理. */
  result: z.enum(['granted', 'refused', 'abandoned', 'transferred', 'settled', 'terminated']),
  materialsOutcome: z.enum(['complete', 'incomplete', 'not-ours']),
  supplementId: Id,
  supplementOutcome: z.enum(['supplied', 'office-collects']),
  /** Instant with offset, end of the term's last day. */
  termDueAt: z.string(),
  advanceOutcome: z.enum(['paid', 'declined']),
  emergency: z.enum(['confirmed', 'phone-approved', 'not-urgent']),
  advanceRecovery: z.boolean(),
  inquiryNeeded: z.boolean(),
  inquiryId: Id,
  verifyNext: z.enum(['hearing', 'assistance', 'report']),
  hearingId: Id,
  hearingApproved: z.boolean(),
  hearingDeparted: z.boolean(),
  hearingOutcome: z.enum(['held', 'declined']),
  assistanceId: Id,
  assistingOfficeId: Id,
  assistanceAccepted: z.boolean(),
  assistanceOutcome: z.enum(['reported', 'returned']),
  /** Whether the handler puts the proposal to the approvers or finds out more first. */
  proposeNext: z.enum(['submit', 'verify']),
  proposal: z.enum(['grant', 'refuse']),
  facts: RoutingFacts,
  /** Result of the decision table. */
  routing: z.strictObject({ path: Path, finalApprover: z.enum(['deputy-chief', 'chief']) }),
  path: Path,
  lastPath: Path.nullable(),
  finalApprover: z.enum(['deputy-chief', 'chief']),
  resumeAt: ResumeAt.nullable(),
  /** Last verdict inside a called review; its parent reads it as `outcome`. */
  verdict: Verdict,
  outcome: z.enum(['approve', 'adjust', 'return', 'refuse', 'not-joined', 'settled']),
  collectiveSigned: z.boolean(),
  jointMode: z.enum(['unified', 'separate']),
  higherOfficeId: Id.nullable(),
  jointOpinion: z.enum(['join', 'decline', 'escalate', 'return']),
  jointVerdict: z.enum(['join', 'decline', 'return']),
  /** The office whose decision it is: the highest that joined, else the handling office. */
  decidingOfficeId: Id,
  plcOutcome: z.enum(['approve', 'adjust', 'refuse', 'return']),
  decision: z.enum(['grant', 'refuse']),
  /** `all` shares of a unified decision, or only the `own` share of the office. */
  scope: z.enum(['all', 'own']),
  /** What is to be paid, by which office; items of the multi-instance call. */
  shares: z.array(z.strictObject({ disbursementId: Id, officeId: Id })),
  share: z.strictObject({ disbursementId: Id, officeId: Id }),
  socialAssistance: z.boolean(),
  disbursementId: Id,
  purpose: z.enum(['advance', 'grant']),
  fundsState: z.enum(['reserved', 'to-request', 'short', 'nothing-due']),
  paymentConfirmed: z.boolean(),
  paymentBatchId: Id,
  paymentOutcome: z.enum(['paid', 'failed', 'more']),
  /** Request id of the HTTP call that began it, for the logs. */
  requestId: z.string(),
} as const;
export type VariableName = keyof typeof Variable;

/** The released id of a called process or decision. */
export const releasedId = (sourceId: string, release: string): string => `${sourceId}--${release}`;

/** The source id behind a released one. */
export const sourceId = (releasedId: string): string => releasedId.replace(/--.*$/, '');
