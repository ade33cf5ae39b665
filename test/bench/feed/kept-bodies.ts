import type { DataSource } from 'typeorm';
import { unpackLines } from '../../../server/engine/keep-batch.js';

/** The requests as the exporter sent them, out of the kept records. */
export async function keptBodies(dataSource: DataSource): Promise<string[]> {
  const batches = await dataSource.query<{ records: Buffer }[]>(
    'SELECT records FROM feed_batch ORDER BY partition_id, first_position',
  );
  return Promise.all(
    batches.map(async ({ records }) => {
      const lines = await unpackLines(records);
      return lines.map((line) => `{"index":{}}\n${line}\n`).join('');
    }),
  );
}
