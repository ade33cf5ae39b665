import { Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { FenColumn, InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { FundSource } from './api.js';

/** One booking, debit and credit in one row. Append-only: triggers refuse update and delete. */
@Entity('ledger_entry')
@Unique('uq_ledger_entry', ['entryKey'])
@Index('ix_ledger_entry_case', ['caseId'])
@Index('ix_ledger_entry_office', ['officeId', 'fundSource'])
export class LedgerEntry {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_ledger_entry' })
  id!: string;

  /** `<kind>:<business key>`; the same event is booked once. */
  @TextColumn('entry_key', 160)
  entryKey!: string;

  @TextColumn('office_id', 40)
  @ForeignKey('office', { name: 'fk_ledger_entry_office' })
  officeId!: string;

  @TextColumn('fund_source', 20)
  fundSource!: FundSource;

  @TextColumn('kind', 20)
  kind!: string;

  @TextColumn('debit_account', 20)
  debitAccount!: string;

  @TextColumn('credit_account', 20)
  creditAccount!: string;

  @FenColumn('amount_fen')
  amountFen!: Fen;

  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  @TextColumn('disbursement_id', 36, { nullable: true })
  disbursementId!: string | null;

  @TextColumn('payment_order_id', 36, { nullable: true })
  paymentOrderId!: string | null;

  @TextColumn('voucher_number', 80, { nullable: true })
  voucherNumber!: string | null;

  @TextColumn('by_account_id', 36, { nullable: true })
  byAccountId!: string | null;

  @LocalDateColumn('booked_on')
  bookedOn!: LocalDate;

  @InstantColumn('created_at')
  createdAt!: Date;
}
