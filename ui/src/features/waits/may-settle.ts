import { settleLetter } from '../../../../server/inquiries/api.js';
import { recordAppropriation, settlePayments } from '../../../../server/money/api.js';
import { receiveSupplement } from '../../../../server/supplements/api.js';
import type { SignedInAccount } from '../accounts/useAccount.js';
import type { Wait } from './useWaits.query.js';

const endpoints = {
  supplement: receiveSupplement,
  'inquiry-letter': settleLetter,
  'payment-batch': settlePayments,
  funds: recordAppropriation,
} as const;

/** May this person register the answer? By the access the endpoint declares; the server has the last word. */
export function maySettle(kind: Wait['kind'], { hasRole }: SignedInAccount): boolean {
  const { roles } = endpoints[kind];
  return typeof roles === 'string' || hasRole(...roles);
}
