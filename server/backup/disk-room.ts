import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { z } from 'zod';
import { BackupFault } from './backup-fault.js';

const run = promisify(execFile);
const Said = z.object({ stdout: z.string() });
const MB = 1_000_000;
/** A dump is text, packed: well below what its tables take; the rest is for the unforeseen. */
const DUMP_SHARE = 0.5;
const RESERVE_BYTES = 200 * MB;

/** Refuses before anything stands still when the target has no room for what is to be copied. */
export async function checkRoom(
  target: string,
  connection: Connection,
  folders: readonly string[],
): Promise<void> {
  const [[row]] = await connection.query<RowDataPacket[]>(
    `SELECT COALESCE(SUM(data_length), 0) AS n FROM information_schema.tables WHERE table_schema = DATABASE()`,
  );
  let needed = RESERVE_BYTES + Number(row?.['n'] ?? 0) * DUMP_SHARE;
  for (const folder of folders) needed += await bytesOnDisk(folder);
  const { bavail, bsize } = await statfs(target);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new BackupFault(
    `${target} 所在磁盘只剩 ${mb(free)} MB，备份约需 ${mb(needed)} MB，请清理磁盘，或用 YINGJIU_BACKUPS 指定其他磁盘上的目录。`,
  );
}

/** Blocks in use: the engine's log files are mostly holes. */
async function bytesOnDisk(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  // files may go away while they are counted, which is no fault
  const said = await run('du', ['-s', '-B1', '--', folder]).catch((error: unknown) => error);
  const { stdout } = Said.parse(said);
  return Number(/^\d+/.exec(stdout)?.[0] ?? 0);
}

const mb = (bytes: number): string => String(Math.round(bytes / MB));
