import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { overdueSweep } from '../../../server/deadlines/overdue-sweep.js';
import { startCaseTerm } from '../../../server/deadlines/start-case-term.js';
import { stopCaseTerm } from '../../../server/deadlines/stop-case-term.js';
import { calendarOf } from '../../../server/domain/terms/calendar.js';
import type { TermKind } from '../../../server/domain/terms/terms.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { aCase, aWorld, type World } from '../money/world.js';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
beforeEach(() => {
  world.time.now = new Date('2026-03-02T02:00:00Z');
});
afterAll(() => world.drop());

describe('a term of law', () => {
  it('tells the engine the end of its last day in Shanghai', async () => {
    const { caseId } = await aCase(world);

    const { termDueAt } = await start(caseId, 'supplement');

    expect(await terms(caseId)).toMatchObject([{ dueOn: '2026-04-01', state: 'running' }]);
    expect(termDueAt).toBe('2026-04-02T00:00:00+08:00');
  });

  it('starts once for one step, and anew for the next, which ends the earlier', async () => {
    const { caseId } = await aCase(world);
    const effectKey = randomUUID();

    await start(caseId, 'decision', effectKey);
    await start(caseId, 'decision', effectKey);
    await start(caseId, 'decision');

    expect((await terms(caseId)).map(({ state }) => state).sort()).toEqual(['running', 'void']);
  });

  it('is open, never guessed, while the calendar does not hold its year', async () => {
    const { caseId } = await aCase(world);
    const noCalendar = { ...world.deps, calendar: calendarOf([]) };

    const { termDueAt } = await startCaseTerm(noCalendar, {
      ...{ caseId, kind: 'supplement', effectKey: randomUUID() },
    });

    expect(await terms(caseId)).toMatchObject([{ dueOn: null, workingDaysLeft: null }]);
    expect(termDueAt > '2026-04-02').toBe(true);
  });

  it('gets its date by the sweep once the calendar holds the year', async () => {
    const { caseId } = await aCase(world);
    const noCalendar = { ...world.deps, calendar: calendarOf([]) };
    await startCaseTerm(noCalendar, { caseId, kind: 'decision', effectKey: randomUUID() });

    await overdueSweep(world.deps);

    expect(await terms(caseId)).toMatchObject([{ dueOn: '2026-03-16' }]);
  });

  it.each([
    ['2026-04-01T15:00:00Z', 'met'],
    ['2026-04-01T17:00:00Z', 'lapsed'],
  ])('of the supplement, stopped at %s, is %s', async (at, state) => {
    const { caseId } = await aCase(world);
    await start(caseId, 'supplement');
    world.time.now = new Date(at);

    await stopCaseTerm(world.deps, { caseId, kind: 'supplement' });

    expect(await terms(caseId)).toMatchObject([{ state }]);
  });

  it('of a decision is met by the decision, late or not', async () => {
    const { caseId } = await aCase(world);
    await start(caseId, 'decision');
    world.time.now = new Date('2026-06-01T02:00:00Z');

    await stopCaseTerm(world.deps, { caseId, kind: 'decision' });

    expect(await terms(caseId)).toMatchObject([{ state: 'met' }]);
  });
});

describe('期限预警', () => {
  it('is given two working days before the end and after it, each once', async () => {
    const { caseId } = await aCase(world, { handlerId: randomUUID() });
    await start(caseId, 'decision');

    world.time.now = new Date('2026-03-11T02:00:00Z');
    await overdueSweep(world.deps);
    const early = await kinds(caseId);
    world.time.now = new Date('2026-03-12T02:00:00Z');
    await overdueSweep(world.deps);
    await overdueSweep(world.deps);
    const soon = await kinds(caseId);
    world.time.now = new Date('2026-03-17T02:00:00Z');
    await overdueSweep(world.deps);
    await overdueSweep(world.deps);

    expect(early).toEqual([]);
    expect(soon).toEqual(['monitor-soon', 'term-soon', 'term-soon']);
    expect(await kinds(caseId)).toEqual([
      ...['monitor-overdue', 'monitor-soon'],
      ...['term-overdue', 'term-overdue', 'term-soon', 'term-soon'],
    ]);
  });

  it('is not given for a term that has ended', async () => {
    const { caseId } = await aCase(world);
    await start(caseId, 'decision');
    await stopCaseTerm(world.deps, { caseId, kind: 'decision' });
    world.time.now = new Date('2026-06-01T02:00:00Z');

    await overdueSweep(world.deps);

    expect(await kinds(caseId)).toEqual([]);
  });
});

// helpers

const start = (caseId: string, kind: TermKind, effectKey: string = randomUUID()) =>
  startCaseTerm(world.deps, { caseId, kind, effectKey });

const terms = (caseId: string) =>
  caseTerms(world.dataSource.manager, caseId, world.deps.clock.today(), world.deps.calendar);

async function kinds(caseId: string): Promise<string[]> {
  const notices = await world.dataSource.manager.findBy(Notice, { caseId });
  return notices.map(({ kind }) => kind).sort();
}
