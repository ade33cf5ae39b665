import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { locateHome, prepareHome } from './home.mjs';
import { prepareBinaries } from './prepare.mjs';
import { PROJECT } from './project.mjs';
import { endRuns, runVisibly } from './run.mjs';
import { watchSignals } from './signals.mjs';
import { startStack } from './stack.mjs';

/**
 * Runs one of our programs against a database server: that of TEST_DATABASE_URL, else one of its own that is removed afterwards.
 * @param {string} entry a TypeScript file of the project
 * @returns {Promise<number>} exit status of that program
 */
export async function runOnOwnDatabase(entry) {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return runEntry(entry, given);
  const shared = locateHome(process.env);
  prepareHome(shared);
  const signals = watchSignals(endRuns);
  const binaries = prepareBinaries(shared, process.env, ['database']);
  await Promise.all([binaries, ensureDependencies(PROJECT, process.env, console.log)]);
  const home = mkdtempSync(join(tmpdir(), 'yingjiu-bench-'));
  const env = { YINGJIU_DOWNLOADS: shared.downloads };
  const options = { home, env, mayCreateDatabases: true, stopping: signals.stopping };
  const stack = await startStack({ ...options, parts: ['database'] });
  try {
    return await runEntry(entry, stack.databaseUrl);
  } finally {
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** @returns {Promise<number>} */
function runEntry(entry, databaseUrl) {
  return runVisibly(process.execPath, ['--import', 'tsx', join(PROJECT, entry)], {
    cwd: PROJECT,
    env: { ...process.env, TEST_DATABASE_URL: databaseUrl },
  });
}
