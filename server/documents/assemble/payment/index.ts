import type { AssemblersOf } from '../../assembly.js';
import { collectionNotice } from './collection-notice.js';
import { disbursementRegister } from './disbursement-register.js';
import { paymentReceipt } from './payment-receipt.js';

/** Papers of 发放 that a step of the process or an act issues. */
export const paymentAssemblers = {
  'collection-notice': collectionNotice,
  'disbursement-register': disbursementRegister,
  'payment-receipt': paymentReceipt,
} satisfies AssemblersOf<'collection-notice' | 'disbursement-register' | 'payment-receipt'>;
