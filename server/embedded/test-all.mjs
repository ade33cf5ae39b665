import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProject } from './build-project.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { checkFreeSpace } from './disk.mjs';
import { LauncherFault } from './fault.mjs';
import { locateHome, prepareHome } from './home.mjs';
import { prepareBinaries } from './prepare.mjs';
import { PROJECT } from './project.mjs';
import { endRuns } from './run.mjs';
import { watchSignals } from './signals.mjs';
import { browserSuite, engineSuite, fastSuite, launcherSuite } from './suites.mjs';
import { CRASHED, sum, tallyLine } from './tally.mjs';

const SUITES = {
  fast: fastSuite,
  launcher: launcherSuite,
  engine: engineSuite,
  browser: browserSuite,
};

/**
 * `npm test`: sets up what the suites need, runs them all, and prints the sum as the very last line.
 * @param {string[]} names only these suites; all when empty
 */
export async function testAll(names) {
  const scratch = mkdtempSync(join(tmpdir(), 'yingjiu-test-'));
  const signals = watchSignals(endRuns);
  const tallies = [];
  try {
    await prepare();
    for (const [name, suite] of Object.entries(SUITES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      tallies.push(await runSuite(suite, { scratch, home: sharedHome(), signals }));
    }
  } catch (error) {
    tallies.push(crash(error));
  }
  const total = sum(tallies);
  cleanUp(scratch, total.failed > 0);
  console.log(`\n${tallyLine(total)}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** One suite that cannot start does not keep the others from running. */
async function runSuite(suite, setting) {
  try {
    if (setting.signals.isStopping()) throw new LauncherFault('测试已被中断。');
    return await suite(setting);
  } catch (error) {
    return crash(error);
  }
}

function crash(error) {
  console.error(error instanceof LauncherFault ? error.message : error);
  return CRASHED;
}

/** After a failure the logs of database, engine, server and workers are worth keeping; their data is not. */
function cleanUp(scratch, keepLogs) {
  if (!keepLogs) return rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  for (const entry of readdirSync(scratch, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    rmSync(join(scratch, entry.name, 'data'), { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`\n日志保留在 ${scratch}`);
}

/** Binaries come from (and are kept in) the same place as for `npm start`; data never does. */
function sharedHome() {
  return locateHome(process.env);
}

async function prepare() {
  const home = sharedHome();
  prepareHome(home);
  checkFreeSpace(home, process.env);
  const binaries = prepareBinaries(home, process.env, ['database', 'engine']);
  await Promise.all([binaries, ensureDependencies(PROJECT, process.env, console.log)]);
  await buildProject(console.log);
}
