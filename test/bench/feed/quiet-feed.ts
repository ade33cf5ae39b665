import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { percentile } from '../measure.js';

/** Nothing more came for so long: the exporter flushes every second. */
const QUIET_MS = 4_000;
const LOOK_MS = 250;
const WINDOW_S = 10;

/** Waits until the exporter has nothing left; seconds until its last record was taken in. */
export async function quietFeed(dataSource: DataSource): Promise<number> {
  const begun = Date.now();
  for (;;) {
    const [row] = await dataSource.query<{ seenAt: Date }[]>(
      'SELECT MAX(seen_at) AS seenAt FROM feed_position',
    );
    const seenAt = row?.seenAt.getTime() ?? 0;
    if (Date.now() - Math.max(seenAt, begun) > QUIET_MS) return Math.max(0, seenAt - begun) / 1000;
    await sleep(LOOK_MS);
  }
}

/** How late the requests of the load came, and how many records the engine exported in its busiest seconds. */
export async function lagOf(dataSource: DataSource) {
  const batches = await dataSource.query<{ at: Date; count: number; lagMs: number }[]>(
    'SELECT received_at AS at, record_count AS count, lag_ms AS lagMs FROM feed_batch ORDER BY id',
  );
  const lags = batches.map(({ lagMs }) => lagMs);
  return {
    records: batches.reduce((sum, { count }) => sum + count, 0),
    enginePerS: busiest(batches) / WINDOW_S,
    lagP50Ms: percentile(lags, 50),
    lagP95Ms: percentile(lags, 95),
  };
}

/** Most records within any ten seconds. */
function busiest(batches: { at: Date; count: number }[]): number {
  let most = 0;
  let sum = 0;
  let from = 0;
  for (const { at, count } of batches) {
    sum += count;
    for (
      let first = batches[from];
      first !== undefined && at.getTime() - first.at.getTime() > WINDOW_S * 1000;
      first = batches[from]
    ) {
      sum -= first.count;
      from += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
}
