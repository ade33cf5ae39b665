import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject } from './build-project.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { checkFreeSpace } from './disk.mjs';
import { locateHome, prepareHome } from './home.mjs';
import { acquireLock } from './lock.mjs';
import { prepareBinaries } from './prepare.mjs';
import { PROJECT } from './project.mjs';
import { endRuns, runVisibly } from './run.mjs';
import { watchSignals } from './signals.mjs';
import { startStack } from './stack.mjs';

/**
 * Starts a whole product of its own, apart from that of `npm start` (own data folder, free ports), runs
 * one of our programs against it and stops it again. The data starts empty each time and is kept
 * afterwards. With --keep the product runs on until Ctrl-C; with --show it starts with the data of the
 * last time and nothing is run.
 * @param {{ name: string, entry: string, stack: object, flags?: string[] }} options entry: a TypeScript file of the project
 * @returns {Promise<number>} exit status of that program
 */
export async function runOnOwnStack({ name, entry, stack: options, flags = process.argv }) {
  const shared = locateHome(process.env);
  const home = locateHome({ ...process.env, YINGJIU_HOME: join(shared.root, name) });
  const env = { YINGJIU_DOWNLOADS: shared.downloads };
  prepareHome(shared);
  prepareHome(home);
  const lock = await acquireLock(home, console.log);
  const signals = watchSignals(endRuns);
  try {
    checkFreeSpace(home, process.env);
    await prepareAll(shared);
    const isShow = flags.includes('--show');
    if (!isShow) rmSync(join(home.root, 'data'), { recursive: true, force: true });
    const startedAt = Date.now();
    const stack = await startStack({
      ...options,
      home: home.root,
      env,
      respawn: true,
      say: console.log,
      onStarted: lock.record,
      onGivenUp: (fault) => console.error(fault.message),
      stopping: signals.stopping,
    });
    const show = () => showUntilStopped(stack, signals);
    try {
      if (isShow) return await show();
      const code = await runAgainst(stack, entry, Date.now() - startedAt);
      if (flags.includes('--keep')) await show();
      return code;
    } finally {
      await stack.stop();
    }
  } finally {
    lock.release();
  }
}

async function prepareAll(home) {
  const binaries = prepareBinaries(home, process.env, ['database', 'engine']);
  await Promise.all([binaries, ensureDependencies(PROJECT, process.env, console.log)]);
  await buildProject(console.log);
}

/** @returns {Promise<number>} exit status of the program */
function runAgainst(stack, entry, startMs) {
  const parts = ['database', 'engine', 'server', 'workers'];
  const ofParts = (read) =>
    JSON.stringify(Object.fromEntries(parts.map((part) => [part, read(part)])));
  return runVisibly(process.execPath, ['--import', 'tsx', join(PROJECT, entry)], {
    cwd: PROJECT,
    env: {
      ...stack.env,
      YINGJIU_SERVER_URL: stack.serverUrl,
      YINGJIU_START_MS: String(startMs),
      YINGJIU_PIDS: ofParts(stack.pid),
      YINGJIU_START_MS_OF_PARTS: ofParts(stack.startMs),
    },
  });
}

async function showUntilStopped(stack, signals) {
  console.log(`\n${stack.serverUrl}（密码均为 ${stack.demoPassword}），按 Ctrl-C 停止。`);
  await signals.stopping;
  return 0;
}
