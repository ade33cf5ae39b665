import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from './lock.mjs';
import { hasLivingMember } from './process-identity.mjs';
import { lastSentence } from './run.mjs';

const MAX_LOG_BYTES = 20e6;

/** How long the children of a part that has ended may take to end too. */
const GROUP_MS = 1000;

/**
 * One program the launcher keeps running.
 * @typedef {object} Part
 * @property {string} name        file name of its log and key in the lock
 * @property {string} title       Chinese name for messages
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [cwd]
 * @property {string} logFile
 * @property {boolean} [ipc]      talks over an IPC channel
 * @property {number} stopMs      how long it may take to stop before it is killed
 * @property {(child: Child) => Promise<unknown>} ready   resolves when it serves
 */

/**
 * A started part in its own process group, its output appended to its log file.
 * @typedef {ReturnType<typeof startChild>} Child
 * @param {Part} part
 */
export function startChild(part) {
  rotate(part.logFile);
  const log = openSync(part.logFile, 'a');
  const logStart = statSync(part.logFile).size;
  const child = spawn(part.command, part.args, {
    env: part.env,
    cwd: part.cwd,
    detached: true,
    stdio: part.ipc ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => resolve({ code: 127, signal: null, error }));
  });
  child.on('error', () => undefined);
  return {
    pid: child.pid,
    startedAt: Date.now(),
    exited,
    isRunning: () =>
      child.exitCode === null && child.signalCode === null && child.pid !== undefined,
    onMessage: (listener) => child.on('message', listener),
    /** Resolves with the first message of that type; null once the child is gone. */
    message: (type) => firstMessage(child, exited, type),
    tell: (message) => (child.connected ? child.send(message, () => undefined) : false),
    kill: (signal) => child.pid !== undefined && signalGroup(child.pid, signal),
    /** What the child last said, for the sentence that reports its end. */
    lastWords: () => lastSentence(readFileSync(part.logFile).subarray(logStart).toString('utf8')),
  };
}

/**
 * Ends a child: asked first, killed when it takes longer than it may.
 * @param {Child} child @param {number} stopMs @param {Promise<unknown>} [hurried] cuts the waiting short
 */
export async function endChild(child, stopMs, hurried = new Promise(() => undefined)) {
  if (!child.isRunning()) return;
  child.kill('SIGTERM');
  if (!(await settlesWithin(child.exited, stopMs, hurried))) child.kill('SIGKILL');
  await child.exited;
  await endGroup(child);
}

/** What a child started may outlive it for a moment, or not have listened to the request at all. */
async function endGroup(child) {
  const end = Date.now() + GROUP_MS;
  while (hasLivingMember(child.pid) && Date.now() < end) await sleep(20);
  if (hasLivingMember(child.pid)) child.kill('SIGKILL');
}

/** @returns {Promise<boolean>} false when the time was up first */
export async function settlesWithin(promise, ms, cutShort = new Promise(() => undefined)) {
  const timeout = new AbortController();
  const late = sleep(ms, false, { signal: timeout.signal }).catch(() => false);
  const isSettled = await Promise.race([
    promise.then(() => true),
    late,
    cutShort.then(() => false),
  ]);
  timeout.abort();
  return isSettled;
}

/**
 * Asks until the answer is yes, as long as the child lives.
 * @param {Child} child @param {() => Promise<boolean>} probe @param {number} limitMs
 */
export async function waitUntil(child, probe, limitMs) {
  const end = Date.now() + limitMs;
  while (child.isRunning() && Date.now() < end) {
    if (await probe().catch(() => false)) return;
    await sleep(100);
  }
  if (child.isRunning()) child.kill('SIGKILL');
  await child.exited;
}

function firstMessage(child, exited, type) {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (message?.type === type) resolve(message);
    });
    void exited.then(() => resolve(null));
  });
}

/** Keeps one older log, so that a log folder stays below a known size. */
function rotate(file) {
  if (existsSync(file) && statSync(file).size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
}
