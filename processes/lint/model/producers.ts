import { JobType, Message, type Act, type VariableName } from '../../contract.js';

/** What a new case is started with. */
export const startVariables: VariableName[] = [
  'caseId',
  'officeId',
  'release',
  'origin',
  'urgent',
  'round',
  'handlerId',
  'resumeAt',
  'lastPath',
  'higherOfficeId',
  'decidingOfficeId',
  'requestId',
];

/** What is known of them at that moment. */
export const startValues: readonly [VariableName, null][] = [
  ['handlerId', null],
  ['resumeAt', null],
  ['lastPath', null],
];

/**
 * Where a review resumes after an answer, `undefined` when the answer leaves that as it was: at the approver's own step
 * after a return, at the next after an adjustment (headers `step` and `nextStep`); what the committee outside returns
 * begins anew.
 */
export function resumeAfter(
  act: string,
  headers: Readonly<Record<string, string>>,
  answer: unknown,
): string | null | undefined {
  if (act === 'record-plc-opinion') return answer === 'return' ? null : undefined;
  if (answer === 'return') return headers['step'] ?? null;
  return answer === 'adjust' ? (headers['nextStep'] ?? null) : undefined;
}

/** The variable whose value decides it, or null when the act never writes `resumeAt`. */
export function resumeBy(act: string): VariableName | null {
  if (actOutputs[act as Act]?.includes('resumeAt') !== true) return null;
  return act === 'record-plc-opinion' ? 'plcOutcome' : 'verdict';
}

/** What the worker of a job type returns. */
export const jobOutputs: Partial<Record<string, VariableName[]>> = {
  [JobType.assignHandler]: ['handlerId'],
  [JobType.checkDuplicateRelief]: ['inquiryNeeded'],
  [JobType.sendInquiry]: ['inquiryId'],
  [JobType.computeRoutingFacts]: ['facts', 'jointMode', 'higherOfficeId'],
  [JobType.recordDecision]: ['shares'],
  [JobType.startTerm]: ['termDueAt'],
  [JobType.reserveFunds]: ['fundsState'],
  [JobType.orderPayment]: ['paymentBatchId'],
  [JobType.recordPayment]: ['paymentOutcome'],
  [JobType.checkAdvance]: ['advanceRecovery'],
};

/** What an act adds to the routing fields of its form: ids of what it created, and where a return resumes. */
export const actOutputs: Partial<Record<Act, VariableName[]>> = {
  'confirm-emergency': ['disbursementId'],
  'approve-advance': ['disbursementId'],
  'review-materials': ['supplementId'],
  'verify-case': ['hearingId', 'assistanceId', 'assistingOfficeId'],
  'give-opinion': ['resumeAt', 'round'],
  'record-collective-decision': ['resumeAt', 'round'],
  'review-dissent': ['resumeAt', 'round'],
  'sign-collective-decision': ['higherOfficeId'],
  'record-plc-opinion': ['resumeAt', 'round'],
};

/** What comes with a message. */
export const messageVariables: Partial<Record<string, VariableName[]>> = {
  [Message.reliefStarted]: startVariables,
  [Message.supplementReceived]: ['supplementOutcome'],
};

/** What a worker reads only where the step carries it. */
export const optionalInputs: Partial<Record<string, VariableName[]>> = {
  [JobType.issueDocument]: ['disbursementId', 'decision', 'scope', 'jointMode'],
};
