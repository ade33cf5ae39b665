import { gunzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';

const PARTITION_BITS = 51n;

/** Positions that were taken in more than once, and partitions seen; each record is kept as it came. */
export async function feedPositions(
  dataSource: DataSource,
): Promise<{ partitions: number[]; records: number; repeated: number }> {
  const seen = new Map<number, Set<number>>();
  let [records, repeated] = [0, 0];
  const batches: { partitionId: number; records: Buffer }[] = await dataSource.query(
    'SELECT partition_id AS partitionId, records FROM feed_batch ORDER BY id',
  );
  for (const batch of batches) {
    const known = seen.get(batch.partitionId) ?? new Set();
    seen.set(batch.partitionId, known);
    for (const line of gunzipSync(batch.records).toString('utf8').split('\n')) {
      const { position } = JSON.parse(line) as { position: number };
      records += 1;
      if (known.has(position)) repeated += 1;
      known.add(position);
    }
  }
  return { partitions: [...seen.keys()].sort(), records, repeated };
}

/** Partitions the cases' instances lie on, by their keys: partition · 2^51 + n. */
export async function partitionsOfCases(dataSource: DataSource): Promise<number[]> {
  const rows: { instanceKey: string }[] = await dataSource.query(
    'SELECT process_instance_key AS instanceKey FROM relief_case WHERE process_instance_key IS NOT NULL',
  );
  const of = rows.map(({ instanceKey }) => Number(BigInt(instanceKey) >> PARTITION_BITS));
  return [...new Set(of)].sort();
}

/** Jobs of people's tasks whose key the engine never told of: a key that lost digits on its way would be one. */
export async function unknownKeys(dataSource: DataSource): Promise<number> {
  const [row]: { n: string }[] = await dataSource.query(
    `SELECT COUNT(*) AS n FROM task LEFT JOIN engine_job ON engine_job.job_key = task.job_key
     WHERE engine_job.job_key IS NULL`,
  );
  return Number(row?.n ?? 0);
}
