import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';

/** An instance that waits for a message, as the feed tells of it. */
@Entity('message_wait')
@Index('ix_message_wait_instance', ['instanceKey', 'state'])
@Index('ix_message_wait_message', ['state', 'messageName', 'correlationKey'])
export class MessageWait {
  @PrimaryColumn({ name: 'wait_key', type: 'bigint', primaryKeyConstraintName: 'pk_message_wait' })
  waitKey!: string;

  @KeyColumn('instance_key')
  instanceKey!: string;

  @KeyColumn('element_instance_key')
  elementInstanceKey!: string;

  @TextColumn('element_id', 120)
  elementId!: string;

  @TextColumn('message_name', 120)
  messageName!: string;

  @TextColumn('correlation_key', 120)
  correlationKey!: string;

  /** `received`: it ended by its message; `ended`: by something else, such as the end of its step. */
  @TextColumn('state', 20)
  state!: 'open' | 'received' | 'ended';

  /** 1: its message came; an event that does not interrupt goes on waiting then. */
  @Column({ type: 'int' })
  received!: number;

  @InstantColumn('opened_at')
  openedAt!: Date;

  @InstantColumn('closed_at', { nullable: true })
  closedAt!: Date | null;
}
