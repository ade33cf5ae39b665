import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Fen } from '../domain/basics/money.js';
import { FenColumn, InstantColumn, TextColumn } from '../db/columns.js';

/** One order to the bank. A failed order stays as it is; the next try is a new row. */
@Entity('payment_order')
@Unique('uq_payment_order_batch', ['batchId', 'payeeShareId'])
@Unique('uq_payment_order_live', ['liveKey'])
@Index('ix_payment_order_case', ['caseId'])
@Index('ix_payment_order_settled', ['settledAt', 'state', 'caseId', 'amountFen'])
export class PaymentOrder {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_payment_order' })
  id!: string;

  @TextColumn('batch_id', 36)
  @ForeignKey('payment_batch', { name: 'fk_payment_order_batch' })
  batchId!: string;

  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('purpose', 10)
  purpose!: 'advance' | 'grant';

  @TextColumn('payee_share_id', 36)
  @ForeignKey('payee_share', { name: 'fk_payment_order_share' })
  payeeShareId!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('person_id', 36)
  personId!: string;

  @Column({ type: 'int' })
  instalment!: number;

  @FenColumn('amount_fen')
  amountFen!: Fen;

  @TextColumn('state', 20)
  state!: 'ordered' | 'paid' | 'failed';

  /** `case:purpose:office:person:instalment` while ordered or paid, null when failed: its unique key makes paying twice impossible. */
  @TextColumn('live_key', 200, { nullable: true })
  liveKey!: string | null;

  @TextColumn('bank_reference', 80, { nullable: true })
  bankReference!: string | null;

  @TextColumn('failure', 200, { nullable: true })
  failure!: string | null;

  @InstantColumn('ordered_at')
  orderedAt!: Date;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;
}
