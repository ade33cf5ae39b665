import { In, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { book } from './book.js';
import { Disbursement } from './disbursement.entity.js';
import { unpaidShares } from './next-shares.js';
import { PayeeShare } from './payee-share.entity.js';

/**
 * Gives up what is reserved for a case and neither ordered nor paid: the money is available again, and nothing waits for
 * it any more. The caller has locked the case. Said twice it does nothing.
 */
export async function releaseUnordered(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  caseId: string,
): Promise<void> {
  const open = await em.find(Disbursement, {
    where: {
      caseId,
      state: In(['planned', 'to-request', 'requested', 'waiting', 'reserved', 'ordered']),
    },
    lock: { mode: 'pessimistic_write' },
  });
  for (const disbursement of open) {
    for (const share of await unpaidShares(em, disbursement.id)) {
      await releaseShare(em, deps, disbursement, share);
    }
    await endDisbursement(em, disbursement);
  }
}

/** Money was reserved for the share only once the disbursement was; before that there is nothing to book. */
async function releaseShare(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  { id: disbursementId, officeId, fundSource, caseId, state }: Disbursement,
  { id: shareId, amountFen }: PayeeShare,
): Promise<void> {
  await em.update(PayeeShare, { id: shareId }, { state: 'released' });
  if (state !== 'reserved' && state !== 'ordered') return;
  await book(em, deps, {
    ...{ kind: 'released', businessKey: shareId, officeId, fundSource, amountFen, caseId },
    disbursementId,
  });
}

/** An order without a result keeps it open; else it ends as what was paid of it. */
async function endDisbursement(em: EntityManager, { id }: Disbursement): Promise<void> {
  const shares = await em.findBy(PayeeShare, { disbursementId: id });
  if (shares.some(({ state }) => state === 'ordered')) return;
  const isPaid = shares.some(({ state }) => state === 'paid');
  await em.update(Disbursement, { id }, { state: isPaid ? 'paid' : 'released' });
}
