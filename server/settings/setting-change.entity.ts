import { Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { SettingKey } from './setting-keys.js';

export type ChangeState = 'draft' | 'submitted' | 'released' | 'rejected' | 'withdrawn';

/** One row a change adds, or (value null) the row in force it ends the day before `validFrom`. */
export interface ChangeItem {
  officeId: string;
  key: SettingKey;
  item: string;
  value: unknown;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  source: string;
}

/** A change of settings: drafted by one person, released by another; nothing is in force before that. */
@Entity('setting_change')
export class SettingChange {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  /** Whose settings; items may also be of offices below. */
  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('title', 120)
  title!: string;

  @TextColumn('reason', 1000)
  reason!: string;

  @JsonColumn('items')
  items!: ChangeItem[];

  @TextColumn('state', 20)
  state!: ChangeState;

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  /** Null while it is a draft. */
  @TextColumn('submitted_by', 36, { nullable: true })
  submittedBy!: string | null;

  @InstantColumn('submitted_at', { nullable: true })
  submittedAt!: Date | null;

  /** Who released or rejected it. */
  @TextColumn('decided_by', 36, { nullable: true })
  decidedBy!: string | null;

  @InstantColumn('decided_at', { nullable: true })
  decidedAt!: Date | null;

  @TextColumn('decision_note', 1000, { nullable: true })
  decisionNote!: string | null;

  @VersionColumn({ type: 'int' })
  version!: number;
}
