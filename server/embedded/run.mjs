import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LauncherFault } from './fault.mjs';

/** Commands under way, so that Ctrl-C while preparing leaves none behind. */
const underWay = new Set();
let isEnding = false;

/** Ends every command that run() or runVisibly() has under way. */
export function endRuns() {
  isEnding = true;
  for (const child of underWay) child.kill('SIGTERM');
}

/**
 * Runs a command to its end and collects what it says.
 * @param {string} command @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, onOutput?: (output: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the command cannot be started; rejects
 *   after endRuns(), so that nobody takes the interruption for a failure and tries again
 */
export function run(command, args, { onOutput = () => undefined, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    underWay.add(child);
    let output = '';
    const collect = (chunk) => {
      output = (output + chunk).slice(-200_000);
      onOutput(output);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: 127, output: `${output}\n${error.message}` }));
    child.once('close', (code) => {
      underWay.delete(child);
      if (isEnding) reject(new LauncherFault('已被中断，再次运行会接着做。'));
      else resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a command whose output belongs on the screen. @returns {Promise<number>} its exit status */
export function runVisibly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    underWay.add(child);
    child.once('error', () => resolve(127));
    child.once('close', (code) => {
      underWay.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** @param {string} name @param {NodeJS.ProcessEnv} env @returns {string | null} full path of a program on PATH */
export function findOnPath(name, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

/** @returns {boolean} whether the file exists and may be run */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The last line a command wrote that says something. A JSON log line is reduced to its message. */
export function lastSentence(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const line = lines.filter(Boolean).at(-1) ?? '';
  try {
    const record = JSON.parse(line);
    return record.err?.message ?? record.msg ?? line;
  } catch {
    return line;
  }
}
