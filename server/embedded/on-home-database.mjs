import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl } from './database.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { wantsDemo } from './environment.mjs';
import { LauncherFault } from './fault.mjs';
import { locateHome, readSecrets } from './home.mjs';
import { acquireLock, runningChild } from './lock.mjs';
import { prepareBinaries } from './prepare.mjs';
import { optionOf } from './process-identity.mjs';
import { PROJECT } from './project.mjs';
import { endRuns, runVisibly } from './run.mjs';
import { watchSignals } from './signals.mjs';
import { startStack } from './stack.mjs';

/** Status of a program that was interrupted: it has not seen everything. */
const INTERRUPTED = 2;

/**
 * Runs one of our programs against the data of this installation: the database of DATABASE_URL, else the embedded one of
 * `npm start`. That is used where it runs, and else started for as long as the program takes. Standard output is the program's alone.
 * @param {string} entry a TypeScript file of the project
 * @param {{ args?: string[], variables?: NodeJS.ProcessEnv }} [more] handed to it
 * @returns {Promise<number>} exit status of that program
 */
export async function runOnHomeDatabase(entry, more = {}) {
  const env = process.env;
  const home = locateHome(env);
  const signals = watchSignals(endRuns);
  await ensureDependencies(PROJECT, env, console.error);
  const run = async (url) => {
    const code = await runEntry(entry, { url, home, env, ...more });
    return signals.isStopping() ? INTERRUPTED : code;
  };
  if (env.DATABASE_URL) return run(env.DATABASE_URL);
  if (!existsSync(home.databaseData)) throw nothingThere(home);
  const running = runningChild(home, 'database');
  if (running !== null) return run(databaseUrl(optionOf(running.pid, 'port'), readSecrets(home)));
  return onStartedDatabase({ home, env, signals }, run);
}

async function onStartedDatabase({ home, env, signals }, run) {
  const lock = await acquireLock(home, console.error);
  try {
    const binaries = await prepareBinaries(home, env, ['database']);
    const stack = await startStack({
      ...{ layout: home, binaries, parts: ['database'] },
      onStarted: lock.record,
      stopping: signals.stopping,
    });
    try {
      return await run(stack.databaseUrl);
    } finally {
      await stack.stop();
    }
  } finally {
    lock.release();
  }
}

/** Files and signatures are where `npm start` puts them, unless the variables say otherwise. */
function runEntry(entry, { url, home, env, args = [], variables = {} }) {
  const isDemo = wantsDemo(env, !env.DATABASE_URL);
  return runVisibly(process.execPath, ['--import', 'tsx', join(PROJECT, entry), ...args], {
    cwd: PROJECT,
    env: {
      ...env,
      ...variables,
      DATABASE_URL: url,
      YINGJIU_FILES: env.YINGJIU_FILES || home.files,
      // A database of one's own comes with a key of one's own.
      YINGJIU_DATA_KEY: env.YINGJIU_DATA_KEY || (env.DATABASE_URL ? '' : readSecrets(home).dataKey),
      YINGJIU_SIGNING: env.YINGJIU_SIGNING || (isDemo ? 'test' : 'none'),
    },
  });
}

function nothingThere(home) {
  return new LauncherFault(
    `${home.root} 中还没有数据，请先运行 npm start，或用 YINGJIU_HOME、DATABASE_URL 指出数据在哪里。`,
  );
}
