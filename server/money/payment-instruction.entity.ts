import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';

/** An instruction to pay the next instalment, prepared by one person and checked by another. A new one supersedes an unchecked one. */
@Entity('payment_instruction')
@Unique('uq_payment_instruction_effect', ['effectKey'])
export class PaymentInstruction {
  @PrimaryColumn({
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_payment_instruction',
  })
  id!: string;

  @TextColumn('disbursement_id', 36)
  @ForeignKey('disbursement', { name: 'fk_payment_instruction_disbursement' })
  disbursementId!: string;

  @TextColumn('effect_key', 64)
  effectKey!: string;

  @LocalDateColumn('pay_on')
  payOn!: LocalDate;

  /** bank, cash-at-home or one-card. */
  @TextColumn('method', 20)
  method!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @TextColumn('state', 20)
  state!: 'prepared' | 'confirmed' | 'refused' | 'superseded' | 'ordered';

  @TextColumn('prepared_by', 36)
  preparedBy!: string;

  @InstantColumn('prepared_at')
  preparedAt!: Date;

  /** Never `preparedBy`: a CHECK refuses it. */
  @TextColumn('checked_by', 36, { nullable: true })
  checkedBy!: string | null;

  @InstantColumn('checked_at', { nullable: true })
  checkedAt!: Date | null;

  /** Why the checker refused. */
  @Column({ type: 'text', nullable: true })
  refusal!: string | null;
}
