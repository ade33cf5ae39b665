import type { EntityManager } from 'typeorm';
import type { Engine } from '../../../processes/engine.js';
import { isInstanceThere, isJobThere } from '../../../processes/is-there.js';
import { runAlone } from '../../db/run-alone.js';
import type { Deps } from '../../deps.js';
import { EngineCheck, EngineGone } from './engine-check.entity.js';
import { nextSubjects, type Subject } from './next-subjects.js';

/** How often a few cases are looked at; all of them come in turn. */
export const CHECK_MS = 10_000;
const CASES_A_LOOK = 25;
const AT_ONCE = 8;
const KEPT_DAYS = 7;

/** The engine as far as a check asks it. */
export type CheckEngine = Pick<Engine, 'setVariables' | 'settleJob'>;

/**
 * Asks the engine for the next few running cases and their open tasks, and again for whatever it did not know the last time; what it does
 * not know is written down for the kinds `drift-*`. A look that fails says so. Null: another program looks at this moment.
 */
export function checkAgainstEngine(
  { dataSource, clock, log }: Pick<Deps, 'dataSource' | 'clock' | 'log'>,
  engine: CheckEngine,
  cases: number = CASES_A_LOOK,
): Promise<CheckDone | null> {
  return runAlone(dataSource, 'engine-check', async () => {
    const em = dataSource.manager;
    const begunAt = clock.now();
    const { subjects, lastInstanceKey } = await nextSubjects(em, cases);
    let gone = 0;
    let error: string | null = null;
    try {
      const answers = await askAll(engine, subjects);
      await rememberAnswers(em, answers, clock.now());
      gone = answers.filter(({ isThere }) => !isThere).length;
    } catch (cause) {
      log.warn({ err: cause }, 'check against the engine: came to no end');
      error = (cause instanceof Error ? cause.message : String(cause)).slice(0, 400);
    }
    const check = {
      ...{ begunAt, endedAt: clock.now(), lastInstanceKey, gone, error },
      instances: subjects.filter(({ kind }) => kind === 'instance').length,
      jobs: subjects.filter(({ kind }) => kind === 'job').length,
    };
    await em.insert(EngineCheck, check);
    await forgetOld(em, begunAt);
    return check;
  });
}

/** What a look found. */
export type CheckDone = Omit<EngineCheck, 'id'>;

interface Answer extends Subject {
  isThere: boolean;
}

async function askAll(engine: CheckEngine, subjects: Subject[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < subjects.length; from += AT_ONCE) {
    const some = subjects.slice(from, from + AT_ONCE);
    answers.push(...(await Promise.all(some.map((subject) => ask(engine, subject)))));
  }
  return answers;
}

async function ask(engine: CheckEngine, { kind, key }: Subject): Promise<Answer> {
  const isThere =
    kind === 'instance' ? await isInstanceThere(engine, key) : await isJobThere(engine, key);
  return { kind, key, isThere };
}

/** What is there after all is forgotten; what was missing before keeps the time it was found. */
async function rememberAnswers(em: EntityManager, answers: Answer[], now: Date): Promise<void> {
  for (const { kind, key, isThere } of answers) {
    if (isThere) await em.delete(EngineGone, { kind, subjectKey: key });
    else {
      await em.query(
        'INSERT IGNORE INTO engine_gone (kind, subject_key, found_at) VALUES (?, ?, ?)',
        [kind, key, now],
      );
    }
  }
}

async function forgetOld(em: EntityManager, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  await em.query('DELETE FROM engine_check WHERE begun_at < ?', [before]);
}
