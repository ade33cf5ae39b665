import type { EntityManager } from 'typeorm';
import { TransientError } from '../domain/basics/errors.js';

/** Held while the projection is rebuilt: nothing is taken in meanwhile, and the exporter comes again. */
export const REBUILD_LOCK = 'feed-rebuild';

/**
 * Position up to which a partition is known, locked until the end of the transaction: of several servers one at a time takes in a partition,
 * and the others see then how far it came. Throws while the projection is rebuilt.
 */
export async function lockPosition(
  em: EntityManager,
  partitionId: number,
  now: Date,
): Promise<number> {
  const known =
    (await lockedPosition(em, partitionId)) ?? (await firstPosition(em, partitionId, now));
  if (await isRebuilding(em)) {
    throw new TransientError('正在重建引擎数据，引擎的记录稍后再收');
  }
  return known;
}

/** Whether somebody rebuilds the projection at this moment. */
export async function isRebuilding(em: EntityManager): Promise<boolean> {
  const [row]: { holder: string | number | null }[] = await em.query(
    `SELECT IS_USED_LOCK(CONCAT(DATABASE(), '.', ?)) AS holder`,
    [REBUILD_LOCK],
  );
  return row?.holder != null;
}

async function lockedPosition(em: EntityManager, partitionId: number): Promise<number | null> {
  const [row]: { position: string }[] = await em.query(
    'SELECT position FROM feed_position WHERE partition_id = ? FOR UPDATE',
    [partitionId],
  );
  return row ? Number(row.position) : null;
}

/** A partition nobody has seen before; where two servers see it at once, the second waits for the first. */
async function firstPosition(em: EntityManager, partitionId: number, now: Date): Promise<number> {
  await em.query(
    'INSERT IGNORE INTO feed_position (partition_id, position, seen_at, record_at) VALUES (?, 0, ?, ?)',
    [partitionId, now, now],
  );
  return (await lockedPosition(em, partitionId)) ?? 0;
}
