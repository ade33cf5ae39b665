import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, TextColumn } from '../db/columns.js';

/** A backup that was taken, or the restore this installation came from. */
@Entity('backup_run')
@Index('ix_backup_run_kind', ['kind', 'state', 'startedAt'])
export class BackupRun {
  /** Also that of the folder's manifest. */
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_backup_run' })
  id!: string;

  @TextColumn('kind', 10)
  kind!: 'backup' | 'restore';

  /** `running` for long: it was cut off; the next one says so. */
  @TextColumn('state', 10)
  state!: 'running' | 'done' | 'failed';

  @TextColumn('folder', 400)
  folder!: string;

  /** False: the engine is somebody else's, its data are not in the folder. */
  @FlagColumn('has_engine')
  hasEngine!: boolean;

  /** By the machine's clock, as `endedAt`: a controlled clock says nothing of the age of a backup. */
  @InstantColumn('started_at')
  startedAt!: Date;

  @InstantColumn('ended_at', { nullable: true })
  endedAt!: Date | null;

  /** How long the engine took no commands; 0 when it did not run, null when it was not stopped by us. */
  @Column({ name: 'pause_ms', type: 'int', nullable: true })
  pauseMs!: number | null;

  @Column({
    name: 'size_bytes',
    type: 'bigint',
    nullable: true,
    transformer: {
      to: (value: number | null) => value,
      from: (value: string | null) => (value === null ? null : Number(value)),
    },
  })
  sizeBytes!: number | null;

  /** Why it failed, in Chinese. */
  @TextColumn('error', 400, { nullable: true })
  error!: string | null;
}
