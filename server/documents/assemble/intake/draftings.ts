import type { DraftingsOf } from '../../assembly.js';
import { applicationFormDrafting } from './application-form.js';
import { caseAssignmentDrafting } from './case-assignment-notice.js';
import { clueHandoverLetter } from './clue-handover-letter.js';
import { clueTransferForm } from './clue-transfer-form.js';
import { exOfficioDrafting } from './ex-officio-approval.js';
import { handlerChangeNotice } from './handler-change-notice.js';
import { oralApplicationDrafting } from './oral-application-record.js';
import { recusalDecision } from './recusal-decision.js';
import { rightsNoticeDrafting } from './rights-notice.js';

/** Papers of 申请受理 that an official drafts by hand. */
export const intakeDraftings = {
  'clue-transfer-form': clueTransferForm,
  'ex-officio-approval': exOfficioDrafting,
  'application-form': applicationFormDrafting,
  'oral-application-record': oralApplicationDrafting,
  'rights-notice': rightsNoticeDrafting,
  'clue-handover-letter': clueHandoverLetter,
  'case-assignment-notice': caseAssignmentDrafting,
  'handler-change-notice': handlerChangeNotice,
  'recusal-decision': recusalDecision,
} satisfies DraftingsOf<
  | 'clue-transfer-form'
  | 'ex-officio-approval'
  | 'application-form'
  | 'oral-application-record'
  | 'rights-notice'
  | 'clue-handover-letter'
  | 'case-assignment-notice'
  | 'handler-change-notice'
  | 'recusal-decision'
>;
