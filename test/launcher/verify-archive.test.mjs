import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import mysql from 'mysql2/promise';
import { readSecrets } from '../../server/embedded/home.mjs';
import { anInstallation } from './support/an-installation.mjs';

// A real database: what matters is that the data of `npm start` are found, running or stopped.
const { root, home, startDatabase, runTool, runningProduct } = anInstallation('yj-verify-');

before(async () => {
  const stack = await startDatabase();
  try {
    const { code, errors } = await runTool(['--import', 'tsx', 'server/db/migrate.ts'], stack.env);
    assert.equal(code, 0, errors);
  } finally {
    await stack.stop();
  }
});
after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

const verify = (env) => runTool(['server/embedded/verify-archive.mjs'], env);

/** Somebody registers an anchor that never was written. */
async function tamper(url) {
  const connection = await mysql.createConnection(url);
  await connection.query(
    "INSERT INTO archive_anchor (number, anchored_on, at, heads, file_sha256) VALUES (1, '2026-11-01', NOW(3), 0, REPEAT('a', 64))",
  );
  await connection.end();
}

test('the data of a stopped product are verified, and its database is stopped again', async () => {
  const { code, output, errors } = await verify();

  assert.equal(code, 0, errors);
  assert.match(output, /^已核验 0 件案件、0 份文书、0 条存证记录、0 份锚定记录。\n全部一致/);
  const again = await startDatabase();
  await again.stop();
});

test('a product that runs is verified beside its work and runs on', async (t) => {
  const stack = await runningProduct(t);

  const { code, output, errors } = await verify();

  assert.equal(code, 0, errors);
  assert.match(output, /全部一致/);
  assert.equal(stack.isRunning('database'), true);
});

test('what is not as it was written ends with 1', async (t) => {
  const stack = await runningProduct(t);
  await tamper(stack.databaseUrl);

  const { code, output } = await verify();

  assert.equal(code, 1);
  assert.match(output, /发现 1 处不一致：\n {2}\[锚定记录\] 第1号锚定文件缺失/);
});

test('a database that is named is the one that is looked at', async (t) => {
  const stack = await runningProduct(t);
  const elsewhere = join(root, 'nothing-here');
  mkdirSync(elsewhere);
  const other = stack.databaseUrl.replace(/yingjiu$/, 'elsewhere');

  const named = { YINGJIU_HOME: elsewhere, YINGJIU_DATA_KEY: readSecrets(home).dataKey };

  const [here, there, keyless] = [
    await verify({ ...named, DATABASE_URL: stack.databaseUrl }),
    await verify({ ...named, DATABASE_URL: other }),
    await verify({ YINGJIU_HOME: elsewhere, DATABASE_URL: stack.databaseUrl }),
  ];

  assert.equal(here.code, 1, here.errors);
  assert.equal(there.code, 2);
  assert.match(there.errors, /数据库/);
  assert.equal(keyless.code, 2);
  assert.match(keyless.errors, /YINGJIU_DATA_KEY/);
});

test('where nothing has been started yet there is nothing to look at', async () => {
  const { code, output, errors } = await verify({ YINGJIU_HOME: join(root, 'never-started') });

  assert.equal(code, 2);
  assert.equal(output, '');
  assert.match(errors, /还没有数据，请先运行 npm start/);
});
