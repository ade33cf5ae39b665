import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LauncherFault } from './fault.mjs';
import { hasEnvironment, identify, isAlive } from './process-identity.mjs';

/** Children carry the home they belong to, so that an orphan can be proven ours before it is ended. */
export const OWNER_VARIABLE = 'YINGJIU_OWNER';

/**
 * Takes the one lock of a home, or refuses beside a running launcher. Orphans of a launcher that was
 * killed are ended first, in the order of a normal stop.
 * @param {import('./home.mjs').Home} home
 * @param {(line: string) => void} say
 */
export async function acquireLock(home, say) {
  const previous = readLock(home.lockFile);
  if (previous !== null && isAlive(previous.launcher)) throw alreadyRunning(home, previous);
  if (previous !== null) await endOrphans(previous.children, home.root, say);
  rmSync(home.lockFile, { force: true });
  const state = { launcher: identify(process.pid), children: {} };
  if (!createLock(home.lockFile, state)) throw alreadyRunning(home, readLock(home.lockFile));
  return {
    /** Notes a child, so that it can be found again should this launcher be killed. */
    record(name, pid) {
      const identity = identify(pid);
      if (identity !== null) state.children[name] = identity;
      writeLock(home.lockFile, state);
    },
    release() {
      rmSync(home.lockFile, { force: true });
    },
  };
}

/**
 * A part of the product that runs in this home now, under a launcher that is still there.
 * @param {import('./home.mjs').Home} home @param {string} name
 * @returns {import('./process-identity.mjs').ProcessIdentity | null}
 */
export function runningChild(home, name) {
  const lock = readLock(home.lockFile);
  const child = lock?.children[name];
  if (lock === null || child === undefined || !isAlive(lock.launcher) || !isAlive(child))
    return null;
  return hasEnvironment(child.pid, OWNER_VARIABLE, home.root) ? child : null;
}

/** @param {import('./home.mjs').Home} home @returns {boolean} whether a launcher keeps this home now */
export function isLauncherAlive(home) {
  const lock = readLock(home.lockFile);
  return lock !== null && isAlive(lock.launcher);
}

function alreadyRunning(home, lock) {
  const pid = lock?.launcher.pid ?? '未知';
  return new LauncherFault(
    `应救已在运行（进程 ${pid}，数据目录 ${home.root}），请先停止它，或用 YINGJIU_HOME 指定另一个目录。`,
  );
}

/** Order of a normal stop; the server serves the engine's feed and so outlives the engine. */
const STOP_ORDER = ['ui', 'workers', 'engine', 'server', 'database'];

async function endOrphans(children, owner, say) {
  for (const name of STOP_ORDER) {
    const orphan = children[name];
    if (orphan === undefined || !isAlive(orphan)) continue;
    if (!hasEnvironment(orphan.pid, OWNER_VARIABLE, owner)) continue;
    say(`上次运行遗留的进程 ${name}（${orphan.pid}）仍在，先结束它`);
    await endProcess(orphan);
  }
}

async function endProcess(identity) {
  signalGroup(identity.pid, 'SIGTERM');
  for (let waited = 0; waited < 20_000 && isAlive(identity); waited += 100) await sleep(100);
  if (isAlive(identity)) signalGroup(identity.pid, 'SIGKILL');
}

/** Signals a process group; one that is already gone is no fault. */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function readLock(file) {
  try {
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return lock.launcher ? lock : null;
  } catch {
    return null;
  }
}

/** @returns {boolean} false when another launcher was faster */
function createLock(file, state) {
  try {
    writeFileSync(file, JSON.stringify(state), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function writeLock(file, state) {
  writeFileSync(`${file}.next`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.next`, file);
}
