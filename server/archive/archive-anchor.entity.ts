import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** That an anchor was written, once a day: the file itself lies outside the database. Append-only. */
@Entity('archive_anchor')
export class ArchiveAnchor {
  /** From 1 without gaps; also in the name of the file. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_archive_anchor' })
  number!: number;

  @LocalDateColumn('anchored_on')
  anchoredOn!: LocalDate;

  @InstantColumn('at')
  at!: Date;

  /** Chains that grew since the anchor before. */
  @Column({ type: 'int' })
  heads!: number;

  /** SHA-256 of the file, hex. */
  @Column({ name: 'file_sha256', type: 'char', length: 64 })
  fileSha256!: string;
}
