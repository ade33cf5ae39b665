import { acceptanceNotice } from './assemble/acceptance-notice.js';
import { advanceApproval } from './assemble/advance-approval.js';
import { collectionNotice } from './assemble/collection-notice.js';
import { disbursementRegister } from './assemble/disbursement-register.js';
import { explanationRecord } from './assemble/explanation-record.js';
import { hearingNotice } from './assemble/hearing-notice.js';
import { inquiryLetter } from './assemble/inquiry-letter.js';
import { jointReliefRequest } from './assemble/joint-relief-request.js';
import { materialsReceipt } from './assemble/materials-receipt.js';
import { refusalDecision } from './assemble/refusal-decision.js';
import { reliefApproval } from './assemble/relief-approval.js';
import { reliefDecision } from './assemble/relief-decision.js';
import { reviewReport } from './assemble/review-report.js';
import { supplementNotice } from './assemble/supplement-notice.js';
import { terminationDecision } from './assemble/termination-decision.js';
import type { DocumentKindId } from '../../templates/index.js';
import type { Assembler } from './assembly.js';

/** Kinds a step of the process issues; the recovery notice needs an account that is entered by hand. */
export type IssuableKind = Exclude<DocumentKindId, 'recovery-notice'>;

/** Who builds the data of each kind of document from the file of the case. */
export const assemblers = {
  'materials-receipt': materialsReceipt,
  'supplement-notice': supplementNotice,
  'acceptance-notice': acceptanceNotice,
  'review-report': reviewReport,
  'hearing-notice': hearingNotice,
  'advance-approval': advanceApproval,
  'relief-approval': reliefApproval,
  'joint-relief-request': jointReliefRequest,
  'relief-decision': reliefDecision,
  'refusal-decision': refusalDecision,
  'explanation-record': explanationRecord,
  'inquiry-letter': inquiryLetter,
  'collection-notice': collectionNotice,
  'disbursement-register': disbursementRegister,
  'termination-decision': terminationDecision,
} satisfies { [Kind in IssuableKind]: Assembler<Kind> };
