import type { DocumentKind } from '../../define.js';
import { acceptanceNotice } from './acceptance-notice.js';
import { applicationForm } from './application-form.js';
import { caseAssignmentNotice } from './case-assignment-notice.js';
import { clueHandoverLetter } from './clue-handover-letter.js';
import { clueTransferForm } from './clue-transfer-form.js';
import { exOfficioApproval } from './ex-officio-approval.js';
import { handlerChangeNotice } from './handler-change-notice.js';
import { materialsReceipt } from './materials-receipt.js';
import { nonAcceptanceNotice } from './non-acceptance-notice.js';
import { oralApplicationRecord } from './oral-application-record.js';
import { recusalDecision } from './recusal-decision.js';
import { rightsNotice } from './rights-notice.js';
import { supplementNotice } from './supplement-notice.js';

/** Papers of 申请受理, in the order of a case. */
export const intakeDocuments = {
  'clue-transfer-form': clueTransferForm,
  'ex-officio-approval': exOfficioApproval,
  'application-form': applicationForm,
  'oral-application-record': oralApplicationRecord,
  'rights-notice': rightsNotice,
  'materials-receipt': materialsReceipt,
  'supplement-notice': supplementNotice,
  'acceptance-notice': acceptanceNotice,
  'non-acceptance-notice': nonAcceptanceNotice,
  'clue-handover-letter': clueHandoverLetter,
  'case-assignment-notice': caseAssignmentNotice,
  'handler-change-notice': handlerChangeNotice,
  'recusal-decision': recusalDecision,
} satisfies Record<string, DocumentKind>;
