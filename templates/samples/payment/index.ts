import type { paymentDocuments } from '../../kinds/payment/index.js';
import type { SamplesOf } from '../define.js';
import { collectionNoticeSamples } from './collection-notice.js';
import { disbursementRegisterSamples } from './disbursement-register.js';
import { recoveryNoticeSamples } from './recovery-notice.js';

export const paymentSamples = {
  'collection-notice': collectionNoticeSamples,
  'disbursement-register': disbursementRegisterSamples,
  'recovery-notice': recoveryNoticeSamples,
} satisfies SamplesOf<typeof paymentDocuments>;
