import type { AssemblersOf } from '../../assembly.js';
import { inquiryLetter } from './inquiry-letter.js';
import { reviewReport } from './review-report.js';

/** Papers of 审查核实 that a step of the process or an act issues. */
export const reviewAssemblers = {
  'review-report': reviewReport,
  'inquiry-letter': inquiryLetter,
} satisfies AssemblersOf<'review-report' | 'inquiry-letter'>;
