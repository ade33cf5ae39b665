import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { BackupFault } from './backup-fault.js';

const run = promisify(execFile);

/**
 * Copies what lies in a folder. By `cp`: the engine's log files are mostly holes, which stay holes, and where the file system can
 * share blocks the copy takes no time.
 */
export async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  if (!existsSync(from)) return;
  try {
    await run('cp', ['-R', '--sparse=always', '--reflink=auto', '--', `${from}/.`, to]);
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    if (/No space left|Disk quota/i.test(said)) {
      throw new BackupFault(`磁盘已满，${from} 没有复制完，请清理磁盘或换一个目录。`, {
        cause: error,
      });
    }
    throw new BackupFault(
      `${from} 没有复制完（${said.split('\n').at(-1) ?? ''}），请检查权限和磁盘。`,
      {
        cause: error,
      },
    );
  }
}
