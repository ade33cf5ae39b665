import type { z } from 'zod';
import { acceptanceNotice } from './acceptance-notice.js';
import { advanceApproval } from './advance-approval.js';
import { collectionNotice } from './collection-notice.js';
import { disbursementRegister } from './disbursement-register.js';
import type { DocumentKind } from './define.js';
import { explanationRecord } from './explanation-record.js';
import { hearingNotice } from './hearing-notice.js';
import { inquiryLetter } from './inquiry-letter.js';
import { jointReliefRequest } from './joint-relief-request.js';
import { materialsReceipt } from './materials-receipt.js';
import { refusalDecision } from './refusal-decision.js';
import { recoveryNotice } from './recovery-notice.js';
import { reliefApproval } from './relief-approval.js';
import { reliefDecision } from './relief-decision.js';
import { reviewReport } from './review-report.js';
import { supplementNotice } from './supplement-notice.js';
import { terminationDecision } from './termination-decision.js';

/** Every kind of document, by id; the id is also the name of its .ts and .hbs file. In the order of a case. */
export const documentKinds = {
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
  'recovery-notice': recoveryNotice,
} satisfies Record<string, DocumentKind>;

export type DocumentKindId = keyof typeof documentKinds;

/** What the assembler of a document hands to `renderHtml`. */
export type DocumentData<Kind extends DocumentKindId> = z.input<
  (typeof documentKinds)[Kind]['data']
>;
