import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { FenColumn, InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { DisbursementState, FundSource } from './api.js';

/** What one office pays for one case and purpose. */
@Entity('disbursement')
@Unique('uq_disbursement_effect', ['effectKey'])
@Index('ix_disbursement_case', ['caseId'])
@Index('ix_disbursement_waiting', ['officeId', 'state', 'urgency'])
@Index('ix_disbursement_state', ['state', 'receiptSignedOn', 'createdAt'])
export class Disbursement {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_disbursement' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_disbursement_case' })
  caseId!: string;

  @TextColumn('office_id', 40)
  @ForeignKey('office', { name: 'fk_disbursement_office' })
  officeId!: string;

  @TextColumn('purpose', 10)
  purpose!: 'advance' | 'grant';

  @TextColumn('effect_key', 80)
  effectKey!: string;

  /** Share of this office in the decided amount, the deducted advance included. */
  @FenColumn('amount_fen')
  amountFen!: Fen;

  /** Advance already paid; what is to be paid is `amountFen - deductedFen`. */
  @FenColumn('deducted_fen', { default: 0 })
  deductedFen!: Fen;

  @TextColumn('fund_source', 20)
  fundSource!: FundSource;

  /** A `DisbursementState`. */
  @TextColumn('state', 20)
  state!: DisbursementState;

  /** Rank in the queue for money: higher first, then older. */
  @Column({ type: 'int', default: 0 })
  urgency!: number;

  @TextColumn('request_number', 80, { nullable: true })
  requestNumber!: string | null;

  @LocalDateColumn('requested_on', { nullable: true })
  requestedOn!: LocalDate | null;

  /** Day the money arrived, when it is requested case by case. */
  @LocalDateColumn('arrived_on', { nullable: true })
  arrivedOn!: LocalDate | null;

  @TextColumn('receipt_number', 80, { nullable: true })
  receiptNumber!: string | null;

  @LocalDateColumn('receipt_signed_on', { nullable: true })
  receiptSignedOn!: LocalDate | null;

  @TextColumn('receipt_witness', 80, { nullable: true })
  receiptWitness!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;
}
