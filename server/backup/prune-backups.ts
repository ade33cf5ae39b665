import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { takenAtOf } from './manifest.js';
import { UNFINISHED } from './take-backup.js';

/** Removes what was cut off and, beyond the newest `keep`, older backups; anything else in the folder is left alone. Answers the names removed. */
export async function pruneBackups(folder: string, keep: number | null): Promise<string[]> {
  const removed: string[] = [];
  const remove = async (name: string): Promise<void> => {
    await rm(join(folder, name), { recursive: true, force: true });
    removed.push(name);
  };
  const backups: { name: string; takenAt: string }[] = [];
  for (const name of await readdir(folder)) {
    if (name.startsWith(UNFINISHED)) {
      await remove(name);
      continue;
    }
    const takenAt = await takenAtOf(join(folder, name));
    if (takenAt !== null) backups.push({ name, takenAt });
  }
  if (keep === null) return removed;
  backups.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  for (const { name } of backups.slice(keep)) await remove(name);
  return removed;
}
