import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';

/** A sequence flow an instance went along; keyed by the record, so a repeated one counts once. */
@Entity('flow_taken')
@Index('ix_flow_taken_instance', ['instanceKey'])
export class FlowTaken {
  @PrimaryColumn({ name: 'partition_id', type: 'int', primaryKeyConstraintName: 'pk_flow_taken' })
  partitionId!: number;

  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_flow_taken' })
  position!: string;

  @KeyColumn('instance_key')
  instanceKey!: string;

  @TextColumn('flow_id', 120)
  flowId!: string;

  @InstantColumn('taken_at')
  takenAt!: Date;
}
