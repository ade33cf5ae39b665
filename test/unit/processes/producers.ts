import { JobType, Message, type Act, type VariableName } from '../../../processes/contract.js';

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
