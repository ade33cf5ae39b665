import type { AssemblersOf } from '../../assembly.js';
import { assistanceLetter } from './assistance-letter.js';
import { assistanceReply } from './assistance-reply.js';
import { inquiryLetter } from './inquiry-letter.js';
import { inquiryReminderOf } from './inquiry-reminder.js';
import { reviewReport } from './review-report.js';
import { visitPaperOf } from './visit-paper.js';

/** Papers of 审查核实 that a step of the process or an act issues. */
export const reviewAssemblers = {
  'inquiry-letter': inquiryLetter,
  'inquiry-reminder': inquiryReminderOf,
  'assistance-letter': assistanceLetter,
  'assistance-reply': assistanceReply,
  'review-report': reviewReport,
  'verification-record': visitPaperOf,
} satisfies AssemblersOf<
  | 'inquiry-letter'
  | 'inquiry-reminder'
  | 'assistance-letter'
  | 'assistance-reply'
  | 'review-report'
  | 'verification-record'
>;
