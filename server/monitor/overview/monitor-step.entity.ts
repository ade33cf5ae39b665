import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../domain/basics/local-date.js';

const key = { primaryKeyConstraintName: 'pk_monitor_step' };

/** How long a step of a diagram took in the cases of an office, of what ended in a month: a row for each bucket of `waitBounds`. */
@Entity('monitor_step')
export class MonitorStep {
  /** First day of the month. */
  @PrimaryColumn({ ...key, name: 'month_on', type: 'date' })
  monthOn!: LocalDate;

  /** As the engine knows it, with its release. */
  @PrimaryColumn({ ...key, name: 'process_id', type: 'varchar', length: 120 })
  processId!: string;

  /** The engine's count, of a process whose id does not name its release; else 0. */
  @PrimaryColumn({ ...key, name: 'process_version', type: 'int' })
  processVersion!: number;

  @PrimaryColumn({ ...key, name: 'element_id', type: 'varchar', length: 120 })
  elementId!: string;

  @PrimaryColumn({ ...key, name: 'office_id', type: 'varchar', length: 40 })
  officeId!: string;

  @PrimaryColumn({ ...key, type: 'int' })
  bucket!: number;

  @Column({ type: 'int' })
  times!: number;
}
