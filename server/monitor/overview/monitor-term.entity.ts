import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { TermKind } from '../../domain/terms/terms.js';

const key = { primaryKeyConstraintName: 'pk_monitor_term' };

/** Terms of an office whose last day lies in a month: how many were kept, how many not. */
@Entity('monitor_term')
export class MonitorTerm {
  /** First day of the month. */
  @PrimaryColumn({ ...key, name: 'month_on', type: 'date' })
  monthOn!: LocalDate;

  @PrimaryColumn({ ...key, type: 'varchar', length: 30 })
  kind!: TermKind;

  @PrimaryColumn({ ...key, name: 'office_id', type: 'varchar', length: 40 })
  officeId!: string;

  @Column({ type: 'int' })
  kept!: number;

  /** Met after the last day, or not yet. */
  @Column({ type: 'int' })
  overdue!: number;
}
