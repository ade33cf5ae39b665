import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, LocalDateColumn, TextColumn } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** A package as it was handed to the engine; a running case keeps the release it started with. Its files never change; it may be ended for new cases. */
@Entity('process_release')
@Unique('uq_process_release', ['package', 'version'])
export class ProcessRelease {
  /** `<package>-<version>`: the suffix of the released process ids and the variable `release` of a case. */
  @PrimaryColumn({ type: 'varchar', length: 64, primaryKeyConstraintName: 'pk_process_release' })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  package!: string;

  /** Counts from 1 within the package. */
  @Column({ type: 'int' })
  version!: number;

  /** Of the sources, not of the released resources: equal sources need no new release. */
  @Column({ name: 'content_sha256', type: 'char', length: 64 })
  contentSha256!: string;

  @Column({ name: 'deployed_at', type: 'datetime', precision: 3 })
  deployedAt!: Date;

  /** First day on which a new case takes this release. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: LocalDate;

  /** Null: deployed by the program as it was shipped. */
  @TextColumn('released_by', 36, { nullable: true })
  releasedBy!: string | null;

  /** What was changed and why. */
  @TextColumn('note', 1000, { default: '' })
  note!: string;

  /** First day on which no new case takes it (停用); null: until another follows. */
  @LocalDateColumn('retired_on', { nullable: true })
  retiredOn!: LocalDate | null;

  @TextColumn('retired_by', 36, { nullable: true })
  retiredBy!: string | null;

  @InstantColumn('retired_at', { nullable: true })
  retiredAt!: Date | null;

  @TextColumn('retired_reason', 1000, { nullable: true })
  retiredReason!: string | null;
}
