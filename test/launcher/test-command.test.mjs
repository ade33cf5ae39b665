import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fakeProject, runLauncher } from './support/fake-project.mjs';

const FAKES = join(dirname(fileURLToPath(import.meta.url)), 'fakes');

/** A project whose Jest and launcher tests are stand-ins: two passes and a skip each, and one pass. */
async function aTestedProject(t) {
  const fake = await fakeProject(t);
  const jest = join(fake.project, 'node_modules/jest/bin/jest.js');
  cpSync(join(FAKES, 'programs/jest.js'), jest);
  writeFileSync(join(fake.project, 'node_modules/jest/package.json'), '{ "type": "module" }');
  const folder = join(fake.project, 'test/launcher');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'one.test.mjs'),
    "import { test } from 'node:test';\ntest('one', () => {});\n",
  );
  return fake;
}

const lastLine = (run) => run.output.trimEnd().split('\n').at(-1);

test('the last line of npm test is the sum over all suites', async (t) => {
  const fake = await aTestedProject(t);

  const run = runLauncher(fake, 'test.mjs');

  assert.equal(await run.ended, 0);
  assert.equal(lastLine(run), 'tests: 5 passed, 0 failed, 2 skipped');
  const events = fake.events();
  assert.equal(
    events.filter((event) => event.endsWith('started')).length,
    events.filter((event) => event.endsWith('stopped')).length,
  );
});

test('a failed test makes the status non-zero', async (t) => {
  const fake = await aTestedProject(t);

  const run = runLauncher(fake, 'test.mjs', { FAKE_JEST: '1 1' });

  assert.equal(await run.ended, 1);
  assert.match(lastLine(run), /^tests: \d+ passed, 2 failed, 2 skipped$/);
});

test('a suite that ends without a count is a failure and the others still run', async (t) => {
  const fake = await aTestedProject(t);

  const run = runLauncher(fake, 'test.mjs', { FAKE_JEST_CRASH: 'engine' });

  assert.equal(await run.ended, 1);
  assert.equal(lastLine(run), 'tests: 3 passed, 1 failed, 1 skipped');
});

test('a machine that cannot run the tests counts as one failure', async (t) => {
  const fake = await aTestedProject(t);

  const run = runLauncher(fake, 'test.mjs', { YINGJIU_MIN_FREE_GB: '9000000' });

  assert.equal(await run.ended, 1);
  assert.equal(lastLine(run), 'tests: 0 passed, 1 failed, 0 skipped');
  assert.match(run.errors, /请清理磁盘/);
});
