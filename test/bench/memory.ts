import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
const GROUP_FIELD = 2;
const RSS_FIELD = 21;

/** Resident memory of a process and everything in its group, in MB: the broker's script and its Java are one part. */
export function memoryMb(groupId: number): number {
  const pages = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(fieldsOf)
    .filter((fields) => Number(fields[GROUP_FIELD]) === groupId)
    .reduce((sum, fields) => sum + Number(fields[RSS_FIELD]), 0);
  return Math.round((pages * PAGE_BYTES) / 1e6);
}

/** Fields of /proc/<pid>/stat from the third on (state, parent, group …); the name before may hold blanks. */
function fieldsOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
