import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { FlagColumn, InstantColumn, TextColumn } from '../db/columns.js';
import type { ChangeKind } from './live-change-kinds.js';

/** Something changed that open screens should show. Written in the transaction of the change, gone after a day. */
@Entity('live_change')
@Index('ix_live_change_at', ['at'])
export class LiveChange {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_live_change' })
  id!: string;

  @TextColumn('kind', 10)
  kind!: ChangeKind;

  /** Work or news that was not there before, of which a person is told; else something moved. */
  @FlagColumn('is_new')
  isNew!: boolean;

  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  /** For who holds the role in the office; null with `accountId` null: everybody of the office. */
  @TextColumn('role', 30, { nullable: true })
  role!: string | null;

  /** For this person, and whoever represents it, alone. */
  @TextColumn('account_id', 36, { nullable: true })
  accountId!: string | null;

  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  /** By the clock of the machine: rows are swept by their age, whatever day a demo plays. */
  @InstantColumn('at')
  at!: Date;
}
