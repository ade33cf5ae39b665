import { Entity, PrimaryColumn } from 'typeorm';
import { LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** A procuratorate (检察院) in the tree province → city → county. */
@Entity('office')
export class Office {
  @PrimaryColumn({ type: 'varchar', length: 40 })
  id!: string;

  @TextColumn('name', 80)
  name!: string;

  /** As document numbers write it, e.g. 青检. */
  @TextColumn('short_name', 20)
  shortName!: string;

  @TextColumn('level', 10)
  level!: OfficeLevel;

  /** The next higher office; null at the root of a province. */
  @TextColumn('parent_id', 40, { nullable: true })
  parentId!: string | null;

  /** GB/T 2260 code of the province: finds the wages that set the ceiling. */
  @TextColumn('province_code', 6, { isFixed: true })
  provinceCode!: string;

  @TextColumn('address', 200)
  address!: string;

  @TextColumn('phone', 30)
  phone!: string;

  /** First day; null: it was there before the program. */
  @LocalDateColumn('opened_on', { nullable: true })
  openedOn!: LocalDate | null;

  /** Last day; null: it stands. Its id stays, since cases and papers refer to it. */
  @LocalDateColumn('closed_on', { nullable: true })
  closedOn!: LocalDate | null;
}

export type OfficeLevel = 'county' | 'city' | 'province';
