import { setTimeout as sleep } from 'node:timers/promises';
import { casesApi } from '../../../server/cases/api.js';
import { ApiProblem, type Person } from '../../../server/demo/api-client.js';
import { createPeople } from '../../../server/demo/people.js';
import {
  fileCase,
  playBoxes,
  playWaits,
  playWarnings,
  type Play,
} from '../../../server/demo/play.js';
import type { Scenario } from '../../../server/demo/scenario.js';
import { toLocalDate } from '../../../server/domain/basics/local-date.js';
import { ordinaryCase } from '../../support/ordinary-case.js';

const OFFICE = 'county-a';
const ROLES = [
  ...['intake-clerk', 'handler', 'handler2', 'department-head', 'deputy-chief', 'chief', 'clerk'],
  ...['finance-clerk', 'finance-reviewer'],
];
/** Tasks a case must have behind it before it is terminated: acceptance and verification at least. */
const TASKS_BEFORE_END = 3;
const PAUSE_MS = 200;

export interface Load {
  /** Ids of the cases that were filed, and of those that were terminated on the way. */
  filed: string[];
  terminated: Set<string>;
  /** Refusals and errors that a world which comes and goes does not explain. */
  failures: unknown[];
  tasksDone(): number;
  stop(): Promise<void>;
}

/**
 * Files cases and lets everybody of an office work on them, through the HTTP API, whatever dies meanwhile: what was not
 * answered is tried again, as people would. Every sixth case is terminated on the way. Several loads take serials of their own.
 */
export async function startLoad(
  baseUrl: string,
  password: string,
  count: number,
  firstSerial = 1,
): Promise<Load> {
  const people = createPeople(baseUrl, password);
  const working = await Promise.all(ROLES.map((role) => people.of(role, OFFICE)));
  const done = new Map<string, number>();
  const load = { filed: [] as string[], terminated: new Set<string>(), failures: [] as unknown[] };
  const play: Play = {
    people,
    cases: new Map(),
    today: () => toLocalDate(new Date()),
    onTask: (task) => done.set(task.case.id, (done.get(task.case.id) ?? 0) + 1),
  };
  let stopped = false;
  const whileRunning = async (step: () => Promise<unknown>): Promise<void> => {
    while (!stopped) {
      await unlessAway(step, load.failures);
      await sleep(PAUSE_MS);
    }
  };
  const head = await people.of('department-head', OFFICE);
  const loops = [
    fileAll(play, { count, firstSerial }, load.filed, () => stopped),
    ...working.map((person) =>
      whileRunning(async () => {
        await playWarnings(play, person);
        await playBoxes(play, person);
        await playWaits(play, person);
      }),
    ),
    whileRunning(() => terminateSome(head, load, done)),
  ];
  return {
    ...load,
    tasksDone: () => [...done.values()].reduce((sum, tasks) => sum + tasks, 0),
    stop: async () => {
      stopped = true;
      await Promise.all(loops);
    },
  };
}

async function fileAll(
  play: Play,
  { count, firstSerial }: { count: number; firstSerial: number },
  filed: string[],
  isStopped: () => boolean,
): Promise<void> {
  for (let nth = 0; nth < count && !isStopped(); nth += 1) {
    const scenario = ordinaryCase(OFFICE, firstSerial + nth, play.today());
    filed.push(await fileUntilAnswered(play, scenario));
  }
}

/** An answer may be lost after the commit: then the same application is refused, which names no case but holds it. */
async function fileUntilAnswered(play: Play, scenario: Scenario): Promise<string> {
  for (;;) {
    try {
      return await fileCase(play, scenario);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) return adopt(play, scenario);
      if (!isAway(error)) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

async function adopt(play: Play, scenario: Scenario): Promise<string> {
  const clerk = await play.people.of('intake-clerk', scenario.officeId);
  for (;;) {
    try {
      const q = scenario.applications[0]?.applicant.name ?? '';
      const { items } = await clerk.call(casesApi.listCases, { query: { q } });
      const [found] = items;
      if (!found) throw new Error(`${scenario.id} was refused as a duplicate of nothing`);
      play.cases.set(found.id, { scenario, answered: new Map(), failedPayments: 0, refusal: null });
      return found.id;
    } catch (error) {
      if (!isAway(error)) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

async function terminateSome(
  head: Person,
  { filed, terminated }: Pick<Load, 'filed' | 'terminated'>,
  done: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [index, id] of filed.entries()) {
    const isDue = index % 6 === 5 && (done.get(id) ?? 0) >= TASKS_BEFORE_END;
    if (!isDue || terminated.has(id)) continue;
    const body = { kind: 'withdrawn' as const, reason: '申请人书面撤回申请' };
    try {
      await head.call(casesApi.terminateCase, { params: { id }, body });
    } catch (error) {
      // decided meanwhile, or terminated by a call whose answer was lost
      if (!(error instanceof ApiProblem && error.status === 409)) throw error;
    }
    terminated.add(id);
  }
}

async function unlessAway(step: () => Promise<unknown>, failures: unknown[]): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!isAway(error)) failures.push(error);
  }
}

/** The connection broke, or the server said that a part of it does not answer. Errors of `fetch` are of another realm. */
export function isAway(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status === 503;
  if (typeof error !== 'object' || error === null) return false;
  const isBroken = 'name' in error && error.name === 'TypeError';
  return isBroken || ('cause' in error && isAway(error.cause));
}
