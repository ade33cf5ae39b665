import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';
import type { MendCommand } from './mend-command.js';

/**
 * `waiting`: it lies in the outbox. `done`: the engine took it. `gone`: there was nothing left to mend. `refused`: the engine said no.
 */
export type MendCommandState = 'waiting' | 'done' | 'gone' | 'refused';

/** One command of an order to the engine, and what came back. */
@Entity('mend_command')
export class MendCommandRow {
  @PrimaryColumn({
    ...{ name: 'order_id', type: 'varchar', length: 36 },
    primaryKeyConstraintName: 'pk_mend_command',
  })
  @ForeignKey('mend_order', { name: 'fk_mend_command_order' })
  orderId!: string;

  @PrimaryColumn({ name: 'number', type: 'int', primaryKeyConstraintName: 'pk_mend_command' })
  number!: number;

  /** Of the case it belongs to, which keeps its commands in order; null: of none. */
  @TextColumn('case_id', 36, { nullable: true })
  caseId!: string | null;

  /** Chinese: which one it is. */
  @TextColumn('label', 200)
  label!: string;

  @JsonColumn('command')
  command!: MendCommand;

  @TextColumn('state', 20)
  state!: MendCommandState;

  /** Why it was refused, in Chinese. */
  @TextColumn('message', 400, { nullable: true })
  message!: string | null;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;
}
