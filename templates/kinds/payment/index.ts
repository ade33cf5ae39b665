import type { DocumentKind } from '../../define.js';
import { collectionNotice } from './collection-notice.js';
import { custodyAuthorization } from './custody-authorization.js';
import { disbursementRegister } from './disbursement-register.js';
import { paymentReceipt } from './payment-receipt.js';
import { recoveryNotice } from './recovery-notice.js';
import { supervisionAgreement } from './supervision-agreement.js';

/** Papers of 发放, in the order of a case. */
export const paymentDocuments = {
  'collection-notice': collectionNotice,
  'custody-authorization': custodyAuthorization,
  'supervision-agreement': supervisionAgreement,
  'disbursement-register': disbursementRegister,
  'payment-receipt': paymentReceipt,
  'recovery-notice': recoveryNotice,
} satisfies Record<string, DocumentKind>;
