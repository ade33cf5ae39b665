import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const key = { primaryKeyConstraintName: 'pk_release_source' };

/** A file of a release as it was written, with clean ids: what the next draft begins with. Append-only. */
@Entity('release_source')
export class ReleaseSource {
  @PrimaryColumn({ ...key, name: 'release_id', type: 'varchar', length: 64 })
  @ForeignKey('process_release', { name: 'fk_release_source' })
  releaseId!: string;

  /** Path in the package, e.g. `forms/give-opinion.form`. */
  @PrimaryColumn({ ...key, type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'longtext' })
  content!: string;
}
