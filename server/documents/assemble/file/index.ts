import type { AssemblersOf } from '../../assembly.js';
import { closingReport } from './closing-report.js';

/** Papers of 归档 that the closing of a case issues. */
export const fileAssemblers = {
  'closing-report': closingReport,
} satisfies AssemblersOf<'closing-report'>;
