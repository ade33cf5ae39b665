import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createDataSource } from '../../../server/db/data-source.js';
import { queryServer } from '../../../server/db/query-server.js';
import { differencesOf } from '../../../server/backup/compare-facts.js';
import { dumpDatabase } from '../../../server/backup/dump-database.js';
import { loadDatabase } from '../../../server/backup/load-database.js';
import { openConnection } from '../../../server/backup/open-connection.js';
import { readFacts } from '../../../server/backup/read-facts.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { createdEmpty } from '../../support/schema-template.js';

/** What a dump has to bring back byte for byte: quotes, ends of lines of every kind, rare characters, digits beyond 2^53. */
const awkward = `它说:'\\n"\n第二行\r\n\u2028${String.fromCodePoint(0x20bb7)}\0;`;
const bytes = Buffer.from([0, 10, 13, 39, 92, 255, 26]);
const largeKey = '6755399441055744123';

let source: FreshDatabase;
let folder: string;
const made: string[] = [];

beforeAll(async () => {
  source = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'yingjiu-dump-'));
  await source.dataSource.query(
    `INSERT INTO feed_quarantine (partition_id, position, reason, record, created_at) VALUES (1, ?, '坏', ?, NOW(3))`,
    [largeKey, awkward],
  );
  await source.dataSource.query(
    `INSERT INTO feed_batch (partition_id, first_position, last_position, records, received_at) VALUES (1, 1, 2, ?, NOW(3)), (1, 3, 4, '', NOW(3))`,
    [bytes],
  );
  await source.dataSource.query(`DELETE FROM feed_batch WHERE first_position = 3`);
});

afterAll(async () => {
  await source.drop();
  for (const name of made) {
    await queryServer(process.env['TEST_DATABASE_URL'] ?? '', `DROP DATABASE ${name}`);
  }
  await rm(folder, { recursive: true });
});

async function anEmptyDatabase(): Promise<string> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `test_${randomBytes(8).toString('hex')}`;
  made.push(name);
  await queryServer(server, createdEmpty(name));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function dumped() {
  const file = join(folder, `${randomUUID()}.sql.gz`);
  const connection = await openConnection(source.url);
  await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
  await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
  return { file, connection };
}

describe('a dump', () => {
  it('brings back every value as it was, keys that go on counting, and what keeps the ledger append-only', async () => {
    const { file, connection } = await dumped();
    const url = await anEmptyDatabase();

    const tables = await dumpDatabase(connection, file);
    const facts = await readFacts(connection);
    await connection.end();
    const target = await openConnection(url);
    await loadDatabase(target, file);
    await target.end();

    const restored = await createDataSource(url, { poolSize: 1 }).initialize();
    const [row]: { position: string; record: string }[] = await restored.query(
      'SELECT position, record FROM feed_quarantine',
    );
    const [batch]: { records: Buffer }[] = await restored.query('SELECT records FROM feed_batch');
    await restored.query(
      `INSERT INTO feed_batch (partition_id, first_position, last_position, records, received_at) VALUES (1, 5, 6, '', NOW(3))`,
    );
    const ids: { id: string }[] = await restored.query('SELECT id FROM feed_batch ORDER BY id');
    const triggers: unknown[] = await restored.query('SHOW TRIGGERS');
    const drift = await restored.driver.createSchemaBuilder().log();
    const again = await openConnection(url);
    const found = { facts: await readFacts(again), tables };
    await again.end();
    await restored.destroy();
    expect(row).toEqual({ position: largeKey, record: awkward });
    expect(batch?.records).toEqual(bytes);
    expect(ids.map(({ id }) => id)).toEqual(['1', '3']);
    expect(triggers).toHaveLength(2);
    expect(drift.upQueries.filter(({ query }) => /COLUMN|CREATE TABLE/.test(query))).toEqual([]);
    expect(differencesOf({ facts, tables }, found)).toEqual([]);
    expect(tables['feed_batch']).toBe(1);
  });

  it('is of the moment its transaction began, whatever is written meanwhile', async () => {
    const { file, connection } = await dumped();

    await source.dataSource.query(
      `INSERT INTO feed_position (partition_id, position, seen_at, record_at) VALUES (9, 1, NOW(3), NOW(3))`,
    );
    const tables = await dumpDatabase(connection, file);
    const facts = await readFacts(connection);
    await connection.end();

    expect(tables['feed_position']).toBe(0);
    expect(facts.feed).toEqual([]);
    expect(gunzipSync(await readFile(file)).toString()).not.toContain('INTO `feed_position`');
  });

  it('that breaks off in the middle of a line, or meets tables, is refused', async () => {
    const file = join(folder, 'cut.sql.gz');
    await writeFile(file, gzipSync('SET NAMES utf8mb4;\nCREATE TABLE half ('));
    const url = await anEmptyDatabase();
    const [empty, full] = [await openConnection(url), await openConnection(source.url)];

    const answers = await Promise.allSettled([loadDatabase(empty, file), loadDatabase(full, file)]);

    expect(answers).toEqual([refusedWith('不完整'), refusedWith('恢复只能写入空数据库')]);
    await empty.end();
    await full.end();
  });
});

const refusedWith = (words: string): unknown => ({
  status: 'rejected',
  reason: expect.objectContaining({ message: expect.stringContaining(words) }),
});

describe('differences', () => {
  it('name the ledger, the chain and the table that are not as the manifest says', async () => {
    const connection = await openConnection(source.url);
    const facts = await readFacts(connection);
    await connection.end();

    const other = {
      ...facts,
      ledger: [{ kind: 'paid', entries: 1, sumFen: '100' }],
      audit: { ...facts.audit, hash: 'x' },
    };
    const found = differencesOf(
      { facts, tables: { task: 2, office: 1 } },
      { facts: other, tables: { task: 1, office: 1 } },
    );

    expect(found).toEqual([
      expect.stringMatching(/^台账不一致/),
      expect.stringMatching(/^操作记录链不一致/),
      '表 task 的行数不一致：备份 2，恢复后 1',
    ]);
  });
});
