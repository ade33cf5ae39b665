import { Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { PhoneAnswer as Answer } from '../domain/cases/phone-approval.js';

/** What was answered to an approval given by phone, append-only: signed, or denied and perhaps ratified later. */
@Entity('phone_answer')
@Unique('uq_phone_answer', ['approvalId', 'answer'])
export class PhoneAnswer {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_phone_answer' })
  id!: string;

  @ForeignKey('PaperApproval', { name: 'fk_phone_answer_approval' })
  @TextColumn('approval_id', 36)
  approvalId!: string;

  @TextColumn('answer', 10)
  answer!: Answer;

  @TextColumn('note', 400, { nullable: true })
  note!: string | null;

  @ForeignKey('Account', { name: 'fk_phone_answer_account' })
  @TextColumn('account_id', 36)
  accountId!: string;

  @InstantColumn('answered_at')
  answeredAt!: Date;
}
