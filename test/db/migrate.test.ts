import { afterAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '../../server/db/data-source.js';
import { migrate } from '../../server/db/migrate.js';
import { migrations } from '../../server/db/migrations/index.js';
import { queryServer } from '../../server/db/query-server.js';

const name = `test_migrate_${process.pid}`;
const url = new URL(process.env['TEST_DATABASE_URL'] ?? 'mysql://TEST_DATABASE_URL-is-not-set');
url.pathname = `/${name}`;

afterAll(async () => {
  await queryServer(url.href, `DROP DATABASE IF EXISTS ${name}`);
});

describe('migrate', () => {
  it('makes the database and runs every migration once, also when two start together', async () => {
    const runs = await Promise.all([migrate(url.href), migrate(url.href)]);

    expect(runs.map(({ length }) => length).sort()).toEqual([0, migrations.length]);
    expect(await migrate(url.href)).toEqual([]);
  });

  it('every migration can be undone, in reverse', async () => {
    await migrate(url.href);
    const dataSource = await createDataSource(url.href, { poolSize: 1 }).initialize();

    for (let left = migrations.length; left > 0; left -= 1) await dataSource.undoLastMigration();

    const tables: { name: string }[] = await dataSource.query(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    await dataSource.destroy();
    expect(tables.map((table) => table.name)).toEqual(['migrations']);
  });
});
