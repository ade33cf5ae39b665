import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermAdjustment } from '../domain/terms/term-course.js';
import type { TermState } from '../domain/terms/term-states.js';
import type { TermKind, TermUnit } from '../domain/terms/terms.js';
import {
  InstantColumn,
  JsonColumn,
  KeyColumn,
  LocalDateColumn,
  TextColumn,
} from '../db/columns.js';

/** A term of law of a case. Its dates follow from start, span, adjustments and calendar; they are never typed in. */
@Entity('deadline')
@Unique('uq_deadline_effect', ['kind', 'effectKey'])
@Index('ix_deadline_case', ['caseId', 'kind'])
@Index('ix_deadline_due', ['state', 'dueOn'])
@Index('ix_deadline_soon', ['state', 'soonOn'])
@Index('ix_deadline_month', ['dueOn', 'kind', 'state', 'stoppedAt', 'caseId'])
@Index('ix_deadline_resume', ['state', 'resumeBy'])
@Index('ix_deadline_calendar', ['state', 'calendarVersion', 'id'])
export class Deadline {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_deadline' })
  id!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_deadline_case' })
  caseId!: string;

  /** A kind of `server/domain/terms/terms.ts`. */
  @TextColumn('kind', 30)
  kind!: TermKind;

  @TextColumn('effect_key', 80)
  effectKey!: string;

  /** Day of the event; it does not count. */
  @LocalDateColumn('started_on')
  startedOn!: LocalDate;

  @Column({ name: 'span_count', type: 'int' })
  spanCount!: number;

  @TextColumn('span_unit', 20)
  spanUnit!: TermUnit;

  /** `soonOn` is the first day with so few working days left. */
  @Column({ name: 'soon_days', type: 'int' })
  soonDays!: number;

  /** The row of the office's setting the span comes from; null: base data of the program. */
  @ForeignKey('Setting', { name: 'fk_deadline_setting' })
  @KeyColumn('setting_id', { nullable: true })
  settingId!: string | null;

  /** The paper the span comes from. */
  @TextColumn('source', 400)
  source!: string;

  /** Suspensions and extensions, in order. */
  @JsonColumn('adjustments')
  adjustments!: TermAdjustment[];

  /** Last day, inclusive; null while the calendar does not hold the year. Of a suspended term with the expected days. */
  @LocalDateColumn('due_on', { nullable: true })
  dueOn!: LocalDate | null;

  /** First day of 将届满; null with `dueOn`. */
  @LocalDateColumn('soon_on', { nullable: true })
  soonOn!: LocalDate | null;

  /** Of a suspended term the last day it is expected to stand still; null when it runs, or while the calendar has no answer. */
  @LocalDateColumn('resume_by', { nullable: true })
  resumeBy!: LocalDate | null;

  /** Of the calendar the dates were computed with; '' for rows from before it was kept. */
  @TextColumn('calendar_version', 20)
  calendarVersion!: string;

  @TextColumn('state', 20)
  state!: TermState;

  @InstantColumn('stopped_at', { nullable: true })
  stoppedAt!: Date | null;

  /** When 期限预警 was given for this last day; null before. */
  @InstantColumn('warned_at', { nullable: true })
  warnedAt!: Date | null;

  /** The same once the term is overdue, or has stood still for longer than expected. */
  @InstantColumn('overdue_at', { nullable: true })
  overdueAt!: Date | null;

  /** Number of the last event; a change that expects another finds STALE. */
  @Column({ type: 'int', default: 1 })
  version!: number;
}
