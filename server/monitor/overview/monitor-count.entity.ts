import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FenColumn } from '../../db/columns.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { Fen } from '../../domain/basics/money.js';
import type { Grain, Measure } from '../../domain/monitor/figures.js';

const key = { primaryKeyConstraintName: 'pk_monitor_count' };

/** What became of how many cases of an office in a day, week or month; made anew at any time from the cases. */
@Entity('monitor_count')
export class MonitorCount {
  @PrimaryColumn({ ...key, type: 'varchar', length: 5 })
  grain!: Grain;

  @PrimaryColumn({ ...key, type: 'varchar', length: 10 })
  measure!: Measure;

  /** First day of the day, week (Monday) or month. */
  @PrimaryColumn({ ...key, name: 'from_on', type: 'date' })
  fromOn!: LocalDate;

  /** Office that handles the cases. */
  @PrimaryColumn({ ...key, name: 'office_id', type: 'varchar', length: 40 })
  officeId!: string;

  /** A case counts once in a period. */
  @Column({ type: 'int' })
  cases!: number;

  /** Decided or paid; 0 where no money is counted. */
  @FenColumn('fen')
  fen!: Fen;
}
