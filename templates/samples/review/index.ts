import type { reviewDocuments } from '../../kinds/review/index.js';
import type { SamplesOf } from '../define.js';
import { inquiryLetterSamples } from './inquiry-letter.js';
import { reviewReportSamples } from './review-report.js';

export const reviewSamples = {
  'review-report': reviewReportSamples,
  'inquiry-letter': inquiryLetterSamples,
} satisfies SamplesOf<typeof reviewDocuments>;
