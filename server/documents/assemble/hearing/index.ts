import type { AssemblersOf } from '../../assembly.js';
import { hearingNotice } from './hearing-notice.js';

/** Papers of 听证 that a step of the process or an act issues. */
export const hearingAssemblers = {
  'hearing-notice': hearingNotice,
} satisfies AssemblersOf<'hearing-notice'>;
