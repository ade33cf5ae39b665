import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A suite that ended without counting has failed at least once. */
export const CRASHED = { passed: 0, failed: 1, skipped: 0 };

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    for (const key of Object.keys(total)) total[key] += tally[key];
  }
  return total;
}

/** The line every run ends with. @param {Tally} tally */
export function tallyLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Jest's --json file; a test file that could not even run is one failure. @returns {Tally} */
export function readJestTally(file) {
  return readTally(file, (text) => {
    const report = JSON.parse(text);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });
}

/** The last lines of Node's TAP report. @returns {Tally} */
export function readTapTally(file) {
  return readTally(file, (text) => {
    const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)[1]);
    return {
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped') + count('todo'),
    };
  });
}

/** Playwright's JSON report; passing at a second try counts as passed, its own report names it. @returns {Tally} */
export function readPlaywrightTally(file) {
  return readTally(file, (text) => {
    const { stats, errors } = JSON.parse(text);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    };
  });
}

function readTally(file, parse) {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return CRASHED;
  }
}
