import type { Deps } from '../deps.js';
import { Disbursement } from './disbursement.entity.js';
import { lockDisbursement } from './lock-disbursement.js';
import { PayeeShare } from './payee-share.entity.js';

export type PaymentOutcome = 'paid' | 'failed' | 'more';

/**
 * What the results of the last batch mean for the disbursement (登记支付结果): `failed` when an account must be checked again,
 * `more` when instalments are left, else `paid`.
 */
export async function recordPayment(
  deps: Pick<Deps, 'dataSource'>,
  { disbursementId }: { disbursementId: string },
): Promise<{ paymentOutcome: PaymentOutcome }> {
  return deps.dataSource.transaction(async (em) => {
    await lockDisbursement(em, disbursementId);
    const shares = await em.findBy(PayeeShare, { disbursementId });
    if (shares.some(({ state }) => state === 'failed')) return { paymentOutcome: 'failed' };
    if (shares.some(({ state }) => state !== 'paid')) return { paymentOutcome: 'more' };
    await em.update(Disbursement, { id: disbursementId }, { state: 'paid' });
    return { paymentOutcome: 'paid' };
  });
}
