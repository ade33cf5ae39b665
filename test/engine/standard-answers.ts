import { JobType, type Act } from '../../processes/contract.js';
import type { Job } from '../../processes/job.js';

export type Variables = Record<string, unknown>;

/** The shortest way: complete application, no inquiry, small grant, everyone agrees, paid at once. */
const actAnswers: Partial<Record<Act, (id: (kind: string) => string) => Variables>> = {
  'review-materials': (id) => ({ materialsOutcome: 'complete', supplementId: id('supplement') }),
  'confirm-emergency': (id) => ({ emergency: 'confirmed', disbursementId: id('advance') }),
  'approve-advance': (id) => ({ verdict: 'approve', disbursementId: id('advance') }),
  'verify-case': (id) => ({
    verifyNext: 'report',
    hearingId: id('hearing'),
    assistanceId: id('assistance'),
    assistingOfficeId: 'county-b',
  }),
  'decide-hearing': () => ({ hearingApproved: true }),
  'record-hearing': () => ({ hearingDeparted: false }),
  'accept-assistance': () => ({ assistanceAccepted: true }),
  'propose-relief': () => ({ proposeNext: 'submit', proposal: 'grant' }),
  'route-manually': () => ({ path: 'ordinary' }),
  'give-opinion': () => ({ verdict: 'approve' }),
  'record-collective-decision': () => ({ verdict: 'approve' }),
  'sign-collective-decision': () => ({ collectiveSigned: true }),
  'review-dissent': () => ({ verdict: 'approve' }),
  'review-joint-request': () => ({ jointOpinion: 'join' }),
  'decide-joint-request': () => ({ jointVerdict: 'join' }),
  'record-plc-opinion': () => ({ plcOutcome: 'approve' }),
  'explain-refusal': () => ({ socialAssistance: false }),
  'confirm-payment': () => ({ paymentConfirmed: true }),
};

/** Facts of a small grant which the deputy may not decide. */
export const smallGrant = {
  amountBand: 'small',
  overCeiling: false,
  disputed: false,
  minor: false,
  urgent: false,
  hearingAsked: false,
  exception: false,
  officeLevel: 'county',
  jointRequested: false,
  jointDeclined: false,
  proposal: 'grant',
  delegatedToDeputy: false,
  plcRequired: false,
};

const higherOffice: Record<string, string | null> = {
  'county-a': 'city-a',
  'city-a': 'province-a',
  'province-a': null,
};

const jobAnswers: Partial<Record<string, (job: Job, id: (kind: string) => string) => Variables>> = {
  [JobType.assignHandler]: () => ({ handlerId: 'handler-1' }),
  [JobType.checkDuplicateRelief]: () => ({ inquiryNeeded: false }),
  [JobType.sendInquiry]: (_, id) => ({ inquiryId: id('inquiry') }),
  [JobType.computeRoutingFacts]: ({ variables }) => ({
    facts: smallGrant,
    jointMode: 'unified',
    higherOfficeId: higherOffice[String(variables['officeId'])] ?? null,
  }),
  [JobType.recordDecision]: ({ variables }, id) => ({
    shares: [{ disbursementId: id('disbursement'), officeId: variables['officeId'] }],
  }),
  [JobType.startTerm]: () => ({ termDueAt: new Date(Date.now() + 3_600_000).toISOString() }),
  [JobType.reserveFunds]: () => ({ fundsState: 'reserved' }),
  [JobType.orderPayment]: (_, id) => ({ paymentBatchId: id('batch') }),
  [JobType.recordPayment]: () => ({ paymentOutcome: 'paid' }),
  [JobType.checkAdvance]: () => ({ advanceRecovery: false }),
};

/** What a job returns when a script says nothing; ids are new for every activation of an element. */
export function standardAnswer(job: Job, nth: number): Variables {
  const id = (kind: string) => `${String(job.variables['caseId'])}-${kind}-${job.elementId}-${nth}`;
  if (job.type !== JobType.openTask) return jobAnswers[job.type]?.(job, id) ?? {};
  return actAnswers[job.headers['act'] as Act]?.(id) ?? {};
}
