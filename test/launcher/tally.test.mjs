import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  readJestTally,
  readPlaywrightTally,
  readTapTally,
  sum,
  tallyLine,
} from '../../server/embedded/tally.mjs';

function report(t, text) {
  const folder = mkdtempSync(join(tmpdir(), 'yj-tally-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'report'), text);
  return join(folder, 'report');
}

test('a jest file that could not run counts as a failure', (t) => {
  const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };
  const file = report(t, JSON.stringify({ ...counts, numRuntimeErrorTestSuites: 1 }));

  const tally = readJestTally(file);

  assert.deepEqual(tally, { passed: 5, failed: 2, skipped: 2 });
});

test('a cancelled test of node:test counts as a failure', (t) => {
  const file = report(t, '# pass 3\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 1\n');

  const tally = readTapTally(file);

  assert.deepEqual(tally, { passed: 3, failed: 2, skipped: 3 });
});

test('an error outside of any browser test counts as a failure', (t) => {
  const stats = { expected: 4, flaky: 1, unexpected: 0, skipped: 1 };
  const file = report(t, JSON.stringify({ stats, errors: [{ message: 'no config' }] }));

  const tally = readPlaywrightTally(file);

  assert.deepEqual(tally, { passed: 5, failed: 1, skipped: 1 });
});

test('a suite that left no report has failed', () => {
  const tally = readJestTally('/nowhere/report.json');

  assert.deepEqual(tally, { passed: 0, failed: 1, skipped: 0 });
});

test('the last line adds up all suites', () => {
  const total = sum([
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 1, skipped: 0 },
  ]);

  assert.equal(tallyLine(total), 'tests: 11 passed, 1 failed, 2 skipped');
});
