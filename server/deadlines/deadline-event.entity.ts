import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** What can stand in the history of a term, with its Chinese name. `dated`: the calendar got the year; `recomputed`: it was corrected. */
export const termEvents = {
  started: '起算',
  dated: '日历公布，确定届满日',
  recomputed: '日历变更，重新计算',
  suspended: '中止',
  resumed: '恢复',
  extended: '延长',
  soon: '将届满预警',
  overdue: '超期预警',
  'resume-overdue': '中止逾期预警',
  met: '办结',
  lapsed: '届满',
  void: '作废',
} as const;

export type TermEventKind = keyof typeof termEvents;

/** What an event says beside its kind; days are in the unit of the term. */
export interface TermEventData {
  /** Last day before and after, where the event moved it; null: not known yet. */
  from?: LocalDate | null;
  to?: LocalDate | null;
  days?: number;
  expectedDays?: number;
  approvedBy?: string;
  reason?: string;
}

/** One thing that happened to a term. Rows are only ever added. */
@Entity('deadline_event')
export class DeadlineEvent {
  @PrimaryColumn({
    ...{ name: 'deadline_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_deadline_event',
  })
  @ForeignKey('deadline', { name: 'fk_deadline_event_deadline' })
  deadlineId!: string;

  /** 1 for the start. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_deadline_event' })
  seq!: number;

  @TextColumn('kind', 20)
  kind!: TermEventKind;

  /** The day it counts for. */
  @LocalDateColumn('on_date')
  onDate!: LocalDate;

  /** When it was written down. */
  @InstantColumn('at')
  at!: Date;

  /** Null: the system. */
  @TextColumn('by_account_id', 36, { nullable: true })
  @ForeignKey('account', { name: 'fk_deadline_event_account' })
  byAccountId!: string | null;

  @JsonColumn('data')
  data!: TermEventData;
}
