import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { copyTree } from './copy-tree.js';
import { dumpDatabase, type TableCounts } from './dump-database.js';
import { holdEngine, type EngineSource } from './engine-still.js';
import {
  ANCHORS_FOLDER,
  DATABASE_FILE,
  ENGINE_FOLDER,
  FILES_FOLDER,
  writeManifest,
} from './manifest.js';
import { openConnection } from './open-connection.js';
import { readFacts, type Facts } from './read-facts.js';
import { writeSums } from './sums.js';

export interface BackupWish {
  id: string;
  /** Where the finished backup stands; must not be there yet. */
  target: string;
  databaseUrl: string;
  files: string;
  /** Folder of the anchors when it is not the one in `files`. */
  anchors: string | null;
  engine: EngineSource;
  engineVersion: string;
  product: string;
  dataKey: Uint8Array;
  say: (line: string) => void;
}

export interface TakenBackup {
  facts: Facts;
  bytes: number;
  /** Null: the engine was not stopped by us. */
  pauseMs: number | null;
}

/** What is being written has this before its name; a backup that was cut off keeps it. */
export const UNFINISHED = '.unfinished-';

/**
 * Takes a backup: engine, database and files of one moment. The engine stands still only while the database's snapshot is begun and
 * the engine's data are copied; people read and work on meanwhile, commands wait in the outbox.
 *
 * Why this is whole: the engine counts a record as exported when we answered, which is after our commit, so at rest it has exported
 * nothing the snapshot does not hold; what it had not exported it exports again after the restore, and the feed takes a position
 * once. A command the snapshot holds as waiting is sent again, which every command bears.
 */
export async function takeBackup(wish: BackupWish): Promise<TakenBackup> {
  const { target, engine, say } = wish;
  const folder = join(target, '..', `${UNFINISHED}${wish.id}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const connection = await openConnection(wish.databaseUrl);
  try {
    say(engine.kind === 'running' ? '流程引擎暂停，开始取快照…' : '开始取快照…');
    const pauseMs = await atRest(wish, connection, folder);
    say('写出数据库…');
    const facts = await readFacts(connection);
    const tables = await dumpDatabase(connection, join(folder, DATABASE_FILE));
    say('复制文书和附件…');
    await copyFiles(wish, folder, facts);
    const bytes = await seal(wish, folder, { facts, tables, pauseMs, connection });
    await rename(folder, target);
    return { facts, bytes, pauseMs };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    connection.destroy();
  }
}

/** The moment of the backup. Whatever goes wrong, the engine goes on. */
async function atRest(
  { engine }: BackupWish,
  connection: Connection,
  folder: string,
): Promise<number | null> {
  const still = await holdEngine(engine);
  try {
    await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    if (engine.kind !== 'foreign') await copyTree(engine.data, join(folder, ENGINE_FOLDER));
  } catch (error) {
    await still.goOn();
    throw error;
  }
  return still.goOn();
}

/** Files are never changed once written, so those of the snapshot are still there. */
async function copyFiles(
  { files, anchors }: BackupWish,
  folder: string,
  { anchors: last }: Facts,
): Promise<void> {
  await copyTree(files, join(folder, FILES_FOLDER));
  if (anchors !== null) await copyTree(anchors, join(folder, ANCHORS_FOLDER));
  const copied = join(folder, anchors === null ? join(FILES_FOLDER, 'anchors') : ANCHORS_FOLDER);
  await removeLaterAnchors(copied, last);
}

/** An anchor written since has its row in no table of the snapshot. */
async function removeLaterAnchors(folder: string, last: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const number = /^anchor-(\d+)\.json$/.exec(name)?.[1];
    if (number !== undefined && Number(number) > last) await rm(join(folder, name));
  }
}

async function seal(
  wish: BackupWish,
  folder: string,
  made: { facts: Facts; tables: TableCounts; pauseMs: number | null; connection: Connection },
): Promise<number> {
  const { facts, tables, pauseMs } = made;
  const { id, engine, engineVersion, product, dataKey } = wish;
  const { sha256, bytes } = await writeSums(folder);
  await writeManifest(
    folder,
    {
      ...{ id, product, facts, tables, bytes, sumsSha256: sha256 },
      takenAt: new Date().toISOString(),
      database: await versionOf(made.connection),
      engine: engine.kind === 'foreign' ? null : { version: engineVersion, pauseMs: pauseMs ?? 0 },
      hasAnchors: wish.anchors !== null,
    },
    dataKey,
  );
  return bytes;
}

async function versionOf(connection: Connection): Promise<string> {
  const [[row]] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
  return String(row?.['version'] ?? '');
}
