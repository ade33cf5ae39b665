import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../.ci/run', import.meta.url));

/** Runs .ci/run with an npm that does as told. @returns status and last line */
function runCi(t, { lint = 'exit 0', tests }) {
  const root = mkdtempSync(join(tmpdir(), 'yj-ci-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, '.ci'));
  mkdirSync(join(root, 'bin'));
  cpSync(SCRIPT, join(root, '.ci/run'));
  const npm = `#!/bin/sh\ncase "$*" in *lint) ${lint};; test) ${tests};; esac\n`;
  writeFileSync(join(root, 'bin/npm'), npm, { mode: 0o755 });
  const run = spawnSync(join(root, '.ci/run'), {
    env: { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  return { status: run.status, last: run.stdout.trimEnd().split('\n').at(-1) };
}

test('all green: the count of the tests alone on the last line', (t) => {
  const tests = 'echo "tests: 12 passed, 0 failed, 3 skipped"';

  const ci = runCi(t, { tests });

  assert.deepEqual(ci, { status: 0, last: '12 passed, 0 failed, 3 skipped' });
});

test('a lint error counts as a failure beside green tests', (t) => {
  const tests = 'echo "tests: 12 passed, 0 failed, 0 skipped"';

  const ci = runCi(t, { lint: 'exit 1', tests });

  assert.deepEqual(ci, { status: 1, last: '12 passed, 1 failed, 0 skipped' });
});

test('tests that end without their last line are a failure', (t) => {
  const ci = runCi(t, { tests: 'exit 1' });

  assert.deepEqual(ci, { status: 1, last: '0 passed, 1 failed, 0 skipped' });
});
