import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/**
 * `waiting`: its command lies in the outbox. `done`: the engine took it. `refused`: the engine said no, the instance goes on where it was.
 * `ended`: there was nothing left to move.
 */
export type MigrationItemState = 'waiting' | 'done' | 'refused' | 'ended';

/** One instance of a batch and what became of it. */
@Entity('process_migration_item')
@Index('ix_process_migration_item_instance', ['instanceKey', 'state'])
@Index('ix_process_migration_item_case', ['caseId', 'state'])
export class ProcessMigrationItem {
  @PrimaryColumn({
    name: 'migration_id',
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_process_migration_item',
  })
  @ForeignKey('process_migration', { name: 'fk_process_migration_item' })
  migrationId!: string;

  @PrimaryColumn({
    name: 'instance_key',
    type: 'bigint',
    primaryKeyConstraintName: 'pk_process_migration_item',
  })
  instanceKey!: string;

  @TextColumn('case_id', 36)
  @ForeignKey('relief_case', { name: 'fk_process_migration_item_case' })
  caseId!: string;

  @TextColumn('state', 20)
  state!: MigrationItemState;

  /** Why it was refused, in Chinese. */
  @TextColumn('message', 400, { nullable: true })
  message!: string | null;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;
}
