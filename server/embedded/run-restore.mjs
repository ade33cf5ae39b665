import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ZEEBE } from './artifacts.mjs';
import { buildProject } from './build-project.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { checkFreeSpace } from './disk.mjs';
import { wantsDemo } from './environment.mjs';
import { LauncherFault } from './fault.mjs';
import { createSecrets, locateHome, prepareHome, readSecrets } from './home.mjs';
import { acquireLock } from './lock.mjs';
import { prepareBinaries } from './prepare.mjs';
import { PROJECT } from './project.mjs';
import { endRuns, runVisibly } from './run.mjs';
import { watchSignals } from './signals.mjs';
import { startStack } from './stack.mjs';

/**
 * `npm run restore -- <folder>`: into an empty home, then starts everything once to prove that it goes on.
 * What fails half-way is taken away again, so that the home is as empty as before.
 * @param {string[]} args @returns {Promise<number>} exit status
 */
export async function runRestore([given]) {
  const env = process.env;
  if (!given) throw new LauncherFault('请指出备份目录：npm run restore -- <目录>。');
  const folder = resolve(given);
  const home = locateHome(env);
  refuseData(home, env);
  prepareHome(home);
  const dataKey = dataKeyOf(home, env);
  const lock = await acquireLock(home, console.log);
  const signals = watchSignals(endRuns);
  try {
    checkFreeSpace(home, env);
    await ensureDependencies(PROJECT, env, console.log);
    const parts = embeddedParts(env);
    const step = stepRunner({ folder, home, env, dataKey });
    await step('check');
    const [binaries] = await Promise.all([
      prepareBinaries(home, env, parts),
      buildProject(console.log),
    ]);
    return await orEmptyAgain(home, env, () =>
      restore({ home, env, dataKey, parts, binaries, step, signals, lock }),
    );
  } finally {
    lock.release();
  }
}

const embeddedParts = (env) => [
  ...(env.DATABASE_URL ? [] : ['database']),
  ...(env.ZEEBE_ADDRESS ? [] : ['engine']),
];

/** A backup never goes over anything that is there. */
function refuseData(home, env) {
  const folders = env.DATABASE_URL ? [] : [home.databaseData];
  const used = [...folders, home.engineData, env.YINGJIU_FILES || home.files].find(isUsed);
  if (used === undefined) return;
  throw new LauncherFault(
    `${used} 中已有数据，恢复只能写入空的数据目录，请移走它，或用 YINGJIU_HOME 指定另一个目录。`,
  );
}

const isUsed = (folder) => existsSync(folder) && readdirSync(folder).length > 0;

/** The key comes apart from the backup: by its variable, or in the old secrets file put in its place. */
function dataKeyOf(home, env) {
  if (env.YINGJIU_DATA_KEY) return env.YINGJIU_DATA_KEY;
  if (existsSync(home.secretsFile)) return readSecrets(home).dataKey;
  throw new LauncherFault(
    `没有数据密钥，备份中加密的内容无法读出：请把原安装的 secrets.json 放到 ${home.secretsFile}，或以 YINGJIU_DATA_KEY 给出密钥。`,
  );
}

async function restore({ home, env, dataKey, parts, binaries, step, signals, lock }) {
  if (!existsSync(home.secretsFile)) createSecrets(home, dataKey);
  await step('files');
  const stacks = [];
  const start = async (options) => {
    const stack = await startStack({
      ...{ layout: home, binaries, say: console.log, stopping: signals.stopping },
      ...options,
      onStarted: lock.record,
    });
    stacks.unshift(stack);
    return stack;
  };
  try {
    const url = env.DATABASE_URL || (await start({ parts: ['database'] })).databaseUrl;
    await step('load', { DATABASE_URL: url });
    console.log('启动应救，核对恢复的数据…');
    const running = await start({
      parts: [...parts.filter((part) => part !== 'database'), 'server', 'workers'],
      env: { DATABASE_URL: url, YINGJIU_DEMO: wantsDemo(env, !env.DATABASE_URL) ? '1' : '0' },
    });
    await step('prove', running.env);
    await verify(running.env);
  } finally {
    for (const stack of stacks) await stack.stop();
  }
  console.log(`恢复完成，数据在 ${home.root}，运行 npm start 即可继续。`);
  return 0;
}

/** Papers and audit recomputed from the restored data. */
async function verify(env) {
  for (const entry of ['server/archive/main.ts', 'server/audit/main.ts']) {
    const code = await runTypeScript(entry, [], env);
    if (code !== 0) throw new LauncherFault('恢复的数据没有通过核验（见上），请换一份备份。');
  }
}

/** Runs one step of server/backup; its own sentence is on the screen when it fails. */
function stepRunner({ folder, home, env, dataKey }) {
  const variables = {
    // no database yet: the steps before it never look
    DATABASE_URL: env.DATABASE_URL || 'mysql://127.0.0.1/none',
    YINGJIU_FILES: env.YINGJIU_FILES || home.files,
    YINGJIU_DATA_KEY: dataKey,
    ...(env.ZEEBE_ADDRESS
      ? {}
      : { YINGJIU_ENGINE_DATA: home.engineData, YINGJIU_ENGINE_VERSION: ZEEBE.version }),
  };
  return async (name, more = {}) => {
    const given = { ...env, ...variables, ...more };
    const code = await runTypeScript('server/backup/restore-main.ts', [name, folder], given);
    if (code !== 0) throw new LauncherFault('恢复没有进行下去（见上）。');
  };
}

function runTypeScript(entry, args, env) {
  return runVisibly(process.execPath, ['--import', 'tsx', join(PROJECT, entry), ...args], {
    cwd: PROJECT,
    env,
  });
}

/** The folders were empty before. */
async function orEmptyAgain(home, env, work) {
  const hadSecrets = existsSync(home.secretsFile);
  try {
    return await work();
  } catch (error) {
    const files = env.YINGJIU_FILES || home.files;
    for (const folder of [home.databaseData, home.engineData, files]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    if (!hadSecrets) rmSync(home.secretsFile, { force: true });
    throw error;
  }
}
