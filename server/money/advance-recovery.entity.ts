import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { FenColumn, InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';

/** What was recovered of an advance, and why the rest was not. */
@Entity('advance_recovery')
@Unique('uq_advance_recovery_effect', ['effectKey'])
@Index('ix_advance_recovery_case', ['caseId'])
export class AdvanceRecovery {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_advance_recovery' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_advance_recovery_case' })
  caseId!: string;

  @TextColumn('effect_key', 64)
  effectKey!: string;

  @FenColumn('recovered_fen')
  recoveredFen!: Fen;

  /** Advance paid minus everything recovered so far. */
  @FenColumn('unrecovered_fen')
  unrecoveredFen!: Fen;

  @LocalDateColumn('recovered_on')
  recoveredOn!: LocalDate;

  @TextColumn('method', 200, { nullable: true })
  method!: string | null;

  @Column({ name: 'unrecovered_reason', type: 'text', nullable: true })
  unrecoveredReason!: string | null;

  @TextColumn('by_account_id', 36)
  byAccountId!: string;

  @InstantColumn('created_at')
  createdAt!: Date;
}
