import type { EntityManager } from 'typeorm';
import { isRebuilding } from './feed-lock.js';

export interface FeedSilence {
  /** Time of the newest record of any partition, by the engine's clock. */
  recordAt: Date;
  /** When it was taken in. */
  seenAt: Date;
  /** The first task the engine took as completed and the feed has told nothing since; null: it told. */
  unheardSince: Date | null;
  /** Records were old when they came: from their time to their commit, in the last request. */
  lagMs: number;
  isRebuilding: boolean;
}

/** Commands looked at for the first unheard one: as many as a busy engine takes in a minute. */
const LAST_COMMANDS = 5_000;

/**
 * What tells a silent feed from an idle engine: a completed task makes a record at once. Null: nothing was ever taken in.
 */
export async function feedSilence(em: EntityManager): Promise<FeedSilence | null> {
  const [row] = await em.query<{ recordAt: Date | null; seenAt: Date }[]>(
    'SELECT MAX(record_at) AS recordAt, MAX(seen_at) AS seenAt FROM feed_position',
  );
  if (row?.recordAt == null) return null;
  const { recordAt, seenAt } = row;
  const [unheard] = await em.query<{ since: Date | null }[]>(
    `SELECT MIN(sent_at) AS since FROM outbox
     WHERE id > (SELECT COALESCE(MAX(id), 0) FROM outbox) - ?
       AND state = 'done' AND kind = 'complete-job' AND sent_at > ?`,
    [LAST_COMMANDS, seenAt],
  );
  return {
    ...{ recordAt, seenAt, unheardSince: unheard?.since ?? null },
    lagMs: Math.max(0, seenAt.getTime() - recordAt.getTime()),
    isRebuilding: await isRebuilding(em),
  };
}
