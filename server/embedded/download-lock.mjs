import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from './process-identity.mjs';

/**
 * Homes may share one download folder; only one launcher at a time fetches into it, others wait.
 * A lock left by a launcher that was killed is taken over.
 * @template T
 * @param {import('./home.mjs').Home} home @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDownloadLock(home, work) {
  mkdirSync(home.downloads, { recursive: true });
  const file = join(home.downloads, '.lock');
  while (!take(file)) await sleep(200);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!isHeld(file)) rmSync(file, { force: true });
  return false;
}

function isHeld(file) {
  try {
    return isAlive(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return false;
  }
}
