import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/local-date.js';
import type { TermKind } from '../domain/terms.js';
import { InstantColumn, JsonColumn, LocalDateColumn, TextColumn } from '../db/columns.js';

/** One thing that happened to a term. */
export interface DeadlineEvent {
  /** ISO instant. */
  at: string;
  event: string;
}

/** A term of law running for a case. */
@Entity('deadline')
@Unique('uq_deadline_effect', ['kind', 'effectKey'])
@Index('ix_deadline_case', ['caseId', 'kind'])
@Index('ix_deadline_due', ['state', 'dueOn'])
export class Deadline {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_deadline' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_deadline_case' })
  caseId!: string;

  /** A kind of `server/domain/terms.ts`. */
  @TextColumn('kind', 30)
  kind!: TermKind;

  @TextColumn('effect_key', 80)
  effectKey!: string;

  @LocalDateColumn('started_on')
  startedOn!: LocalDate;

  /** Last day, inclusive; null while the calendar does not hold the year. */
  @LocalDateColumn('due_on', { nullable: true })
  dueOn!: LocalDate | null;

  @TextColumn('state', 20)
  state!: 'running' | 'suspended' | 'met' | 'lapsed' | 'void';

  @InstantColumn('stopped_at', { nullable: true })
  stoppedAt!: Date | null;

  @TextColumn('stop_reason', 60, { nullable: true })
  stopReason!: string | null;

  /** What happened to it, in order. */
  @JsonColumn('history')
  history!: DeadlineEvent[];

  /** When 期限预警 was given; null before. */
  @InstantColumn('warned_at', { nullable: true })
  warnedAt!: Date | null;

  @InstantColumn('overdue_at', { nullable: true })
  overdueAt!: Date | null;
}
