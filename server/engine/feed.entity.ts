import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, KeyColumn, TextColumn } from '../db/columns.js';

/** How far the feed of a partition has been taken in. */
@Entity('feed_position')
export class FeedPosition {
  @PrimaryColumn({
    name: 'partition_id',
    type: 'int',
    primaryKeyConstraintName: 'pk_feed_position',
  })
  partitionId!: number;

  @KeyColumn('position')
  position!: string;

  @InstantColumn('seen_at')
  seenAt!: Date;

  /** Time of the last record by the engine's clock: now minus this is the lag while records come. */
  @InstantColumn('record_at')
  recordAt!: Date;

  /** Last position whose kept records were dropped for their age; null: they are kept from the beginning. */
  @KeyColumn('dropped_to', { nullable: true })
  droppedTo!: string | null;
}

/**
 * The records as they came, compressed: the projection can be rebuilt from them, compacted history cannot. Kept by month of arrival
 * (partitions of the table), hence the instant in the key.
 */
@Entity('feed_batch')
@Index('ix_feed_batch_position', ['partitionId', 'firstPosition'])
@Index('ix_feed_batch_received', ['receivedAt', 'partitionId', 'recordCount', 'lagMs'])
export class FeedBatch {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_feed_batch' })
  id!: string;

  @Column({ name: 'partition_id', type: 'int' })
  partitionId!: number;

  @KeyColumn('first_position')
  firstPosition!: string;

  @KeyColumn('last_position')
  lastPosition!: string;

  /** gzip of one JSON record a line. */
  @Column({ type: 'longblob' })
  records!: Buffer;

  @PrimaryColumn({
    ...{ name: 'received_at', type: 'datetime', precision: 3 },
    primaryKeyConstraintName: 'pk_feed_batch',
  })
  receivedAt!: Date;

  @Column({ name: 'record_count', type: 'int', default: 0 })
  recordCount!: number;

  /** From the last record's time by the engine's clock to its commit here. */
  @Column({ name: 'lag_ms', type: 'int', default: 0 })
  lagMs!: number;
}

/** A record that could not be taken in; it is set aside, since refusing it would stop the engine's log for ever. */
@Entity('feed_quarantine')
export class FeedQuarantine {
  @PrimaryColumn({
    name: 'partition_id',
    type: 'int',
    primaryKeyConstraintName: 'pk_feed_quarantine',
  })
  partitionId!: number;

  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_feed_quarantine' })
  position!: string;

  @TextColumn('reason', 400)
  reason!: string;

  @Column({ type: 'longtext' })
  record!: string;

  @InstantColumn('created_at')
  createdAt!: Date;
}
