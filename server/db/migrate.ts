import { pathToFileURL } from 'node:url';
import { createDataSource } from './data-source.js';
import { databaseSentence } from './database-sentence.js';
import { isUnknownDatabase } from './errors.js';
import { queryServer } from './query-server.js';

const lockName = 'yingjiu-migrate';
const lockSeconds = 120;

/** Brings the schema of the database up to date; makes the database when there is none. Returns the migrations run. */
export async function migrate(url: string): Promise<string[]> {
  await createMissingDatabase(url);
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  const turn = dataSource.createQueryRunner();
  try {
    // Several programs may be started at the same time, each with its own migration before it.
    await turn.query('SELECT GET_LOCK(?, ?)', [lockName, lockSeconds]);
    const done = await dataSource.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await turn.release();
    await dataSource.destroy();
  }
}

async function createMissingDatabase(url: string): Promise<void> {
  const dataSource = createDataSource(url, { poolSize: 1 });
  try {
    await dataSource.initialize();
    await dataSource.destroy();
  } catch (error) {
    if (!isUnknownDatabase(error)) throw error;
    const name = decodeURIComponent(new URL(url).pathname.slice(1)).replaceAll('`', '``');
    await queryServer(
      url,
      `CREATE DATABASE IF NOT EXISTS \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
  }
}

async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url || !URL.canParse(url)) {
    console.error('请在 DATABASE_URL 中给出数据库地址：mysql://用户:密码@主机:端口/数据库。');
    process.exit(1);
  }
  try {
    const done = await migrate(url);
    console.log(done.length === 0 ? '数据库已是最新。' : `数据库已更新：${done.join('、')}`);
  } catch (error) {
    console.error(databaseSentence(error, url) ?? error);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
