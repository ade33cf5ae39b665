import type { DataSource } from 'typeorm';
import { feedTables } from '../../../server/engine/feed-api.js';

/** Bytes of data and indexes by table, as the database tells after it has counted them. */
export async function bytesOfTables(dataSource: DataSource): Promise<Record<string, number>> {
  await dataSource.query(`ANALYZE TABLE ${feedTables.join(', ')}`);
  const rows = await dataSource.query<{ name: string; bytes: string }[]>(
    `SELECT table_name AS name, data_length + index_length AS bytes FROM information_schema.tables
     WHERE table_schema = DATABASE() AND table_name IN (?)`,
    [feedTables],
  );
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}
