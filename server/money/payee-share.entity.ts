import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CustodyKind } from '../domain/forms/form-people.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { FenColumn, LocalDateColumn, TextColumn } from '../db/columns.js';

/** What one person gets as one instalment, the advance already deducted. */
@Entity('payee_share')
@Unique('uq_payee_share', ['disbursementId', 'personId', 'instalment'])
@Index('ix_payee_share_state', ['state'])
export class PayeeShare {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_payee_share' })
  id!: string;

  @TextColumn('disbursement_id', 36)
  @ForeignKey('disbursement', { name: 'fk_payee_share_disbursement' })
  disbursementId!: string;

  @TextColumn('person_id', 36)
  @ForeignKey('person', { name: 'fk_payee_share_person' })
  personId!: string;

  /** Counts from 1 as in the plan. */
  @Column({ type: 'int' })
  instalment!: number;

  @FenColumn('amount_fen')
  amountFen!: Fen;

  @LocalDateColumn('due_on', { nullable: true })
  dueOn!: LocalDate | null;

  @TextColumn('holder', 80)
  holder!: string;

  @TextColumn('bank', 80)
  bank!: string;

  /** Sealed by the vault. */
  @TextColumn('account_cipher', 400)
  accountCipher!: string;

  /** Blind index for matching. */
  @Column({ name: 'account_index', type: 'char', length: 64 })
  accountIndex!: string;

  @TextColumn('account_masked', 40)
  accountMasked!: string;

  @TextColumn('custody_kind', 20, { nullable: true })
  custodyKind!: CustodyKind | null;

  @TextColumn('custodian', 80, { nullable: true })
  custodian!: string | null;

  /** Last day of custody of a minor's money; null: as agreed. */
  @LocalDateColumn('custody_until', { nullable: true })
  custodyUntil!: LocalDate | null;

  /** due → ordered → paid, or failed and ordered again; released when the case ended unpaid. */
  @TextColumn('state', 20)
  state!: 'due' | 'ordered' | 'paid' | 'failed' | 'released';
}
