import type { EntityManager } from 'typeorm';

/** Puts a record that cannot be taken in beside the others, once, with the reason. */
export async function setAside(
  em: EntityManager,
  { partitionId, position, line }: { partitionId: number; position: number; line: string },
  reason: string,
  now: Date,
): Promise<void> {
  await em.query(
    `INSERT IGNORE INTO feed_quarantine (partition_id, position, reason, record, created_at)
     VALUES (?, ?, ?, ?, ?)`,
    [partitionId, position, reason.slice(0, 400), line, now],
  );
}

/** A stand-in for the position of a line that has none. */
export function positionOfLine(line: string): number {
  let hash = 0;
  for (const char of line) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}
