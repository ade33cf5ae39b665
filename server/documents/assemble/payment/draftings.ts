import type { DraftingsOf } from '../../assembly.js';
import { custodyAuthorization } from './custody-authorization.js';
import { receiptForm } from './receipt-form.js';
import { recoveryNotice } from './recovery-notice.js';
import { supervisionAgreement } from './supervision-agreement.js';

/** Papers of 发放 that an official drafts by hand. */
export const paymentDraftings = {
  'custody-authorization': custodyAuthorization,
  'supervision-agreement': supervisionAgreement,
  'payment-receipt': receiptForm,
  'recovery-notice': recoveryNotice,
} satisfies DraftingsOf<
  'custody-authorization' | 'supervision-agreement' | 'payment-receipt' | 'recovery-notice'
>;
