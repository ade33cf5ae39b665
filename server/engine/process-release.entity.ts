import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';

/** A package as it was handed to the engine; a running case keeps the release it started with. Append-only. */
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
}
