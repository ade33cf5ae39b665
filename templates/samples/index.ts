import type { DocumentKindId } from '../index.js';
import type { DocumentSamples } from './define.js';
import { acceptanceNoticeSamples } from './acceptance-notice.js';
import { advanceApprovalSamples } from './advance-approval.js';
import { collectionNoticeSamples } from './collection-notice.js';
import { disbursementRegisterSamples } from './disbursement-register.js';
import { explanationRecordSamples } from './explanation-record.js';
import { hearingNoticeSamples } from './hearing-notice.js';
import { inquiryLetterSamples } from './inquiry-letter.js';
import { jointReliefRequestSamples } from './joint-relief-request.js';
import { materialsReceiptSamples } from './materials-receipt.js';
import { refusalDecisionSamples } from './refusal-decision.js';
import { recoveryNoticeSamples } from './recovery-notice.js';
import { reliefApprovalSamples } from './relief-approval.js';
import { reliefDecisionSamples } from './relief-decision.js';
import { reviewReportSamples } from './review-report.js';
import { supplementNoticeSamples } from './supplement-notice.js';
import { terminationDecisionSamples } from './termination-decision.js';

/** The samples of every kind: for tests and for previews of a template without a case. */
export const documentSamples: { [Kind in DocumentKindId]: DocumentSamples<Kind> } = {
  'materials-receipt': materialsReceiptSamples,
  'supplement-notice': supplementNoticeSamples,
  'acceptance-notice': acceptanceNoticeSamples,
  'review-report': reviewReportSamples,
  'hearing-notice': hearingNoticeSamples,
  'advance-approval': advanceApprovalSamples,
  'relief-approval': reliefApprovalSamples,
  'joint-relief-request': jointReliefRequestSamples,
  'relief-decision': reliefDecisionSamples,
  'refusal-decision': refusalDecisionSamples,
  'explanation-record': explanationRecordSamples,
  'inquiry-letter': inquiryLetterSamples,
  'collection-notice': collectionNoticeSamples,
  'disbursement-register': disbursementRegisterSamples,
  'termination-decision': terminationDecisionSamples,
  'recovery-notice': recoveryNoticeSamples,
};
