import { readdir, readFile } from 'node:fs/promises';

const pageBytes = 4096;

/**
 * Memory of a browser with its children (a process group), in bytes; null where the system does not tell (no Linux /proc).
 * Memory they share counts for each, so the sum is on the safe side.
 */
export async function groupMemory(groupId: number): Promise<number | null> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return null;
  const pids = names.filter((name) => /^\d+$/.test(name));
  const sizes = await Promise.all(pids.map((pid) => residentBytes(pid, groupId)));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sum === 0 ? null : sum;
}

/** The process may end while it is looked at. */
async function residentBytes(pid: string, groupId: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // proc(5): fields 3 state, 4 parent, 5 process group … 24 resident pages
  return Number(fields[2]) === groupId ? Number(fields[21]) * pageBytes : 0;
}
