import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KeyColumn } from '../db/columns.js';

const key = { primaryKeyConstraintName: 'pk_release_process' };

/** Under which key the engine knows a process of a release; an engine that began anew gives others. */
@Entity('release_process')
export class ReleaseProcess {
  @PrimaryColumn({ ...key, name: 'release_id', type: 'varchar', length: 64 })
  @ForeignKey('process_release', { name: 'fk_release_process' })
  releaseId!: string;

  /** As released: `ordinary-review--standard-3`. */
  @PrimaryColumn({ ...key, name: 'process_id', type: 'varchar', length: 120 })
  processId!: string;

  @KeyColumn('definition_key')
  definitionKey!: string;

  /** The engine's own count of what was deployed under this id. */
  @Column({ name: 'engine_version', type: 'int' })
  engineVersion!: number;
}
