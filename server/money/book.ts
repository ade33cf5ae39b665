import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { isDuplicateKey } from '../db/errors.js';
import { RuleError } from '../domain/basics/errors.js';
import { formatYuan, type Fen } from '../domain/basics/money.js';
import type { FundSource } from './api.js';
import { FundBalance } from './fund-balance.entity.js';
import { ledgerMoves, type LedgerKind } from './ledger-accounts.js';
import { LedgerEntry } from './ledger-entry.entity.js';

export interface Booking {
  kind: LedgerKind;
  /** What happened, in ids: the entry key is `<kind>:<businessKey>`, so the same event is booked once. */
  businessKey: string;
  officeId: string;
  fundSource: FundSource;
  /** Positive. */
  amountFen: Fen;
  caseId?: string | null;
  disbursementId?: string | null;
  paymentOrderId?: string | null;
  voucherNumber?: string | null;
  byAccountId?: string | null;
}

/**
 * Books one movement of money, debit and credit in one append-only row, and moves the guarded balance of `available` in
 * the same transaction. False when the event is booked already: then nothing changes. FUNDS_SHORT when the balance does
 * not reach.
 */
export async function book(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  booking: Booking,
): Promise<boolean> {
  const { kind, businessKey, officeId, fundSource, amountFen } = booking;
  const { debit, credit } = ledgerMoves[kind];
  try {
    await em.insert(LedgerEntry, {
      entryKey: `${kind}:${businessKey}`,
      officeId,
      fundSource,
      kind,
      debitAccount: debit,
      creditAccount: credit,
      amountFen,
      caseId: booking.caseId ?? null,
      disbursementId: booking.disbursementId ?? null,
      paymentOrderId: booking.paymentOrderId ?? null,
      voucherNumber: booking.voucherNumber ?? null,
      byAccountId: booking.byAccountId ?? null,
      bookedOn: clock.today(),
      createdAt: clock.now(),
    });
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
  if (debit === 'available') await raiseBalance(em, officeId, fundSource, amountFen);
  if (credit === 'available') await lowerBalance(em, officeId, fundSource, amountFen);
  return true;
}

async function raiseBalance(
  em: EntityManager,
  officeId: string,
  fundSource: FundSource,
  amountFen: Fen,
): Promise<void> {
  await em.query(
    `INSERT INTO fund_balance (office_id, fund_source, available_fen) VALUES (?, ?, ?)
     ON DUPLICATE KEY UPDATE available_fen = available_fen + ?`,
    [officeId, fundSource, amountFen, amountFen],
  );
}

async function lowerBalance(
  em: EntityManager,
  officeId: string,
  fundSource: FundSource,
  amountFen: Fen,
): Promise<void> {
  const { affected } = await em
    .createQueryBuilder()
    .update(FundBalance)
    .set({ availableFen: () => 'available_fen - :amountFen' })
    .where('office_id = :officeId AND fund_source = :fundSource AND available_fen >= :amountFen')
    .setParameters({ officeId, fundSource, amountFen })
    .execute();
  if (affected !== 1) {
    throw new RuleError('FUNDS_SHORT', `可用资金不足 ${formatYuan(amountFen)}`, {
      officeId,
      fundSource,
    });
  }
}
