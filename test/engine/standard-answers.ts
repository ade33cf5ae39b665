import { JobType, type Act } from '../../processes/contract.js';
import type { Job } from '../../processes/job.js';
import { standardActAnswers, type NewId } from '../../processes/trial/standard-answers.js';
import type { Variables } from '../../processes/trial/trial-world.js';

export type { Variables };

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

/** What of a job its answer depends on. */
export type AnsweredJob = Pick<Job, 'type' | 'elementId' | 'headers' | 'variables'>;

const jobAnswers: Partial<Record<string, (job: AnsweredJob, id: NewId) => Variables>> = {
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
export function standardAnswer(job: AnsweredJob, nth: number): Variables {
  const id = (kind: string) => `${String(job.variables['caseId'])}-${kind}-${job.elementId}-${nth}`;
  if (job.type !== JobType.openTask) return jobAnswers[job.type]?.(job, id) ?? {};
  return standardActAnswers[job.headers['act'] as Act]?.(id) ?? {};
}
