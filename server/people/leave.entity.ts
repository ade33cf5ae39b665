import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { LeaveKind } from '../domain/people/leave-kinds.js';

/** A person is away from a day to a day, both inclusive (请假). Ended early by `cancelled_at` or an earlier last day, never deleted. */
@Entity('leave_of_absence')
@Index('ix_leave_of_absence_account', ['accountId', 'validTo'])
export class Leave {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @TextColumn('account_id', 36)
  accountId!: string;

  @TextColumn('kind', 20)
  kind!: LeaveKind;

  @LocalDateColumn('valid_from')
  validFrom!: LocalDate;

  @LocalDateColumn('valid_to')
  validTo!: LocalDate;

  @TextColumn('note', 200)
  note!: string;

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('cancelled_at', { nullable: true })
  cancelledAt!: Date | null;

  @TextColumn('cancelled_by', 36, { nullable: true })
  cancelledBy!: string | null;
}
