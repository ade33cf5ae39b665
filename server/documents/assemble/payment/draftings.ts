import type { DraftingsOf } from '../../assembly.js';
import { recoveryNotice } from './recovery-notice.js';

/** Papers of 发放 that an official drafts by hand. */
export const paymentDraftings = {
  'recovery-notice': recoveryNotice,
} satisfies DraftingsOf<'recovery-notice'>;
