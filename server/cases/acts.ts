import type { Act } from '../../processes/contract.js';
import type { ActHandler } from '../tasks/act.js';
import { acceptAssistance } from './acts/accept-assistance.js';
import { approveAdvance } from './acts/approve-advance.js';
import { collectProof } from './acts/collect-proof.js';
import { completeFile } from './acts/complete-file.js';
import { confirmEmergency } from './acts/confirm-emergency.js';
import { decideDeparture } from './acts/decide-departure.js';
import { decideHearing } from './acts/decide-hearing.js';
import { decideJointRequest } from './acts/decide-joint-request.js';
import { explainRefusal } from './acts/explain-refusal.js';
import { giveOpinion } from './acts/give-opinion.js';
import { planHearing } from './acts/plan-hearing.js';
import { proposeRelief } from './acts/propose-relief.js';
import { recordCollectiveDecision } from './acts/record-collective-decision.js';
import { recordHearing } from './acts/record-hearing.js';
import { recordPlcOpinion } from './acts/record-plc-opinion.js';
import { reportAssistance } from './acts/report-assistance.js';
import { reviewDissent } from './acts/review-dissent.js';
import { reviewJointRequest } from './acts/review-joint-request.js';
import { reviewMaterials } from './acts/review-materials.js';
import { routeManually } from './acts/route-manually.js';
import { signCollectiveDecision } from './acts/sign-collective-decision.js';
import { signPhoneApproval } from './acts/sign-phone-approval.js';
import { submitToPlc } from './acts/submit-to-plc.js';
import { supplementJointRequest } from './acts/supplement-joint-request.js';
import { verifyCase } from './acts/verify-case.js';

/** What completing a task of the case line does, by act. */
export const caseActs = {
  'confirm-emergency': confirmEmergency,
  'approve-advance': approveAdvance,
  'sign-phone-approval': signPhoneApproval,
  'review-materials': reviewMaterials,
  'collect-proof': collectProof,
  'verify-case': verifyCase,
  'decide-hearing': decideHearing,
  'plan-hearing': planHearing,
  'record-hearing': recordHearing,
  'decide-departure': decideDeparture,
  'accept-assistance': acceptAssistance,
  'report-assistance': reportAssistance,
  'propose-relief': proposeRelief,
  'route-manually': routeManually,
  'give-opinion': giveOpinion,
  'record-collective-decision': recordCollectiveDecision,
  'sign-collective-decision': signCollectiveDecision,
  'review-dissent': reviewDissent,
  'review-joint-request': reviewJointRequest,
  'decide-joint-request': decideJointRequest,
  'supplement-joint-request': supplementJointRequest,
  'submit-to-plc': submitToPlc,
  'record-plc-opinion': recordPlcOpinion,
  'explain-refusal': explainRefusal,
  'complete-file': completeFile,
} as const satisfies Partial<Record<Act, ActHandler>>;
