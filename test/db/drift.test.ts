import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

/**
 * Keys other than primary, foreign keys and CHECKs stand in the migrations only, so the statements that
 * would remove them from the schema are no drift.
 */
const onlyInMigrations = /^DROP INDEX|FOREIGN KEY/;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

describe('entities and migrated schema', () => {
  it('every column of every entity is the column of the table', async () => {
    await using schema = await asItsOwnType(database.dataSource);

    const { upQueries } = await schema.dataSource.driver.createSchemaBuilder().log();

    const drift = upQueries.map(({ query }) => query).filter((sql) => !onlyInMigrations.test(sql));
    expect(drift).toEqual([]);
  });

  it('every table has its entity', async () => {
    const rows: { name: string }[] = await database.dataSource.query(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = DATABASE() AND table_name <> 'migrations' ORDER BY table_name`,
    );

    const tables = rows.map(({ name }) => name);
    expect(tables).toEqual(
      database.dataSource.entityMetadatas.map(({ tableName }) => tableName).sort(),
    );
  });

  it('every table keeps names apart that only a binary collation does', async () => {
    const rows: { name: string }[] = await database.dataSource.query(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = DATABASE() AND table_name <> 'migrations'
         AND table_collation <> 'utf8mb4_bin'`,
    );

    expect(rows).toEqual([]);
  });
});

describe('connections', () => {
  it('are all set to UTC, committed reads and strict values', async () => {
    const settings = await Promise.all(
      Array.from({ length: 5 }, () =>
        database.dataSource.transaction((em) =>
          em.query('SELECT @@time_zone AS zone, @@sql_mode AS mode, SLEEP(0.05)'),
        ),
      ),
    );

    for (const rows of settings as { zone: string; mode: string }[][]) {
      expect(rows[0]?.zone).toBe('+00:00');
      expect(rows[0]?.mode).toContain('STRICT_ALL_TABLES');
    }
  });
});

/** MariaDB writes its catalogue differently, which TypeORM only reads under the driver type of that name. */
async function asItsOwnType(given: DataSource) {
  const rows = await given.query<{ version: string }[]>('SELECT VERSION() AS version');
  const type = rows[0]?.version.includes('MariaDB') ? 'mariadb' : 'mysql';
  const dataSource = new DataSource({ ...given.options, type } as DataSource['options']);
  await dataSource.initialize();
  return { dataSource, [Symbol.asyncDispose]: () => dataSource.destroy() };
}
