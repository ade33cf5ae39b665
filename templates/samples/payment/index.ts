import type { paymentDocuments } from '../../kinds/payment/index.js';
import type { SamplesOf } from '../define.js';
import { collectionNoticeSamples } from './collection-notice.js';
import { custodyAuthorizationSamples } from './custody-authorization.js';
import { disbursementRegisterSamples } from './disbursement-register.js';
import { paymentReceiptSamples } from './payment-receipt.js';
import { recoveryNoticeSamples } from './recovery-notice.js';
import { supervisionAgreementSamples } from './supervision-agreement.js';

export const paymentSamples = {
  'collection-notice': collectionNoticeSamples,
  'custody-authorization': custodyAuthorizationSamples,
  'supervision-agreement': supervisionAgreementSamples,
  'disbursement-register': disbursementRegisterSamples,
  'payment-receipt': paymentReceiptSamples,
  'recovery-notice': recoveryNoticeSamples,
} satisfies SamplesOf<typeof paymentDocuments>;
