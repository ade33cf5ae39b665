import type { EntityManager } from 'typeorm';
import type { FeedView } from '../feed-api.js';

type Figures = Pick<
  FeedView['partitions'][number],
  'lagP95Ms' | 'recordsToday' | 'recordsLastMinute'
>;

interface Batch {
  partitionId: number;
  lagMs: number;
}
interface Sums {
  partitionId: number;
  recordsToday: string;
  recordsLastMinute: string;
}

/** Requests looked at for the lag of an hour, the newest ones. */
const LAST_BATCHES = 2_000;

/** Of each partition, read from an index over the kept requests. */
export async function batchFigures(
  em: EntityManager,
  now: Date,
  today: Date,
): Promise<Map<number, Figures>> {
  const ago = (ms: number): Date => new Date(now.getTime() - ms);
  const [sums, batches] = await Promise.all([
    em.query<Sums[]>(
      `SELECT partition_id AS partitionId, SUM(record_count) AS recordsToday,
         SUM(IF(received_at > ?, record_count, 0)) AS recordsLastMinute
       FROM feed_batch WHERE received_at >= ? GROUP BY partition_id`,
      [ago(60_000), today],
    ),
    em.query<Batch[]>(
      `SELECT partition_id AS partitionId, lag_ms AS lagMs FROM feed_batch
       WHERE received_at > ? ORDER BY received_at DESC LIMIT ?`,
      [ago(3_600_000), LAST_BATCHES],
    ),
  ]);
  return new Map(
    sums.map(({ partitionId, recordsToday, recordsLastMinute }) => {
      const lags = batches.filter((one) => one.partitionId === partitionId);
      return [
        partitionId,
        {
          recordsToday: Number(recordsToday),
          recordsLastMinute: Number(recordsLastMinute),
          lagP95Ms: percentile95(lags.map(({ lagMs }) => lagMs)),
        },
      ];
    }),
  );
}

/** Null of nothing. */
function percentile95(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? null;
}
