import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';

/** A rule tells of a finding once a step. */
@Entity('alert_told')
@Index('ix_alert_told_at', ['toldAt'])
export class AlertTold {
  @PrimaryColumn({
    name: 'rule_id',
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_alert_told',
  })
  ruleId!: string;

  @PrimaryColumn({
    name: 'finding_id',
    type: 'varchar',
    length: 36,
    primaryKeyConstraintName: 'pk_alert_told',
  })
  findingId!: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_alert_told' })
  step!: number;

  @InstantColumn('told_at')
  toldAt!: Date;
}
