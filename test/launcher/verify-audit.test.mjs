import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import mysql from 'mysql2/promise';
import { anInstallation } from './support/an-installation.mjs';

// A real database: what the two commands are given is a real installation, its first administrators and their entries.
const { root, runTool, runningProduct } = anInstallation('yj-audit-');
after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

const verify = (env) => runTool(['server/embedded/verify-audit.mjs'], env);
const firstAdmins = (args, env) =>
  runTool(['--import', 'tsx', 'server/people/first-admins/main.ts', ...args], env);

test('where nothing has been started yet there is nothing to look at', async () => {
  const { code, output, errors } = await verify();

  assert.equal(code, 2);
  assert.equal(output, '');
  assert.match(errors, /还没有数据，请先运行 npm start/);
});

const order = [
  ...['--office', 'province-a', '--name', '江河省人民检察院', '--short-name', '江检'],
  ...['--province', '430000', '--address', '临江市江滨大道1号', '--phone', '0700-8000000'],
  ...['--system-admin', 'zhangsan=张三', '--security-admin', 'lisi=李四'],
  ...['--audit-admin', 'wangwu=王五'],
];

test('the first administrators are made once, each with a password of one use', async (t) => {
  const { databaseUrl } = await runningProduct(t);
  const env = { DATABASE_URL: databaseUrl };

  const made = await firstAdmins(order, env);
  const again = await firstAdmins(order, env);

  assert.equal(made.code, 0, made.errors);
  const rows = made.output.trim().split('\n');
  assert.equal(rows.length, 3);
  for (const row of rows) assert.match(row, /^\S+\t\S+\t\S{8,}$/);
  assert.equal(new Set(rows.map((row) => row.split('\t')[2])).size, 3);
  assert.equal(again.code, 1);
  assert.equal(again.output, '');
  assert.match(again.errors, /\p{Script=Han}/u);
});

test('without arguments, or without a database, the first administrators say how they are called', async () => {
  const [bare, nowhere] = [
    await firstAdmins([], { DATABASE_URL: 'mysql://root@127.0.0.1:1/none' }),
    await firstAdmins(order, { DATABASE_URL: 'mysql://root@127.0.0.1:1/none' }),
  ];

  assert.deepEqual([bare.code, nowhere.code], [1, 1]);
  assert.match(bare.errors, /npm run first-admins/);
  assert.match(nowhere.errors, /数据库/);
});

test('the entries of a stopped product are verified, and its database is stopped again', async () => {
  const { code, output, errors } = await verify();

  assert.equal(code, 0, errors);
  assert.match(output, /条操作记录/);
  assert.match(output, /全部一致/);
});

test('an entry that is not as it was written ends with 1', async (t) => {
  const { databaseUrl } = await runningProduct(t);
  await tamper(databaseUrl);

  const { code, output } = await verify();

  assert.equal(code, 1, output);
  assert.match(output, /不一致/);
});

/** Somebody registers a link of an entry that never was written. */
async function tamper(url) {
  const connection = await mysql.createConnection(url);
  await connection.query(
    "INSERT INTO audit_link (seq, entry_id, sealed_at, previous_hash, hash) VALUES (1, 999999, NOW(3), REPEAT('0', 64), REPEAT('a', 64))",
  );
  await connection.end();
}
