import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/**
 * A value of an office and those below it, from a day to a day, both inclusive. Only its last day is ever written again, by a
 * released change that ends or replaces it.
 */
@Entity('setting')
export class Setting {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @TextColumn('office_id', 40)
  officeId!: string;

  @TextColumn('setting_key', 60)
  settingKey!: string;

  /** Which of several of the key (a year, a term, a kind of document); '' where there is only one. */
  @TextColumn('item', 80, { default: '' })
  item!: string;

  /** JSON, `null` included, which is a value like others; parsed by the schema of its key before use. */
  @Column({ type: 'longtext', transformer: { to: JSON.stringify, from: JSON.parse } })
  value!: unknown;

  @LocalDateColumn('valid_from')
  validFrom!: LocalDate;

  @LocalDateColumn('valid_to', { nullable: true })
  validTo!: LocalDate | null;

  /** The paper that orders it, with its number or address. */
  @TextColumn('source', 400)
  source!: string;

  /** The released change it came with; null: from before changes were recorded, or demo data. */
  @TextColumn('change_id', 36, { nullable: true })
  changeId!: string | null;
}
