import type { AssemblersOf } from '../../assembly.js';
import { acceptanceNotice } from './acceptance-notice.js';
import { applicationForm } from './application-form.js';
import { caseAssignmentNotice } from './case-assignment-notice.js';
import { exOfficioApproval } from './ex-officio-approval.js';
import { handlerChangeNoticeOf } from './handler-change-notice.js';
import { materialsReceipt } from './materials-receipt.js';
import { nonAcceptanceNotice } from './non-acceptance-notice.js';
import { oralApplicationRecord } from './oral-application-record.js';
import { recusalDecisionOf } from './recusal-decision.js';
import { rightsNotice } from './rights-notice.js';
import { supplementNotice } from './supplement-notice.js';

/** Papers of 申请受理 that a step of the process or an act issues. */
export const intakeAssemblers = {
  'ex-officio-approval': exOfficioApproval,
  'application-form': applicationForm,
  'oral-application-record': oralApplicationRecord,
  'rights-notice': rightsNotice,
  'materials-receipt': materialsReceipt,
  'supplement-notice': supplementNotice,
  'acceptance-notice': acceptanceNotice,
  'non-acceptance-notice': nonAcceptanceNotice,
  'case-assignment-notice': caseAssignmentNotice,
  'handler-change-notice': handlerChangeNoticeOf,
  'recusal-decision': recusalDecisionOf,
} satisfies AssemblersOf<
  | 'ex-officio-approval'
  | 'application-form'
  | 'oral-application-record'
  | 'rights-notice'
  | 'materials-receipt'
  | 'supplement-notice'
  | 'acceptance-notice'
  | 'non-acceptance-notice'
  | 'case-assignment-notice'
  | 'handler-change-notice'
  | 'recusal-decision'
>;
