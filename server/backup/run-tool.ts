import { databaseSentence } from '../db/database-sentence.js';
import { BackupFault, isDiskFull } from './backup-fault.js';

/** Runs a command to its end: a fault is printed as its one sentence, anything else is a defect of ours and keeps its stack. */
export async function runTool(
  command: () => Promise<void>,
  env: NodeJS.ProcessEnv,
): Promise<never> {
  // nobody but the owner reads what is written
  process.umask(0o077);
  try {
    await command();
    process.exit(0);
  } catch (error) {
    console.error(sentenceOf(error, env['DATABASE_URL'] ?? '') ?? error);
    process.exit(1);
  }
}

/** The failure for a person; null: nobody foresaw it. */
export function sentenceOf(error: unknown, databaseUrl: string): string | null {
  if (error instanceof BackupFault) return error.message;
  if (isDiskFull(error)) return '磁盘已满，备份没有完成，请清理磁盘或换一个目录。';
  return URL.canParse(databaseUrl) ? databaseSentence(error, databaseUrl) : null;
}
