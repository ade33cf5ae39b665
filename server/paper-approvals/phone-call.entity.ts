import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { CheckWay } from '../domain/cases/phone-approval.js';

/** The call by which an approval was given. */
@Entity('phone_call')
export class PhoneCall {
  @ForeignKey('PaperApproval', { name: 'fk_phone_call_approval' })
  @PrimaryColumn({
    ...{ name: 'approval_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_phone_call',
  })
  approvalId!: string;

  /** To the minute. */
  @InstantColumn('called_at')
  calledAt!: Date;

  /** What the approver said, as noted. */
  @TextColumn('words', 1000)
  words!: string;

  /** Why it could not wait for a signature. */
  @TextColumn('reason', 400)
  reason!: string;

  /** How the second person knows of it; null before it is confirmed. */
  @TextColumn('checked_way', 12, { nullable: true })
  checkedWay!: CheckWay | null;
}
