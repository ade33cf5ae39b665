import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';

const key = { primaryKeyConstraintName: 'pk_monitor_place' };

/** What stands at a step of a diagram now, in the cases of an office; the whole table is written anew every few seconds. */
@Entity('monitor_place')
export class MonitorPlace {
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

  @Column({ type: 'int' })
  tokens!: number;

  @Column({ type: 'int' })
  incidents!: number;

  /** Standstills of the list that are about this step. */
  @Column({ type: 'int' })
  stuck!: number;

  /** Of all tokens together. */
  @Column({ name: 'waited_seconds', type: 'bigint' })
  waitedSeconds!: string;

  /** Since when the longest waiting token stands here; null: there is none. */
  @InstantColumn('oldest_at', { nullable: true })
  oldestAt!: Date | null;
}
