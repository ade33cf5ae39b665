import type { Fen } from '../domain/basics/money.js';
import { scaleFen } from '../domain/amount/split-amount.js';
import type { SealedPayee } from './sealed-payees.js';

/**
 * The same payees for another total: each in the same proportion, instalments too, to the fen. Nobody is left with
 * nothing as long as the total is at least a fen a payee.
 */
export function scalePayees(payees: readonly SealedPayee[], totalFen: Fen): SealedPayee[] {
  const amounts = scaleFen(
    payees.map(({ amountFen }) => amountFen),
    totalFen,
  );
  return payees
    .map((payee, index) => scalePayee(payee, amounts[index] ?? 0))
    .filter(({ amountFen }) => amountFen > 0);
}

function scalePayee(payee: SealedPayee, amountFen: Fen): SealedPayee {
  if (payee.instalments === null || amountFen === 0) return { ...payee, amountFen };
  const parts = scaleFen(
    payee.instalments.map((instalment) => instalment.amountFen),
    amountFen,
  );
  const instalments = payee.instalments
    .map(({ dueOn }, index) => ({ dueOn, amountFen: parts[index] ?? 0 }))
    .filter((instalment) => instalment.amountFen > 0);
  return { ...payee, amountFen, instalments };
}
