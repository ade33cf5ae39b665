import type { intakeDocuments } from '../../kinds/intake/index.js';
import type { SamplesOf } from '../define.js';
import { acceptanceNoticeSamples } from './acceptance-notice.js';
import { applicationFormSamples } from './application-form.js';
import { caseAssignmentNoticeSamples } from './case-assignment-notice.js';
import { clueHandoverLetterSamples } from './clue-handover-letter.js';
import { clueTransferFormSamples } from './clue-transfer-form.js';
import { exOfficioApprovalSamples } from './ex-officio-approval.js';
import { handlerChangeNoticeSamples } from './handler-change-notice.js';
import { materialsReceiptSamples } from './materials-receipt.js';
import { nonAcceptanceNoticeSamples } from './non-acceptance-notice.js';
import { oralApplicationRecordSamples } from './oral-application-record.js';
import { recusalDecisionSamples } from './recusal-decision.js';
import { rightsNoticeSamples } from './rights-notice.js';
import { supplementNoticeSamples } from './supplement-notice.js';

export const intakeSamples = {
  'clue-transfer-form': clueTransferFormSamples,
  'ex-officio-approval': exOfficioApprovalSamples,
  'application-form': applicationFormSamples,
  'oral-application-record': oralApplicationRecordSamples,
  'rights-notice': rightsNoticeSamples,
  'materials-receipt': materialsReceiptSamples,
  'supplement-notice': supplementNoticeSamples,
  'acceptance-notice': acceptanceNoticeSamples,
  'non-acceptance-notice': nonAcceptanceNoticeSamples,
  'clue-handover-letter': clueHandoverLetterSamples,
  'case-assignment-notice': caseAssignmentNoticeSamples,
  'handler-change-notice': handlerChangeNoticeSamples,
  'recusal-decision': recusalDecisionSamples,
} satisfies SamplesOf<typeof intakeDocuments>;
