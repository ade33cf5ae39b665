import { join } from 'node:path';
import { settlesWithin } from './child.mjs';
import { LauncherFault } from './fault.mjs';
import { DIST, packageFile, PROJECT } from './project.mjs';
import { lastSentence, run } from './run.mjs';

const START_MS = 120_000;
/** Workers that live this long without a word are taken as started. */
const WORKERS_START_MS = 5_000;

/**
 * Our own programs, as compiled by the build or straight from the sources.
 * @typedef {'dist' | 'source' | 'watch'} Code
 * @typedef {{ code: Code, env: NodeJS.ProcessEnv, logs: string }} ProgramOptions
 */

/** @param {ProgramOptions & { port: number }} options @returns {import('./child.mjs').Part} */
export function serverPart({ code, env, logs, port }) {
  return {
    ...program('server', '服务端', 'server/main', { code, env, logs }),
    ipc: true,
    stopMs: 15_000,
    ready: (child) => serverReady(child, port),
  };
}

/** Workers are asked to drain, which takes up to ten seconds. @param {ProgramOptions} options */
export function workersPart({ code, env, logs }) {
  return {
    ...program('workers', '作业程序', 'workers/main', { code, env, logs }),
    ipc: true,
    stopMs: 15_000,
    ready: (child) => settlesWithin(child.message('ready'), WORKERS_START_MS),
  };
}

/** The development server of the screens. @param {{ env: NodeJS.ProcessEnv, logs: string, port: number }} options */
export function screensPart({ env, logs, port }) {
  const where = ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  return {
    name: 'ui',
    title: '界面开发服务',
    command: process.execPath,
    args: [packageFile('vite/bin/vite.js'), 'ui', ...where],
    env,
    cwd: PROJECT,
    logFile: join(logs, 'ui.log'),
    stopMs: 5_000,
    ready: async () => undefined,
  };
}

/**
 * Runs one of our programs to its end. Its last words are the fault: they are written as one sentence.
 * @param {'server/db/migrate' | 'processes/deploy'} name @param {{ code: Code, env: NodeJS.ProcessEnv }} options
 */
export async function runProgram(name, { code, env }) {
  const once = code === 'watch' ? 'source' : code;
  const result = await run(process.execPath, programArguments(name, once), { env, cwd: PROJECT });
  if (result.code !== 0) throw new LauncherFault(lastSentence(result.output) || `${name} 失败`);
}

function program(name, title, path, { code, env, logs }) {
  return {
    name,
    title,
    command: process.execPath,
    args: programArguments(path, code),
    env,
    cwd: PROJECT,
    logFile: join(logs, `${name}.log`),
  };
}

function programArguments(path, code) {
  if (code === 'dist') return ['--enable-source-maps', join(DIST, `${path}.js`)];
  const watch = code === 'watch' ? ['--watch'] : [];
  return [...watch, '--import', 'tsx', join(PROJECT, `${path}.ts`)];
}

/** The server says so itself; in watch mode its messages may not come through, so it is also asked. */
async function serverReady(child, port) {
  const said = child.message('ready');
  const end = Date.now() + START_MS;
  while (child.isRunning() && Date.now() < end) {
    if (await settlesWithin(said, 500)) return said;
    if (await answers(port)) return { type: 'ready', url: `http://127.0.0.1:${port}` };
  }
  if (child.isRunning()) child.kill('SIGKILL');
  return child.exited;
}

async function answers(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(1_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
