import type { EntityManager } from 'typeorm';
import { StuckLook } from './stuck-look.entity.js';
import type { StuckKind } from './stuck-kind.js';

/** One look for one kind. */
export type Look = Pick<StuckLook, 'kind' | 'tookMs' | 'error'>;

/** A look that takes longer than this is repeated less often, so that looking takes no more than a quarter of the time. */
const quickMs = 500;
const restFactor = 3;

/** The kinds that have not been looked for within their own pause, by whatever program. */
export async function kindsDue(
  em: EntityManager,
  kinds: readonly StuckKind[],
): Promise<StuckKind[]> {
  const looks = new Map((await looksNow(em)).map((look) => [look.kind, look]));
  return kinds.filter(({ id, everyMs = 0 }) => {
    const look = looks.get(id);
    if (look === undefined) return true;
    const restMs = look.tookMs > quickMs ? restFactor * look.tookMs : 0;
    return look.ageMs >= Math.max(everyMs, restMs);
  });
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
export async function looksNow(em: EntityManager): Promise<(Look & { ageMs: number })[]> {
  const rows: { kind: string; tookMs: number; error: string | null; ageMs: string }[] =
    await em.query(
      `SELECT kind, took_ms AS tookMs, error,
         TIMESTAMPDIFF(MICROSECOND, looked_at, NOW(3)) DIV 1000 AS ageMs FROM stuck_look`,
    );
  return rows.map(({ ageMs, ...look }) => ({ ...look, ageMs: Number(ageMs) }));
}
