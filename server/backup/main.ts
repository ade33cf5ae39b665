import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../db/data-source.js';
import { runAlone } from '../db/run-alone.js';
import { BackupFault } from './backup-fault.js';
import { checkRoom } from './disk-room.js';
import { openConnection } from './open-connection.js';
import { pruneBackups } from './prune-backups.js';
import { readInstallation, type Installation } from './read-installation.js';
import { recordEnd, recordStart } from './record-run.js';
import { runTool, sentenceOf } from './run-tool.js';
import { takeBackup, type TakenBackup } from './take-backup.js';

/** `npm run backup [-- --to <folder>] [-- --keep <n>]`: the launcher hands over the variables. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const { base, keep } = readArguments(env);
  const here = readInstallation(env);
  await mkdir(base, { recursive: true, mode: 0o700 });
  await checkThere(here, base);
  const dataSource = await createDataSource(here.databaseUrl, { poolSize: 2 }).initialize();
  try {
    // two at a time would each stop the engine
    const isDone = await runAlone(dataSource, 'backup', async () => {
      const target = join(base, stamp(new Date()));
      const taken = await recorded(dataSource, here, target);
      report(target, taken, await pruneBackups(base, keep));
      return true;
    });
    if (isDone === null) throw new BackupFault('另一次备份正在进行，请等它结束后再试。');
  } finally {
    await dataSource.destroy();
  }
}

function readArguments(env: NodeJS.ProcessEnv): { base: string; keep: number | null } {
  const { values } = parseArgs({ options: { to: { type: 'string' }, keep: { type: 'string' } } });
  const base = values.to ?? env['YINGJIU_BACKUPS'];
  if (!base) throw new BackupFault('请用 --to 或 YINGJIU_BACKUPS 指出备份放在哪里。');
  if (values.keep === undefined) return { base: resolve(base), keep: null };
  const keep = Number(values.keep);
  if (Number.isInteger(keep) && keep >= 1) return { base: resolve(base), keep };
  throw new BackupFault(`--keep ${values.keep} 应为保留的份数，至少 1。`);
}

async function checkThere({ databaseUrl, engine, files }: Installation, base: string) {
  const connection = await openConnection(databaseUrl);
  try {
    await checkRoom(base, connection, engine.kind === 'foreign' ? [files] : [files, engine.data]);
  } finally {
    await connection.end();
  }
}

async function recorded(
  dataSource: DataSource,
  here: Installation,
  target: string,
): Promise<TakenBackup> {
  const id = randomUUID();
  const startedAt = new Date();
  const hasEngine = here.engine.kind !== 'foreign';
  await recordStart(dataSource, { id, folder: target, hasEngine, startedAt });
  try {
    const product = await productVersion();
    const taken = await takeBackup({ ...here, id, target, product, say: console.log });
    await recordEnd(dataSource, id, { pauseMs: taken.pauseMs, sizeBytes: taken.bytes });
    return taken;
  } catch (error) {
    await recordEnd(dataSource, id, {
      error: sentenceOf(error, here.databaseUrl) ?? String(error),
    });
    throw error;
  }
}

async function productVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function report(target: string, { facts, bytes, pauseMs }: TakenBackup, removed: string[]): void {
  const { cases, archive, audit } = facts;
  console.log(
    `备份完成：${target}（${String(Math.ceil(bytes / 1e6))} MB），${String(cases.all)} 件案件，其中在办 ${String(cases.open)} 件，${String(archive.links)} 条存证记录，${String(audit.entries)} 条操作记录。`,
  );
  if (pauseMs === null)
    console.log('流程引擎不由本程序管理，其数据不在备份中，请用它自身的手段备份。');
  else if (pauseMs > 0) {
    console.log(
      `流程引擎暂停了 ${(pauseMs / 1000).toFixed(1)} 秒，其间可以查询和办理，指令随后送达。`,
    );
  }
  if (removed.length > 0) console.log(`已清理旧备份：${removed.join('、')}`);
  console.log('备份不含数据密钥（YINGJIU_DATA_KEY），没有它无法恢复，请另行妥善保管。');
}

/** Name of a folder by the moment, in UTC, without what file systems dislike. */
const stamp = (at: Date): string =>
  at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');

await runTool(() => main(process.env), process.env);
