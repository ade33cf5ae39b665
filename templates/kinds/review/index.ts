import type { DocumentKind } from '../../define.js';
import { inquiryLetter } from './inquiry-letter.js';
import { reviewReport } from './review-report.js';

/** Papers of 审查核实, in the order of a case. */
export const reviewDocuments = {
  'review-report': reviewReport,
  'inquiry-letter': inquiryLetter,
} satisfies Record<string, DocumentKind>;
