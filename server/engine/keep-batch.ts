import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import type { ReadRecord } from './feed-record.js';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Records as they came, one a line, compressed as quickly as can be. */
export const packRecords = (records: readonly ReadRecord[]): Promise<Buffer> =>
  compress(records.map(({ line }) => line).join('\n'), { level: 1 });

/** The lines of kept records. */
export async function unpackLines(packed: Buffer): Promise<string[]> {
  return (await decompress(packed)).toString('utf8').split('\n');
}

/** Moves the position of a partition and keeps its records, in the transaction that projected them: both or neither. */
export async function keepBatch(
  em: EntityManager,
  { partitionId, records, packed }: { partitionId: number; records: ReadRecord[]; packed: Buffer },
  now: Date,
): Promise<void> {
  const first = records[0];
  const last = records.at(-1);
  if (!first || !last) return;
  await em.query(
    'UPDATE feed_position SET position = ?, seen_at = ?, record_at = ? WHERE partition_id = ?',
    [last.position, now, new Date(last.timestamp), partitionId],
  );
  await em.query(
    `INSERT INTO feed_batch
       (partition_id, first_position, last_position, records, received_at, record_count, lag_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[partitionId, first.position, last.position, packed, now, records.length],
      Math.min(Math.max(0, now.getTime() - last.timestamp), 2_147_483_647),
    ],
  );
}
