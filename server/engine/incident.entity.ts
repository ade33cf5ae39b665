import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';

/** A step the engine cannot go on with. Its key exists nowhere but in the feed. */
@Entity('incident')
@Index('ix_incident_state', ['state', 'createdAt'])
@Index('ix_incident_instance', ['instanceKey'])
export class Incident {
  @PrimaryColumn({ name: 'incident_key', type: 'bigint', primaryKeyConstraintName: 'pk_incident' })
  incidentKey!: string;

  @KeyColumn('instance_key')
  instanceKey!: string;

  @KeyColumn('element_instance_key')
  elementInstanceKey!: string;

  @TextColumn('element_id', 120)
  elementId!: string;

  @KeyColumn('job_key', { nullable: true })
  jobKey!: string | null;

  @TextColumn('error_type', 60)
  errorType!: string;

  @Column({ name: 'error_message', type: 'text' })
  errorMessage!: string;

  @TextColumn('state', 20)
  state!: 'open' | 'resolved';

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('resolved_at', { nullable: true })
  resolvedAt!: Date | null;
}
