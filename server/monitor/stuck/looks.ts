import type { EntityManager } from 'typeorm';
import { StuckLook } from './stuck-look.entity.js';
import type { StuckKind } from './stuck-kind.js';

/** One look for one kind. */
export type Look = Pick<StuckLook, 'kind' | 'tookMs' | 'error'>;

/** The kinds that have not been looked for within their own pause, by whatever program. */
export async function kindsDue(
  em: EntityManager,
  kinds: readonly StuckKind[],
): Promise<StuckKind[]> {
  const ages = new Map((await looksNow(em)).map(({ kind, ageMs }) => [kind, ageMs]));
  return kinds.filter(({ id, everyMs = 0 }) => (ages.get(id) ?? Infinity) >= everyMs);
}

/** Writes down when each of these was looked for: now. */
export async function rememberLooks(em: EntityManager, looks: readonly Look[]): Promise<void> {
  if (looks.length === 0) return;
  await em.query(
    `INSERT INTO stuck_look (kind, looked_at, took_ms, error)
     VALUES ${looks.map(() => '(?, NOW(3), ?, ?)').join(', ')}
     ON DUPLICATE KEY UPDATE looked_at = VALUES(looked_at), took_ms = VALUES(took_ms),
       error = VALUES(error)`,
    looks.flatMap(({ kind, tookMs, error }) => [kind, tookMs, error]),
  );
}

/** When each kind was last looked for, and how long ago by the clock of the database. */
export async function looksNow(em: EntityManager): Promise<(StuckLook & { ageMs: number })[]> {
  const [looks, [clock]] = await Promise.all([
    em.find(StuckLook),
    em.query<{ now: Date }[]>('SELECT NOW(3) AS now'),
  ]);
  const now = new Date(clock?.now ?? 0).getTime();
  return looks.map((look) => ({ ...look, ageMs: now - look.lookedAt.getTime() }));
}
