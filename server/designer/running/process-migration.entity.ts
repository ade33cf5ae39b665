import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';

/** Instances of one called process moved from one release to another: who asked, why, and what goes where. Append-only. */
@Entity('process_migration')
@Index('ix_process_migration_package', ['package', 'createdAt'])
export class ProcessMigration {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_process_migration' })
  id!: string;

  @TextColumn('package', 40)
  package!: string;

  /** Source id of the called process. */
  @TextColumn('process_id', 60)
  processId!: string;

  @TextColumn('from_release', 64)
  @ForeignKey('process_release', { name: 'fk_process_migration_from' })
  fromRelease!: string;

  @TextColumn('to_release', 64)
  @ForeignKey('process_release', { name: 'fk_process_migration_to' })
  toRelease!: string;

  /** Every element that can be stood on, before → after; the engine uses those that are active when it gets the command. */
  @JsonColumn('mapping')
  mapping!: Record<string, string>;

  @TextColumn('reason', 1000)
  reason!: string;

  /** The migration it takes back; null: none. */
  @TextColumn('undo_of', 36, { nullable: true })
  @ForeignKey('process_migration', { name: 'fk_process_migration_undo' })
  undoOf!: string | null;

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;
}
