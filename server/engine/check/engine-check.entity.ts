import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../../db/columns.js';

/** One look of ours whether the engine still has what the feed told of. */
@Entity('engine_check')
@Index('ix_engine_check_begun', ['begunAt'])
export class EngineCheck {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_engine_check' })
  id!: string;

  @InstantColumn('begun_at')
  begunAt!: Date;

  @InstantColumn('ended_at')
  endedAt!: Date;

  /** Instances asked for. */
  @Column({ type: 'int' })
  instances!: number;

  /** Jobs of open tasks asked for. */
  @Column({ type: 'int' })
  jobs!: number;

  /** Of both, those the engine does not know. */
  @Column({ type: 'int' })
  gone!: number;

  /** Where the next look goes on; 0: at the beginning. */
  @KeyColumn('last_instance_key')
  lastInstanceKey!: string;

  /** Why it came to no end. */
  @TextColumn('error', 400, { nullable: true })
  error!: string | null;
}

/** What runs here and the engine does not know; it is asked for again at each look. */
@Entity('engine_gone')
export class EngineGone {
  @PrimaryColumn({
    ...{ name: 'kind', type: 'varchar', length: 10 },
    primaryKeyConstraintName: 'pk_engine_gone',
  })
  kind!: 'instance' | 'job';

  @PrimaryColumn({
    ...{ name: 'subject_key', type: 'bigint' },
    primaryKeyConstraintName: 'pk_engine_gone',
  })
  subjectKey!: string;

  @InstantColumn('found_at')
  foundAt!: Date;
}
