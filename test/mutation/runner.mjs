import { writeFileSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import JestRunner from 'jest-runner';
import { instrument } from './instrument.mjs';

const TestRunner = JestRunner.default ?? JestRunner;

/** A mutant that loops is dead too: so many questions more than the sound code asks end a test file. So does a failed test. */
const CALLS_FACTOR = 4;
const CALLS_AT_LEAST = 200_000;

const SOUND = -1;
const state = { active: SOUND, calls: 0, limit: Infinity, reached: new Set() };

function ask(id) {
  state.calls += 1;
  if (state.calls > state.limit) throw new Error('the mutant does not come to an end');
  if (state.active === SOUND) state.reached.add(id);
}

/** Functions, since Jest keys its caches by the text of the configuration and leaves functions out of it. */
const globals = {
  __mutant(firstId, sound, ...alternatives) {
    ask(firstId);
    return alternatives[state.active - firstId] ?? sound;
  },
  __flipped(id) {
    ask(id);
    return state.active === id;
  },
};

/**
 * Runs every related test file once on the sound code, to learn which bounds it reaches, then for each mutant the test files
 * that reach it, until one fails. The result is written as JSON; Jest itself is told of the sound runs only.
 */
export default class MutantRunner extends TestRunner {
  async runTests(tests, watcher) {
    const file = process.env.MUTATED_FILE;
    const { mutants } = instrument(readFileSync(file, 'utf8'), file);
    const sound = [];
    for (const test of nearestFirst(tests, file)) {
      sound.push({ test, ...(await this.#run(test, watcher, SOUND, Infinity)) });
    }
    const failed = sound.filter(({ passed }) => !passed).map(({ test }) => test.path);
    const healthy = sound.filter(({ passed }) => passed);
    const survivors = [];
    for (const mutant of mutants) {
      if (await this.#survives(mutant, healthy, watcher)) survivors.push(mutant);
    }
    writeFileSync(
      process.env.MUTATION_RESULT,
      JSON.stringify({ mutants: mutants.length, failed, survivors }),
    );
  }

  async #survives({ id, first }, sound, watcher) {
    for (const { test, reached, calls } of sound) {
      if (!reached.has(first)) continue;
      const limit = CALLS_AT_LEAST + CALLS_FACTOR * calls;
      if (!(await this.#run(test, watcher, id, limit)).passed) return false;
    }
    return true;
  }

  async #run(test, watcher, active, limit) {
    Object.assign(state, { active, limit, calls: 0, reached: new Set() });
    const config = {
      ...test.context.config,
      globals: { ...test.context.config.globals, ...globals },
    };
    const runner = new TestRunner(this._globalConfig, this._context);
    let passed = false;
    runner.on('test-case-result', ([, { status }]) => {
      if (status === 'failed') state.limit = 0;
    });
    runner.on('test-file-success', ([, { numFailingTests, testExecError }]) => {
      passed = numFailingTests === 0 && !testExecError;
    });
    await runner.runTests([{ ...test, context: { ...test.context, config } }], watcher, {
      serial: true,
    });
    return { passed, reached: state.reached, calls: state.calls };
  }
}

/** The file's own tests before others: they are the likeliest to fail. */
function nearestFirst(tests, file) {
  const name = basename(file, '.ts');
  const distance = ({ path }) => (basename(path).startsWith(name) ? 0 : 1);
  return [...tests].sort((a, b) => distance(a) - distance(b));
}
