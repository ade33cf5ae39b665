import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../db/columns.js';

/** When a kind of standstill was last looked for. */
@Entity('stuck_look')
export class StuckLook {
  @PrimaryColumn({ type: 'varchar', length: 40, primaryKeyConstraintName: 'pk_stuck_look' })
  kind!: string;

  /** By the clock of the database: several machines look. */
  @InstantColumn('looked_at')
  lookedAt!: Date;

  @Column({ name: 'took_ms', type: 'int' })
  tookMs!: number;

  /** Why the look failed; null: it did not. */
  @TextColumn('error', 400, { nullable: true })
  error!: string | null;
}
