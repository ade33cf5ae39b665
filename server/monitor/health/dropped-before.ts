import type { EntityManager } from 'typeorm';

/**
 * How many commands the broker had refused by a minute ago (the newest sample that is at least half a minute old and at most five): what was refused
 * since is pressure of now. Null: no such sample yet.
 */
export async function droppedBefore(
  em: EntityManager,
): Promise<{ dropped: number; at: Date } | null> {
  const rows: { takenAt: Date; numbers: string }[] = await em.query(
    `SELECT taken_at AS takenAt, numbers FROM health_sample
     WHERE taken_at BETWEEN UTC_TIMESTAMP(3) - INTERVAL 5 MINUTE
       AND UTC_TIMESTAMP(3) - INTERVAL 30 SECOND
     ORDER BY taken_at DESC LIMIT 1`,
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { droppedRequests } = JSON.parse(row.numbers) as { droppedRequests?: number | null };
  return typeof droppedRequests === 'number' ? { dropped: droppedRequests, at: row.takenAt } : null;
}
