import type { DocumentKind } from '../../define.js';
import { assistanceLetter } from './assistance-letter.js';
import { assistanceReply } from './assistance-reply.js';
import { inquiryLetter } from './inquiry-letter.js';
import { inquiryReminder } from './inquiry-reminder.js';
import { reviewReport } from './review-report.js';
import { verificationRecord } from './verification-record.js';

/** Papers of 审查核实, in the order of a case. */
export const reviewDocuments = {
  'inquiry-letter': inquiryLetter,
  'inquiry-reminder': inquiryReminder,
  'verification-record': verificationRecord,
  'assistance-letter': assistanceLetter,
  'assistance-reply': assistanceReply,
  'review-report': reviewReport,
} satisfies Record<string, DocumentKind>;
