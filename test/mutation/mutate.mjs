import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { accepted } from './accepted.mjs';
import { instrument } from './instrument.mjs';

const folder = 'server/domain';
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--config=test/mutation/jest.config.mjs',
  '--runInBand',
];

/**
 * Moves every bound of the rules by one and reports those that no test of `test/unit/domain` notices. `npm run mutate` takes all of the
 * domain but its data tables; `npm run mutate -- ceiling bands` only these files.
 */
function main(names) {
  const files =
    names.length > 0 ? rules().filter((file) => names.includes(basename(file, '.ts'))) : rules();
  const work = mkdtempSync(join(tmpdir(), 'yingjiu-mutate-'));
  const total = { mutants: 0, survivors: 0, sick: 0 };
  for (const file of files) {
    const { mutants, survivors, failed } = mutateFile(
      join(folder, file),
      join(work, 'result.json'),
    );
    const left = survivors.filter((mutant) => !isAccepted(file, mutant));
    total.mutants += mutants;
    total.survivors += left.length;
    total.sick += failed.length;
    console.log(`${file}: ${String(mutants)} mutants, ${String(left.length)} survive`);
    for (const path of failed) console.log(`  fails without any mutant: ${path}`);
    for (const mutant of left) console.log(`  ${describe(mutant)}`);
  }
  rmSync(work, { recursive: true });
  console.log(`${String(total.mutants)} mutants, ${String(total.survivors)} survive`);
  process.exitCode = total.survivors + total.sick > 0 ? 1 : 0;
}

/** Files of rules: neither tables of published figures, which are checked against their source, nor the statuses, which their type holds. */
function rules() {
  return readdirSync(folder, { recursive: true }).filter(
    (file) =>
      file.endsWith('.ts') && !file.endsWith('-data.ts') && basename(file) !== 'rule-codes.ts',
  );
}

function mutateFile(file, result) {
  rmSync(result, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [...jest, '--findRelatedTests', file, '--passWithNoTests'],
    {
      env: { ...process.env, MUTATED_FILE: resolve(file), MUTATION_RESULT: result },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (existsSync(result)) return JSON.parse(readFileSync(result, 'utf8'));
  if (status !== 0) throw new Error(`no result for ${file} (exit ${String(status)})\n${stderr}`);
  const { mutants } = instrument(readFileSync(file, 'utf8'), file);
  return { mutants: mutants.length, failed: [], survivors: mutants };
}

function isAccepted(file, { text, from, to }) {
  return accepted.some(
    (one) => one.file === basename(file) && one.text === text && one.from === from && one.to === to,
  );
}

const describe = ({ line, column, from, to, text }) =>
  `${String(line)}:${String(column)}  ${from} → ${to}   ${text}`;

main(process.argv.slice(2));
