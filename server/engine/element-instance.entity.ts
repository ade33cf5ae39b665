import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';
import type { InstanceState } from './process-instance.entity.js';

/** One passage through an element of a diagram. */
@Entity('element_instance')
@Index('ix_element_instance_instance', ['instanceKey', 'state'])
@Index('ix_element_instance_ended', ['endedAt'])
export class ElementInstance {
  @PrimaryColumn({
    name: 'element_instance_key',
    type: 'bigint',
    primaryKeyConstraintName: 'pk_element_instance',
  })
  elementInstanceKey!: string;

  @KeyColumn('instance_key')
  instanceKey!: string;

  @TextColumn('element_id', 120)
  elementId!: string;

  @TextColumn('element_type', 60)
  elementType!: string;

  @KeyColumn('flow_scope_key')
  flowScopeKey!: string;

  @TextColumn('state', 20)
  state!: InstanceState;

  @InstantColumn('started_at')
  startedAt!: Date;

  @InstantColumn('ended_at', { nullable: true })
  endedAt!: Date | null;
}
