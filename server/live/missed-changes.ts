import type { Deps } from '../deps.js';
import { audienceOf } from './audience.js';
import { readChanges, type SeenChange } from './change-reader.js';

/** Beyond this a browser was away so long that single news say nothing: it reads everything again anyway. */
const mostMissed = 2_000;

/** What concerns these audiences since the event the browser heard last; a first connection has missed nothing. */
export async function missedChanges(
  { dataSource }: Pick<Deps, 'dataSource'>,
  audiences: readonly string[],
  lastEventId: string | undefined,
): Promise<{ changes: SeenChange[]; lastId: number }> {
  const em = dataSource.manager;
  const [newest] = await em.query<{ id: string | null }[]>('SELECT MAX(id) AS id FROM live_change');
  const lastId = Number(newest?.id ?? 0);
  const after = /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : lastId;
  if (after >= lastId || lastId - after > mostMissed) return { changes: [], lastId };
  const changes = await readChanges(em, { after, gaps: [], limit: mostMissed });
  return { changes: changes.filter((change) => audiences.includes(audienceOf(change))), lastId };
}
