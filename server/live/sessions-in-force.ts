import type { Deps } from '../deps.js';

/** Which of these sessions have not ended, neither by sign-out nor by time nor by the person's account. */
export async function sessionsInForce(
  { dataSource, config }: Pick<Deps, 'dataSource' | 'config'>,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows: { id: string }[] = await dataSource.query(
    `SELECT session.id FROM session
       JOIN account ON account.id = session.account_id AND account.disabled_at IS NULL
     WHERE session.id IN (?) AND session.expires_at > ? AND session.last_seen_at > ?`,
    [ids, now, new Date(now.getTime() - config.signIn.idleMs)],
  );
  return new Set(rows.map(({ id }) => id));
}
