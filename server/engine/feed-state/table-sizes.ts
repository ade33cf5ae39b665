import type { EntityManager } from 'typeorm';
import { feedTables, type FeedView } from '../feed-api.js';

interface Size<Name = string> {
  name: Name;
  rows: string | null;
  bytes: string | null;
}

/** By the database's own estimate. */
export async function tableSizes(em: EntityManager): Promise<FeedView['tables']> {
  const sizes: Size<FeedView['tables'][number]['name']>[] = await em.query(
    `SELECT table_name AS name, table_rows AS \`rows\`, data_length + index_length AS bytes
     FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN (?)
     ORDER BY bytes DESC`,
    [feedTables],
  );
  return sizes.map(({ name, rows, bytes }) => ({ name, rows: Number(rows), bytes: Number(bytes) }));
}

/** Raw records by month of arrival; what lies in no month yet is not told. */
export async function monthSizes(em: EntityManager): Promise<FeedView['months']> {
  const sizes: Size[] = await em.query(
    `SELECT partition_name AS name, table_rows AS \`rows\`, data_length + index_length AS bytes
     FROM information_schema.partitions
     WHERE table_schema = DATABASE() AND table_name = 'feed_batch'
       AND partition_name REGEXP '^p[0-9]{6}$'
     ORDER BY partition_name DESC`,
  );
  return sizes.map(({ name, rows, bytes }) => ({
    month: `${name.slice(1, 5)}-${name.slice(5, 7)}`,
    ...{ rows: Number(rows), bytes: Number(bytes) },
  }));
}
