import { Entity, PrimaryColumn } from 'typeorm';
import { KeyColumn } from './columns.js';

/** How far the controlled clock of a demo or test is ahead of the machine; at most one row, with id 1. */
@Entity('clock')
export class ClockOffset {
  @PrimaryColumn({ type: 'tinyint' })
  id!: number;

  @KeyColumn('offset_ms')
  offsetMs!: string;
}
