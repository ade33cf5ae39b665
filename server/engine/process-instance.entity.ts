import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';

export type InstanceState = 'active' | 'completed' | 'terminated';

/** A process instance, called ones too, as the feed tells of it. */
@Entity('process_instance')
@Index('ix_process_instance_root', ['rootInstanceKey'])
@Index('ix_process_instance_case', ['caseId'])
@Index('ix_process_instance_active', ['state', 'parentInstanceKey', 'caseId'])
@Index('ix_process_instance_ended', ['parentInstanceKey', 'endedAt'])
export class ProcessInstance {
  @PrimaryColumn({
    name: 'instance_key',
    type: 'bigint',
    primaryKeyConstraintName: 'pk_process_instance',
  })
  instanceKey!: string;

  /** Released id. */
  @TextColumn('process_id', 120)
  processId!: string;

  @Column({ name: 'process_version', type: 'int' })
  processVersion!: number;

  /** Null: the case itself. */
  @KeyColumn('parent_instance_key', { nullable: true })
  parentInstanceKey!: string | null;

  @KeyColumn('parent_element_instance_key', { nullable: true })
  parentElementInstanceKey!: string | null;

  @KeyColumn('root_instance_key')
  rootInstanceKey!: string;

  /** Of the root only. */
  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  @TextColumn('state', 20)
  state!: InstanceState;

  @InstantColumn('started_at')
  startedAt!: Date;

  @InstantColumn('ended_at', { nullable: true })
  endedAt!: Date | null;
}
