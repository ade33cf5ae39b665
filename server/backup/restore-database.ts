import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { createDataSource } from '../db/data-source.js';
import { BackupFault } from './backup-fault.js';
import { columnsOf } from './columns-of.js';
import { differencesOf } from './compare-facts.js';
import type { TableCounts } from './dump-database.js';
import { loadDatabase } from './load-database.js';
import { DATABASE_FILE, type Manifest } from './manifest.js';
import { openConnection } from './open-connection.js';
import { readFacts } from './read-facts.js';
import { recordRestore } from './record-run.js';
import { quotedName } from './sql-literal.js';

/**
 * Loads a backup's database into an empty one and holds what is there now against the manifest: schema, cases, ledger, chains, rows of
 * every table. Then notes the restore. @throws BackupFault
 */
export async function restoreDatabase(
  url: string,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  const startedAt = new Date();
  const loading = await openConnection(url);
  try {
    await loadDatabase(loading, join(folder, DATABASE_FILE));
  } finally {
    await loading.end();
  }
  await compare(url, manifest);
  await note(url, folder, manifest, startedAt);
}

async function compare(url: string, manifest: Manifest): Promise<void> {
  const connection = await openConnection(url);
  try {
    const found = { facts: await readFacts(connection), tables: await countRows(connection) };
    const differences = differencesOf(manifest, found);
    if (differences.length === 0) return;
    throw new BackupFault(`恢复后的数据库与备份不符：\n  ${differences.join('\n  ')}`);
  } finally {
    await connection.end();
  }
}

async function countRows(connection: Connection): Promise<TableCounts> {
  const counts: TableCounts = {};
  for (const { table } of await columnsOf(connection)) {
    const [[row]] = await connection.query<RowDataPacket[]>(
      `SELECT COUNT(*) AS n FROM ${quotedName(table)}`,
    );
    counts[table] = Number(row?.['n'] ?? -1);
  }
  return counts;
}

async function note(url: string, folder: string, manifest: Manifest, startedAt: Date) {
  const dataSource = await createDataSource(url, { poolSize: 1 }).initialize();
  try {
    const { id, takenAt, bytes, engine } = manifest;
    await recordRestore(
      dataSource,
      { id: randomUUID(), folder, hasEngine: engine !== null, startedAt },
      { id, takenAt: new Date(takenAt), sizeBytes: bytes, pauseMs: engine?.pauseMs ?? null },
    );
  } finally {
    await dataSource.destroy();
  }
}
