import { buildProject } from './build-project.mjs';
import { openControl } from './control.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { checkFreeSpace } from './disk.mjs';
import { LauncherFault } from './fault.mjs';
import { locateHome, prepareHome } from './home.mjs';
import { acquireLock } from './lock.mjs';
import { checkPorts, readPorts } from './ports.mjs';
import { prepareBinaries } from './prepare.mjs';
import { PROJECT } from './project.mjs';
import { endRuns } from './run.mjs';
import { watchSignals } from './signals.mjs';
import { startStack } from './stack.mjs';
import { printWelcome } from './welcome.mjs';

const SCREENS_PORT = 5173;

/**
 * `npm start` and `npm run dev`: everything from an empty checkout to the printed address, then waits
 * until it is told to stop. Given DATABASE_URL or ZEEBE_ADDRESS, that part is somebody else's.
 * @param {{ isDev: boolean }} options
 * @returns {Promise<number>} exit status
 */
export async function launch({ isDev }) {
  const env = process.env;
  const home = locateHome(env);
  const parts = chooseParts(env);
  const ports = readPorts(env);
  prepareHome(home);
  const lock = await acquireLock(home, say);
  const signals = watchSignals(endRuns);
  try {
    checkFreeSpace(home, env);
    await checkPorts(ports, parts);
    const binaries = prepareBinaries(home, env, parts);
    await Promise.all([binaries, ensureDependencies(PROJECT, env, say)]);
    if (signals.isStopping()) return 130;
    return await runUntilStopped({ isDev, home, parts, ports, binaries, lock, signals });
  } catch (error) {
    endRuns();
    if (signals.isStopping()) return 130;
    throw error;
  } finally {
    lock.release();
  }
}

function chooseParts(env) {
  const embedded = [
    ...(env.DATABASE_URL ? [] : ['database']),
    ...(env.ZEEBE_ADDRESS ? [] : ['engine']),
  ];
  return [...embedded, 'server', 'workers'];
}

async function runUntilStopped({ isDev, home, parts, ports, binaries, lock, signals }) {
  say('启动数据库与流程引擎…');
  const build = isDev ? Promise.resolve() : buildProject(say);
  build.catch(() => undefined); // reported where it is awaited
  const givenUp = withResolvers();
  const stack = await startStack({
    layout: home,
    parts,
    ports,
    binaries,
    code: isDev ? 'watch' : 'dist',
    codeReady: build,
    screensPort: isDev ? SCREENS_PORT : null,
    respawn: true,
    say,
    onStarted: lock.record,
    onGivenUp: givenUp.resolve,
    stopping: signals.stopping,
  });
  printWelcome(stack, { home, isDev, screensPort: SCREENS_PORT });
  const control = await openControl(home, stack, say);
  const fault = await Promise.race([signals.stopping, givenUp.promise]);
  signals.onAgain(stack.hurry);
  say('正在停止…');
  await control.close();
  await stack.stop();
  if (fault instanceof LauncherFault) throw fault;
  say('已全部停止，数据已保存。');
  return 0;
}

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

function say(line) {
  console.log(`· ${line}`);
}
