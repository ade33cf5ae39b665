import { sumFen, type Fen } from '../../../domain/basics/money.js';
import { caseMoney } from '../../../money/case-money.js';
import type { Assembly } from '../../assembly.js';

export interface PaidUnder {
  /** Advance and grant together. */
  paidFen: Fen;
  /** Ordered, and the bank has not answered yet. */
  orderedFen: Fen;
  /** Of the paid, what was no advance. */
  grantFen: Fen;
  recoveredFen: Fen;
}

/** What became of the money of a decision: of all offices when it decided for all, else of its own. */
export async function paidUnder(
  { em, file, office }: Assembly,
  { isForAll }: { isForAll: boolean },
): Promise<PaidUnder> {
  const { disbursements, recoveredFen } = await caseMoney(em, file.row.id);
  const own = disbursements.filter(({ officeId }) => isForAll || officeId === office.id);
  const orders = own.flatMap((disbursement) => disbursement.orders);
  const grants = own.filter(({ purpose }) => purpose === 'grant');
  return {
    paidFen: sumFen(own.map(({ paidFen }) => paidFen)),
    orderedFen: sumFen(
      orders.filter(({ state }) => state === 'ordered').map(({ amountFen }) => amountFen),
    ),
    grantFen: sumFen(grants.map(({ paidFen }) => paidFen)),
    recoveredFen,
  };
}
