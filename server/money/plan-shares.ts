import { RuleError } from '../domain/basics/errors.js';
import type { CustodyKind, PayeeEntry } from '../domain/forms/form-people.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { scaleFen } from '../domain/amount/split-amount.js';

/** One payee of a decided amount, as the proposal or the advance lists it. */
export type PayeePlan = PayeeEntry;

/** What one person gets as one instalment; `instalment` counts from 1 as in the plan. */
export interface PlannedShare {
  personId: string;
  instalment: number;
  amountFen: Fen;
  dueOn: LocalDate | null;
  holder: string;
  bank: string;
  account: string;
  custody: { kind: CustodyKind; custodian: string } | null;
}

/**
 * Shares of one office: the payees of the whole decision scaled to `amountFen`, minus the advance of `deductedFen`, taken
 * from the payees in their order and from their earliest instalments first. The sum is exactly `amountFen - deductedFen`;
 * a share of which nothing is left is no share.
 */
export function planShares(
  payees: readonly PayeePlan[],
  amountFen: Fen,
  deductedFen: Fen,
): PlannedShare[] {
  if (deductedFen < 0 || deductedFen > amountFen) {
    throw new RuleError('AMOUNT_INVALID', '先行救助扣减额超过本院应发放金额', {
      amountFen,
      deductedFen,
    });
  }
  if (amountFen === 0) return [];
  const shares = scaleFen(
    payees.map((payee) => payee.amountFen),
    amountFen,
  ).flatMap((scaledFen, index) => sharesOf(payees[index], scaledFen));
  return deductInOrder(shares, deductedFen);
}

function sharesOf(payee: PayeePlan | undefined, scaledFen: Fen): PlannedShare[] {
  if (!payee) return [];
  const { personId, holder, bank, account, custody, instalments } = payee;
  const base = { personId, holder, bank, account, custody: custody ?? null };
  if (!instalments || instalments.length === 0) {
    return [{ ...base, instalment: 1, amountFen: scaledFen, dueOn: null }];
  }
  const amounts = scaleFen(
    instalments.map((instalment) => instalment.amountFen),
    scaledFen,
  );
  return instalments.map(({ dueOn }, index) => ({
    ...base,
    instalment: index + 1,
    amountFen: amounts[index] ?? 0,
    dueOn,
  }));
}

function deductInOrder(shares: readonly PlannedShare[], deductedFen: Fen): PlannedShare[] {
  let left = deductedFen;
  return shares.flatMap((share) => {
    const taken = Math.min(left, share.amountFen);
    left -= taken;
    return share.amountFen > taken ? [{ ...share, amountFen: share.amountFen - taken }] : [];
  });
}
