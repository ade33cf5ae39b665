import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';

/** A timer the engine runs, as the feed tells of it. */
@Entity('engine_timer')
@Index('ix_engine_timer_instance', ['instanceKey', 'state'])
@Index('ix_engine_timer_due', ['state', 'dueAt'])
export class EngineTimer {
  @PrimaryColumn({ name: 'timer_key', type: 'bigint', primaryKeyConstraintName: 'pk_engine_timer' })
  timerKey!: string;

  @KeyColumn('instance_key')
  instanceKey!: string;

  @KeyColumn('element_instance_key')
  elementInstanceKey!: string;

  /** The event it belongs to, of a boundary event that one. */
  @TextColumn('element_id', 120)
  elementId!: string;

  @TextColumn('state', 20)
  state!: 'open' | 'triggered' | 'canceled';

  @InstantColumn('due_at')
  dueAt!: Date;

  @InstantColumn('opened_at')
  openedAt!: Date;

  @InstantColumn('closed_at', { nullable: true })
  closedAt!: Date | null;
}
