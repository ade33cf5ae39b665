import type { DataSource } from 'typeorm';
import type { Deps } from '../../deps.js';
import { runAlone } from '../../db/run-alone.js';
import { laterThan, monthOf, monthsBetween, partitionOf, type Month } from './months.js';

/** How often the duty looks; it has something to do once a month. */
export const KEEP_MONTHS_MS = 3_600_000;

/** Months made in advance: a duty that stood still for so long does no harm. */
const AHEAD = 2;
const LATER = 'p_later';

/**
 * Keeps the raw records of the feed by month: makes the partitions of the months to come, and drops those that are older than
 * `YINGJIU_FEED_KEEP_MONTHS`. What was projected from them stays. Null: another program is at it.
 */
export function keepMonths({
  dataSource,
  clock,
  config,
}: Pick<Deps, 'dataSource' | 'clock' | 'config'>): Promise<{
  made: Month[];
  dropped: Month[];
} | null> {
  return runAlone(dataSource, 'feed-months', async () => {
    const now = monthOf(clock.now());
    const made = await makeMonths(dataSource, laterThan(now, AHEAD));
    const dropped = await dropMonths(dataSource, laterThan(now, -config.monitor.feedKeepMonths));
    return { made, dropped };
  });
}

/** Months that have a partition, the oldest first. */
export async function monthsKept(dataSource: DataSource): Promise<Month[]> {
  const rows: { name: string }[] = await dataSource.query(
    `SELECT partition_name AS name FROM information_schema.partitions
     WHERE table_schema = DATABASE() AND table_name = 'feed_batch' AND partition_name <> ?
     ORDER BY partition_ordinal_position`,
    [LATER],
  );
  return rows.map(({ name }) => `${name.slice(1, 5)}-${name.slice(5, 7)}`);
}

/** What came before the first partition was made lies in that of everything later, and moves into its month. */
async function makeMonths(dataSource: DataSource, last: Month): Promise<Month[]> {
  const newest = (await monthsKept(dataSource)).at(-1);
  const first = newest === undefined ? await oldestIn(dataSource) : laterThan(newest, 1);
  const months = monthsBetween(first ?? last, last);
  if (months.length === 0) return [];
  const parts = months.map(
    (month) => `PARTITION ${partitionOf(month)} VALUES LESS THAN ('${laterThan(month, 1)}-01')`,
  );
  await dataSource.query(
    `ALTER TABLE feed_batch REORGANIZE PARTITION ${LATER}
     INTO (${parts.join(', ')}, PARTITION ${LATER} VALUES LESS THAN (MAXVALUE))`,
  );
  return months;
}

async function oldestIn(dataSource: DataSource): Promise<Month | null> {
  const [row] = await dataSource.query<{ oldest: Date | null }[]>(
    'SELECT COALESCE(MIN(received_at), UTC_TIMESTAMP(3)) AS oldest FROM feed_batch',
  );
  return row?.oldest ? monthOf(new Date(row.oldest)) : null;
}

/** Where the records of each partition of the engine begin from then on is written down: a rebuild must know what it cannot rebuild. */
async function dropMonths(dataSource: DataSource, before: Month): Promise<Month[]> {
  const old = (await monthsKept(dataSource)).filter((month) => month < before);
  for (const month of old) {
    await dataSource.query(
      `UPDATE feed_position JOIN (
         SELECT partition_id, MAX(last_position) AS last_position
         FROM feed_batch PARTITION (${partitionOf(month)}) GROUP BY partition_id) AS dropped
         ON dropped.partition_id = feed_position.partition_id
       SET feed_position.dropped_to = dropped.last_position`,
    );
    await dataSource.query(`ALTER TABLE feed_batch DROP PARTITION ${partitionOf(month)}`);
  }
  return old;
}
