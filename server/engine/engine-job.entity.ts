import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';

/** A job as the feed tells of it. */
@Entity('engine_job')
@Index('ix_engine_job_instance', ['instanceKey', 'state'])
@Index('ix_engine_job_state', ['state', 'jobType', 'changedAt'])
export class EngineJob {
  @PrimaryColumn({ name: 'job_key', type: 'bigint', primaryKeyConstraintName: 'pk_engine_job' })
  jobKey!: string;

  @TextColumn('job_type', 80)
  jobType!: string;

  @KeyColumn('instance_key')
  instanceKey!: string;

  @KeyColumn('element_instance_key')
  elementInstanceKey!: string;

  @TextColumn('element_id', 120)
  elementId!: string;

  /** Last intent: created, failed, timed_out, completed, canceled, error_thrown … */
  @TextColumn('state', 20)
  state!: string;

  @Column({ type: 'int' })
  retries!: number;

  @TextColumn('error_message', 1000, { nullable: true })
  errorMessage!: string | null;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('changed_at')
  changedAt!: Date;
}
