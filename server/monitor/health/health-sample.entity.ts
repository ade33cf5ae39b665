import { Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../../db/columns.js';

/** The numbers of one minute, for the curves of the last hour. */
@Entity('health_sample')
export class HealthSample {
  /** The full minute, by the clock of the database. */
  @PrimaryColumn({
    name: 'taken_at',
    type: 'datetime',
    precision: 3,
    primaryKeyConstraintName: 'pk_health_sample',
  })
  takenAt!: Date;

  /** Null: could not be told that minute. */
  @JsonColumn('numbers')
  numbers!: Record<string, number | null>;
}
