import { In, type EntityManager } from 'typeorm';
import { PayeeShare } from './payee-share.entity.js';

/** The shares of a disbursement that still have to be ordered, of every instalment. */
export async function unpaidShares(
  em: EntityManager,
  disbursementId: string,
): Promise<PayeeShare[]> {
  return em.find(PayeeShare, {
    where: { disbursementId, state: In(['due', 'failed']) },
    order: { instalment: 'ASC', personId: 'ASC' },
  });
}

/** Those of the earliest instalment that is not paid: what the next batch orders. */
export async function nextShares(em: EntityManager, disbursementId: string): Promise<PayeeShare[]> {
  const open = await unpaidShares(em, disbursementId);
  const [first] = open;
  return open.filter(({ instalment }) => instalment === first?.instalment);
}
