import type { DocumentKind } from '../../define.js';
import { collectionNotice } from './collection-notice.js';
import { disbursementRegister } from './disbursement-register.js';
import { recoveryNotice } from './recovery-notice.js';

/** Papers of 发放, in the order of a case. */
export const paymentDocuments = {
  'collection-notice': collectionNotice,
  'disbursement-register': disbursementRegister,
  'recovery-notice': recoveryNotice,
} satisfies Record<string, DocumentKind>;
