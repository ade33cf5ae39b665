import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** A setting as a case used it on its decisive day. Append-only: later changes of the setting do not touch it. */
@Entity('case_setting')
export class CaseSetting {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @TextColumn('case_id', 36)
  caseId!: string;

  /** What it was used for, e.g. `suggest-amount`. */
  @TextColumn('used_for', 60)
  usedFor!: string;

  @TextColumn('setting_key', 60)
  settingKey!: string;

  @TextColumn('item', 80, { default: '' })
  item!: string;

  /** The row; null: base data of the program. */
  @Column({ type: 'bigint', name: 'setting_id', nullable: true })
  settingId!: string | null;

  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  /** The day the value had to be in force on. */
  @LocalDateColumn('decisive_on')
  decisiveOn!: LocalDate;

  @LocalDateColumn('valid_from')
  validFrom!: LocalDate;

  @LocalDateColumn('valid_to', { nullable: true })
  validTo!: LocalDate | null;

  @TextColumn('source', 400)
  source!: string;

  /** The value itself, so that a case can be read without the table of settings. */
  @Column({ type: 'longtext', transformer: { to: JSON.stringify, from: JSON.parse } })
  value!: unknown;

  @InstantColumn('created_at')
  createdAt!: Date;
}
