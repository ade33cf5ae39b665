import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** The orders of one confirmed instruction; settled when every order has a result. */
@Entity('payment_batch')
@Unique('uq_payment_batch_effect', ['effectKey'])
@Unique('uq_payment_batch_instruction', ['instructionId'])
@Index('ix_payment_batch_state', ['state', 'orderedAt'])
export class PaymentBatch {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_payment_batch' })
  id!: string;

  @TextColumn('disbursement_id', 36)
  @ForeignKey('disbursement', { name: 'fk_payment_batch_disbursement' })
  disbursementId!: string;

  @TextColumn('instruction_id', 36)
  @ForeignKey('payment_instruction', { name: 'fk_payment_batch_instruction' })
  instructionId!: string;

  @TextColumn('effect_key', 64)
  effectKey!: string;

  /** Who prepared the instruction. */
  @TextColumn('ordered_by', 36)
  orderedBy!: string;

  @TextColumn('confirmed_by', 36)
  confirmedBy!: string;

  /** ordered → settled. */
  @TextColumn('state', 20)
  state!: 'ordered' | 'settled';

  @InstantColumn('ordered_at')
  orderedAt!: Date;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;
}
