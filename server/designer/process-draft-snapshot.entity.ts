import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../db/columns.js';
import type { SnapshotView } from './draft-views-api.js';

/** All files of a draft at one moment, to come back to. Append-only. */
@Entity('process_draft_snapshot')
@Index('ix_process_draft_snapshot', ['draftId', 'takenAt'])
export class ProcessDraftSnapshot {
  @PrimaryColumn({
    ...{ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_process_draft_snapshot' },
  })
  id!: string;

  @TextColumn('draft_id', 36)
  @ForeignKey('process_draft', { name: 'fk_process_draft_snapshot' })
  draftId!: string;

  @Column({ type: 'int' })
  revision!: number;

  @TextColumn('kind', 20)
  kind!: SnapshotView['kind'];

  @TextColumn('note', 1000)
  note!: string;

  /** gzip of the JSON of `PackageFile[]`. */
  @Column({ type: 'longblob' })
  files!: Buffer;

  /** Null: the program itself. */
  @TextColumn('taken_by', 36, { nullable: true })
  takenBy!: string | null;

  @InstantColumn('taken_at')
  takenAt!: Date;
}
