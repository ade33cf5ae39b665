import { LessThan, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { fen, sumFen, type Fen } from '../domain/basics/money.js';
import type { Actor } from '../domain/access/permissions.js';
import { findOffice } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import type { FundSource, LedgerView } from './api.js';
import { FundBalance } from './fund-balance.entity.js';
import { LedgerEntry } from './ledger-entry.entity.js';

/**
 * The ledger of an office, newest entries first, with its balances and the trial balance of all its entries. For whom
 * `see-funds` names.
 */
export async function readLedger(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  query: { officeId: string; actor: Actor; limit: number; cursor?: string | undefined },
): Promise<LedgerView> {
  const { officeId, actor, limit, cursor } = query;
  const em = dataSource.manager;
  await findOffice(em, officeId);
  await assertMayInOffice(em, actor, 'see-funds', officeId, clock.today());
  const entries = await em.find(LedgerEntry, {
    where: { officeId, ...(cursor === undefined ? {} : { id: LessThan(cursor) }) },
    order: { id: 'DESC' },
    take: limit + 1,
  });
  const items = entries.slice(0, limit);
  const balances = await em.find(FundBalance, {
    where: { officeId },
    order: { fundSource: 'ASC' },
  });
  const trialBalance = await trialBalanceOf(em, officeId);
  return {
    officeId,
    items: items.map(presentEntry),
    nextCursor: entries.length > limit ? (items.at(-1)?.id ?? null) : null,
    balances: balances.map(({ fundSource, availableFen }) => ({ fundSource, availableFen })),
    trialBalance,
    isBalanced: isBalanced(trialBalance, balances),
  };
}

function presentEntry(entry: LedgerEntry): LedgerView['items'][number] {
  const { id, kind, fundSource, debitAccount, creditAccount, amountFen } = entry;
  const { caseId, disbursementId, paymentOrderId, voucherNumber, bookedOn, createdAt } = entry;
  return {
    ...{ id, kind, fundSource, debitAccount, creditAccount, amountFen, bookedOn },
    ...{ caseId, disbursementId, paymentOrderId, voucherNumber },
    createdAt: createdAt.toISOString(),
  };
}

interface AccountSum {
  fundSource: FundSource;
  account: string;
  debitFen: Fen;
  creditFen: Fen;
}

async function trialBalanceOf(em: EntityManager, officeId: string): Promise<AccountSum[]> {
  const rows: { fundSource: FundSource; account: string; debit: string; credit: string }[] =
    await em.query(
      `SELECT fund_source AS fundSource, account, SUM(debit) AS debit, SUM(credit) AS credit FROM (
         SELECT fund_source, debit_account AS account, amount_fen AS debit, 0 AS credit
           FROM ledger_entry WHERE office_id = ?
         UNION ALL
         SELECT fund_source, credit_account, 0, amount_fen FROM ledger_entry WHERE office_id = ?
       ) AS sides GROUP BY fund_source, account ORDER BY fund_source, account`,
      [officeId, officeId],
    );
  return rows.map(({ fundSource, account, debit, credit }) => ({
    ...{ fundSource, account },
    debitFen: fen(Number(debit)),
    creditFen: fen(Number(credit)),
  }));
}

/** Debits equal credits, every balance equals the sum of its entries, and no account but the treasury is overdrawn. */
function isBalanced(sums: AccountSum[], balances: FundBalance[]): boolean {
  const debitFen = sumFen(sums.map((row) => row.debitFen));
  const creditFen = sumFen(sums.map((row) => row.creditFen));
  const left = (row: AccountSum) => row.debitFen - row.creditFen;
  const available = (source: FundSource) =>
    sums.find(({ fundSource, account }) => fundSource === source && account === 'available');
  return (
    debitFen === creditFen &&
    sums.every((row) => row.account === 'treasury' || left(row) >= 0) &&
    balances.every(({ fundSource, availableFen }) => {
      const row = available(fundSource);
      return availableFen === (row ? left(row) : 0);
    })
  );
}
