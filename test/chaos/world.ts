import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createPeople, type People } from '../../server/demo/people.js';
import { fileCase, playBoxes, playWaits, playWarnings, type Play } from '../../server/demo/play.js';
import { toLocalDate, type LocalDate } from '../../server/domain/basics/local-date.js';
import type { Stack } from '../../server/embedded/stack.mjs';
import { isAway } from '../engine/faults/load.js';
import { until } from '../engine/faults/until.js';
import { ordinaryCase } from '../support/ordinary-case.js';
import type { Random } from './random.js';

const WORKING = [
  ...['intake-clerk', 'handler', 'department-head', 'deputy-chief', 'chief', 'clerk'],
  ...['finance-clerk', 'finance-reviewer'],
];
const PATIENCE_MS = 120_000;
const PAUSE_MS = 200;

/** A case that is played. */
export interface Case {
  id: string;
  officeId: string;
  play: Play;
}

/** The running product, and what is needed to break it. */
export interface World {
  stack: Stack;
  dataSource: DataSource;
  random: Random;
  people: People;
  today: LocalDate;
  cases: Case[];
  /** Cases that end without a process of theirs. */
  ended: Set<string>;
  rows: <T>(sql: string, values?: unknown[]) => Promise<T[]>;
  /** Files an application; nobody works on it yet. */
  aCase(officeId: string): Promise<Case>;
  /** Everybody but these roles works on the case until the condition holds. */
  work(on: Case, without: readonly string[], isEnough: () => Promise<boolean>): Promise<void>;
  /** A case that waits for a task of the role. */
  caseAt(role: string, officeId: string): Promise<Case & { taskId: string }>;
}

export async function createWorld(
  stack: Stack,
  dataSource: DataSource,
  random: Random,
): Promise<World> {
  const people = createPeople(stack.serverUrl, stack.demoPassword);
  const today = toLocalDate(new Date());
  const cases: Case[] = [];
  const rows = <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
    dataSource.query(sql, values);

  const aCase = async (officeId: string): Promise<Case> => {
    const play: Play = { people, cases: new Map(), today: () => today, onTask: () => undefined };
    const id = await fileCase(play, ordinaryCase(officeId, cases.length + 1, today));
    const filed = { id, officeId, play };
    cases.push(filed);
    return filed;
  };

  const work: World['work'] = async ({ officeId, play }, without, isEnough) => {
    const roles = workingIn(officeId).filter((name) => !without.includes(name.replace(/2$/, '')));
    const end = Date.now() + PATIENCE_MS;
    while (!(await isEnough())) {
      if (Date.now() > end) throw new Error(`in vain: ${refusalsOf(play)}`);
      for (const role of roles) {
        const person = await people.of(role, officeId);
        await patiently(async () => {
          await playWarnings(play, person);
          await playBoxes(play, person);
          await playWaits(play, person);
        });
      }
      await sleep(PAUSE_MS);
    }
  };

  const caseAt: World['caseAt'] = async (role, officeId) => {
    const filed = await aCase(officeId);
    const waiting = (): Promise<{ id: string }[]> =>
      rows(`SELECT id FROM task WHERE case_id = ? AND role = ? AND state = 'open'`, [
        filed.id,
        role,
      ]);
    await work(filed, [role], async () => (await waiting()).length > 0);
    const [task] = await waiting();
    return { ...filed, taskId: task?.id ?? '' };
  };

  const ended = new Set<string>();
  return { stack, dataSource, random, people, today, cases, ended, rows, aCase, work, caseAt };
}

/** Where cases are given out by lot there is a second handler. */
const workingIn = (officeId: string): string[] =>
  officeId === 'county-a' ? [...WORKING, 'handler2'] : WORKING;

/** What was not answered is tried again in the next round, as people would. */
async function patiently(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!isAway(error)) throw error;
  }
}

const refusalsOf = ({ cases }: Play): string =>
  [...cases.values()].map(({ refusal }) => refusal ?? 'nobody had anything to do').join('; ');

/** Plays every case to its end. */
export async function finishAll(world: World): Promise<void> {
  for (const one of world.cases.filter(({ id }) => !world.ended.has(id))) {
    await world.work(one, [], async () => {
      const [row] = await world.rows<{ closedAt: Date | null }>(
        'SELECT closed_at AS closedAt FROM relief_case WHERE id = ?',
        [one.id],
      );
      return row?.closedAt !== null;
    });
  }
}

/** Waits a moment for something the programs do by themselves. */
export const soon = (isSo: () => Promise<boolean>, what: string): Promise<void> =>
  until(isSo, what, 60_000);
