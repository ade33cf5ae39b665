import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, JsonColumn, TextColumn } from '../../db/columns.js';
import type { AlertStep, DailyQuiet } from './api.js';

/** Who is told of which findings, when and how. */
@Entity('alert_rule')
export class AlertRule {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'pk_alert_rule' })
  id!: string;

  @TextColumn('name', 60)
  name!: string;

  @FlagColumn('is_on')
  isOn!: boolean;

  @TextColumn('desk', 10)
  desk!: 'case' | 'machine';

  /** Findings of this office and those below; null: of the machines, which have no office. */
  @TextColumn('office_id', 40, { nullable: true })
  officeId!: string | null;

  /** Kinds of findings; empty: all of the desk. */
  @JsonColumn('kinds')
  kinds!: string[];

  /** 0: whatever harm it does. */
  @Column({ name: 'least_harm', type: 'int' })
  leastHarm!: number;

  /** The first receivers, and whom it is passed on to while it lasts. */
  @JsonColumn('steps')
  steps!: AlertStep[];

  /** Hours of each day in which nobody is told; what is still open afterwards is told then. */
  @JsonColumn('quiet', { nullable: true })
  quiet!: DailyQuiet | null;

  /** Nobody is told before. */
  @InstantColumn('quiet_until', { nullable: true })
  quietUntil!: Date | null;

  /** Signs webhooks, encrypted by the data key; null: no webhook. */
  @TextColumn('secret', 400, { nullable: true })
  secret!: string | null;

  @Column({ type: 'int' })
  version!: number;

  @TextColumn('created_by', 36)
  createdBy!: string;

  @InstantColumn('created_at')
  createdAt!: Date;

  @TextColumn('changed_by', 36)
  changedBy!: string;

  @InstantColumn('changed_at')
  changedAt!: Date;
}
