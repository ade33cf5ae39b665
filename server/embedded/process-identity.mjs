import { readdirSync, readFileSync } from 'node:fs';

/**
 * A process id alone may be reused; with its start time and the machine's boot it names one process.
 * @typedef {{ pid: number, startedAt: string, boot: string }} ProcessIdentity
 */

/** @param {number} pid @returns {ProcessIdentity | null} null when there is no such process */
export function identify(pid) {
  const startedAt = startTimeOf(pid);
  return startedAt === null ? null : { pid, startedAt, boot: bootId() };
}

/** @param {ProcessIdentity} identity @returns {boolean} whether that very process still runs */
export function isAlive(identity) {
  return identity.boot === bootId() && startTimeOf(identity.pid) === identity.startedAt;
}

/** @returns {boolean} whether the process was started with this variable in its environment */
export function hasEnvironment(pid, name, value) {
  const text = read(`/proc/${pid}/environ`);
  return text !== null && text.split('\0').includes(`${name}=${value}`);
}

/** @returns {boolean} whether a process of this group still runs, its leader or any child of it */
export function hasLivingMember(groupId) {
  return readdirSync('/proc').some((name) => {
    const fields = /^\d+$/.test(name) ? statFieldsOf(name) : null;
    return fields !== null && fields[2] === String(groupId);
  });
}

/** @returns {string | null} the value of `--<name>=` on the command line of a process */
export function optionOf(pid, name) {
  const words = (read(`/proc/${pid}/cmdline`) ?? '').split('\0');
  return words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
}

/** Field 22 of /proc/<pid>/stat. */
function startTimeOf(pid) {
  return statFieldsOf(pid)?.[19] ?? null;
}

/** Fields 3 and on of /proc/<pid>/stat (proc(5)) of a process that runs; the name in field 2 may hold blanks, hence the last ")". */
function statFieldsOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isDead = fields[0] === 'Z' || fields[0] === 'X';
  return isDead ? null : fields;
}

function bootId() {
  return read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
