import type { AssemblersOf } from '../../assembly.js';
import { acceptanceNotice } from './acceptance-notice.js';
import { materialsReceipt } from './materials-receipt.js';
import { supplementNotice } from './supplement-notice.js';

/** Papers of 申请受理 that a step of the process or an act issues. */
export const intakeAssemblers = {
  'materials-receipt': materialsReceipt,
  'supplement-notice': supplementNotice,
  'acceptance-notice': acceptanceNotice,
} satisfies AssemblersOf<'materials-receipt' | 'supplement-notice' | 'acceptance-notice'>;
