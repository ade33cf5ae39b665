import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';
import type { AlertMessage } from './alert-message.js';
import type { AlertReceiver } from './api.js';

/** One message to one receiver, sent again until it is taken or given up. */
@Entity('alert_delivery')
@Index('ix_alert_delivery_due', ['state', 'notBefore'])
@Index('ix_alert_delivery_rule', ['ruleId', 'createdAt'])
export class AlertDelivery {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_alert_delivery' })
  id!: string;

  @TextColumn('rule_id', 36)
  ruleId!: string;

  @TextColumn('way', 10)
  way!: AlertReceiver['way'];

  /** As the rule has it, as JSON. */
  @JsonColumn('receiver')
  receiver!: AlertReceiver;

  /** 0: the first receivers; above: passed on. */
  @Column({ type: 'int' })
  step!: number;

  @FlagColumn('is_trial')
  isTrial!: boolean;

  @Column({ type: 'int' })
  findings!: number;

  @JsonColumn('message')
  message!: AlertMessage;

  @TextColumn('state', 10)
  state!: 'waiting' | 'sent' | 'failed';

  @Column({ type: 'int' })
  attempts!: number;

  @TextColumn('last_error', 400, { nullable: true })
  lastError!: string | null;

  @InstantColumn('not_before')
  notBefore!: Date;

  @InstantColumn('created_at')
  createdAt!: Date;

  @InstantColumn('settled_at', { nullable: true })
  settledAt!: Date | null;
}
