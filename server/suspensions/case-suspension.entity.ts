import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { SuspensionReason } from '../domain/cases/suspension.js';

/** 中止办理 of a case, from a day on and until it is resumed; one is open at a time. */
@Entity('case_suspension')
@Index('ix_case_suspension_case', ['caseId', 'suspendedAt'])
export class CaseSuspension {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_case_suspension' })
  id!: string;

  @ForeignKey('ReliefCase', { name: 'fk_case_suspension_case' })
  @TextColumn('case_id', 36)
  caseId!: string;

  @TextColumn('reason', 20)
  reason!: SuspensionReason;

  @TextColumn('note', 400)
  note!: string;

  /** A day that still counts. */
  @LocalDateColumn('suspended_on')
  suspendedOn!: LocalDate;

  /** When the case should go on; supervision asks after it from then on. */
  @LocalDateColumn('planned_resume_on')
  plannedResumeOn!: LocalDate;

  /** Terms that stand still with the case, and run again with it. */
  @JsonColumn('term_ids')
  termIds!: string[];

  @TextColumn('suspended_by', 36)
  suspendedBy!: string;

  @InstantColumn('suspended_at')
  suspendedAt!: Date;

  @LocalDateColumn('resumed_on', { nullable: true })
  resumedOn!: LocalDate | null;

  @TextColumn('resume_note', 400, { nullable: true })
  resumeNote!: string | null;

  @TextColumn('resumed_by', 36, { nullable: true })
  resumedBy!: string | null;

  @InstantColumn('resumed_at', { nullable: true })
  resumedAt!: Date | null;
}
