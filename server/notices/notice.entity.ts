import { Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';

/** Something a person or the holders of a role in an office should know. */
@Entity('notice')
@Unique('uq_notice_effect', ['effectKey'])
@Index('ix_notice_office', ['officeId', 'role', 'createdAt'])
@Index('ix_notice_account', ['accountId', 'createdAt'])
export class Notice {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_notice' })
  id!: string;

  /** The same event tells once. */
  @TextColumn('effect_key', 100)
  effectKey!: string;

  @TextColumn('kind', 40)
  kind!: string;

  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  @TextColumn('office_id', 40)
  officeId!: string;

  /** Addressed to every holder in the office; null when to one account. */
  @TextColumn('role', 30, { nullable: true })
  role!: string | null;

  @TextColumn('account_id', 36, { nullable: true })
  accountId!: string | null;

  @TextColumn('text', 400)
  text!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('read_at', { nullable: true })
  readAt!: Date | null;
}
