import type { reviewDocuments } from '../../kinds/review/index.js';
import type { SamplesOf } from '../define.js';
import { assistanceLetterSamples } from './assistance-letter.js';
import { assistanceReplySamples } from './assistance-reply.js';
import { inquiryLetterSamples } from './inquiry-letter.js';
import { inquiryReminderSamples } from './inquiry-reminder.js';
import { reviewReportSamples } from './review-report.js';
import { verificationRecordSamples } from './verification-record.js';

export const reviewSamples = {
  'inquiry-letter': inquiryLetterSamples,
  'inquiry-reminder': inquiryReminderSamples,
  'verification-record': verificationRecordSamples,
  'assistance-letter': assistanceLetterSamples,
  'assistance-reply': assistanceReplySamples,
  'review-report': reviewReportSamples,
} satisfies SamplesOf<typeof reviewDocuments>;
