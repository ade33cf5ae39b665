import { createDataSource } from '../../../server/db/data-source.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { fill, type Size } from './fill.js';

const poolSize = 4;
const bufferPoolBytes = 2 * 1024 ** 3;

/**
 * A province's worth of cases. Filling takes minutes: with YINGJIU_BENCH_DATABASE the database of that name is filled once, kept and used
 * again by later runs against the same server, whatever size they ask for.
 */
export async function filledDatabase(size: Size): Promise<FreshDatabase> {
  const name = process.env['YINGJIU_BENCH_DATABASE'];
  const kept = name === undefined ? null : await openKept(name);
  const database = kept ?? (await freshDatabase({ poolSize, ...(name !== undefined && { name }) }));
  // what a server for so many cases is given; the embedded one keeps 128 MB
  await database.dataSource.query('SET GLOBAL innodb_buffer_pool_size = ?', [bufferPoolBytes]);
  if (kept === null) {
    await fill(database.dataSource, size, (what) => {
      console.log(`  ${what}`);
    });
  }
  return name === undefined ? database : { ...database, drop: () => database.dataSource.destroy() };
}

async function openKept(name: string): Promise<FreshDatabase | null> {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${name}`;
  const dataSource = createDataSource(url.href, { poolSize });
  try {
    await dataSource.initialize();
  } catch (error) {
    if ((error as { code?: string }).code === 'ER_BAD_DB_ERROR') return null;
    throw error;
  }
  return { dataSource, url: url.href, drop: () => dataSource.destroy() };
}
