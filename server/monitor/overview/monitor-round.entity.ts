import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, LocalDateColumn } from '../../db/columns.js';
import type { LocalDate } from '../../domain/basics/local-date.js';

/** When each kind of figures was last counted, and how far back the months are done. */
@Entity('monitor_round')
export class MonitorRound {
  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'pk_monitor_round' })
  name!: string;

  @InstantColumn('ran_at')
  ranAt!: Date;

  @Column({ name: 'took_ms', type: 'int' })
  tookMs!: number;

  /** The earlier month that is counted next; null: the figures have no months. */
  @LocalDateColumn('next_month', { nullable: true })
  nextMonth!: LocalDate | null;

  /** Were all months counted once? */
  @FlagColumn('is_complete')
  isComplete!: boolean;
}
