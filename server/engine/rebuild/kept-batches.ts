import type { DataSource } from 'typeorm';
import { readLines, type ReadRecord } from '../feed-record.js';
import { unpackLines } from '../keep-batch.js';

export interface Kept {
  batches: number;
  /** Nothing was dropped for its age so far. */
  isComplete: boolean;
  /** Time of the first kept record by the engine's clock; null: none is kept. */
  since: Date | null;
}

const BATCHES_AT_ONCE = 20;

/** How far back the kept records reach. Waits until what is being taken in at this moment has been taken in. */
export async function whatIsKept(dataSource: DataSource): Promise<Kept> {
  const dropped: { droppedTo: string | null }[] = await dataSource.transaction((em) =>
    em.query('SELECT dropped_to AS droppedTo FROM feed_position FOR UPDATE'),
  );
  const [counted]: { batches: string }[] = await dataSource.query(
    'SELECT COUNT(*) AS batches FROM feed_batch',
  );
  const times = await Promise.all(
    (await partitions(dataSource)).map((partitionId) => firstTime(dataSource, partitionId)),
  );
  return {
    batches: Number(counted?.batches ?? 0),
    isComplete: dropped.every(({ droppedTo }) => droppedTo === null),
    since: times.length === 0 ? null : new Date(Math.min(...times)),
  };
}

/** Every kept batch, partition by partition in the order of positions; few of them are held at a time. */
export async function forEachKeptBatch(
  dataSource: DataSource,
  take: (records: ReadRecord[]) => Promise<void>,
): Promise<void> {
  for (const partitionId of await partitions(dataSource)) {
    for (let after = '-1'; ;) {
      const rows = await batchesAfter(dataSource, partitionId, after);
      for (const { records } of rows) await take(await recordsOf(records));
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.firstPosition;
    }
  }
}

const recordsOf = async (packed: Buffer): Promise<ReadRecord[]> =>
  readLines(await unpackLines(packed)).records;

function batchesAfter(
  dataSource: DataSource,
  partitionId: number,
  after: string,
): Promise<{ firstPosition: string; records: Buffer }[]> {
  return dataSource.query(
    `SELECT first_position AS firstPosition, records FROM feed_batch
     WHERE partition_id = ? AND first_position > ? ORDER BY first_position LIMIT ?`,
    [partitionId, after, BATCHES_AT_ONCE],
  );
}

async function partitions(dataSource: DataSource): Promise<number[]> {
  const rows: { partitionId: number }[] = await dataSource.query(
    'SELECT DISTINCT partition_id AS partitionId FROM feed_batch ORDER BY partition_id',
  );
  return rows.map(({ partitionId }) => partitionId);
}

async function firstTime(dataSource: DataSource, partitionId: number): Promise<number> {
  const [row] = await dataSource.query<{ records: Buffer }[]>(
    'SELECT records FROM feed_batch WHERE partition_id = ? ORDER BY first_position LIMIT 1',
    [partitionId],
  );
  const [first] = row === undefined ? [] : await recordsOf(row.records);
  return first?.timestamp ?? Date.now();
}
