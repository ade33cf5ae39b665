import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { DeadlineEvent } from '../../../server/deadlines/deadline-event.entity.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { overdueSweep } from '../../../server/deadlines/overdue-sweep.js';
import { recomputeTerms } from '../../../server/deadlines/recompute-terms.js';
import { snapshotTerms } from '../../../server/deadlines/snapshot-terms.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { suspendTerm } from '../../../server/deadlines/suspend-term.js';
import { calendarOf, type CalendarYear } from '../../../server/domain/terms/calendar.js';
import { calendarYears } from '../../../server/domain/terms/calendar-data.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { aCase, anActor, anOffice, aWorld, type World } from '../money/world.js';

const year2027: CalendarYear = {
  ...{ year: 2027, holidays: '01-01/01-03 02-05/02-12', makeupWorkdays: '02-20', source: '测试' },
};
const withNextYear = calendarOf([...calendarYears, year2027]);
const corrected = calendarOf([
  ...calendarYears,
  { ...year2027, holidays: '01-01/01-04 02-05/02-12' },
]);

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
beforeEach(() => {
  world.time.now = new Date('2026-12-28T02:00:00Z');
});
afterAll(() => world.drop());

describe('a term that reaches a year without calendar', () => {
  it('starts all the same, gets its day with the year and another with its correction, each with an event', async () => {
    const { caseId } = await aCase(world);
    const id = await start(caseId);
    const before = await termOf(caseId);

    await recomputeTerms({ ...world.deps, calendar: withNextYear });
    const dated = await termOf(caseId);
    await recomputeTerms({ ...world.deps, calendar: corrected });

    expect(before).toMatchObject({ dueOn: null, standing: 'pending', workingDaysLeft: null });
    expect(dated).toMatchObject({ dueOn: '2027-01-12', standing: 'running' });
    expect(await termOf(caseId)).toMatchObject({ dueOn: '2027-01-13' });
    expect(await eventsOf(id)).toMatchObject([
      { seq: 1, kind: 'started', data: { to: null } },
      { seq: 2, kind: 'dated', data: { from: null, to: '2027-01-12' } },
      { seq: 3, kind: 'recomputed', data: { from: '2027-01-12', to: '2027-01-13' } },
    ]);
  });

  it('is counted pending again when the year is taken back', async () => {
    const { caseId } = await aCase(world);
    const id = await start(caseId);
    await recomputeTerms({ ...world.deps, calendar: withNextYear });

    await recomputeTerms(world.deps);

    expect(await termOf(caseId)).toMatchObject({ dueOn: null, standing: 'pending' });
    expect((await eventsOf(id)).at(-1)?.data).toEqual({ from: '2027-01-12', to: null });
  });
});

describe('recomputeTerms', () => {
  it('writes no event where the day stays, and finds nothing the second time', async () => {
    world.time.now = new Date('2026-03-02T02:00:00Z');
    const { caseId } = await aCase(world);
    const id = await start(caseId);

    await recomputeTerms({ ...world.deps, calendar: withNextYear });
    const again = await recomputeTerms({ ...world.deps, calendar: withNextYear });

    expect(again).toEqual({ read: 0, changed: 0 });
    expect(await eventsOf(id)).toHaveLength(1);
    const row = await world.dataSource.manager.findOneByOrFail(Deadline, { id });
    expect(row).toMatchObject({ calendarVersion: withNextYear.version, version: 1 });
  });

  it('replays what happened to a term, and warns anew of a day that moved', async () => {
    world.time.now = new Date('2026-12-28T02:00:00Z');
    const { caseId } = await aCase(world);
    const id = await start(caseId);
    const { accountId: by } = await anActor(world, 'county-a');
    await world.dataSource.transaction(async (em) => {
      const term = await em.findOneByOrFail(Deadline, { id });
      const asked = { on: '2026-12-28', expectedDays: 5, reason: '鉴定', by };
      await suspendTerm(em, world.deps, term, asked);
      await em.update(Deadline, { id }, { warnedAt: world.time.now });
    });

    await recomputeTerms({ ...world.deps, calendar: withNextYear });

    const row = await world.dataSource.manager.findOneByOrFail(Deadline, { id });
    expect(row).toMatchObject({ state: 'suspended', dueOn: '2027-01-19', warnedAt: null });
  });

  it('leaves what has ended, and what somebody else holds until the next time', async () => {
    const { caseId } = await aCase(world);
    const [held, ended] = [await start(caseId), await start((await aCase(world)).caseId)];
    const em = world.dataSource.manager;
    await em.update(Deadline, { id: ended }, { state: 'met' });
    const runner = world.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT id FROM deadline WHERE id = ? FOR UPDATE', [held]);

    await recomputeTerms({ ...world.deps, calendar: withNextYear });
    const passed = await em.findOneByOrFail(Deadline, { id: held });
    await runner.rollbackTransaction();
    await runner.release();
    await recomputeTerms({ ...world.deps, calendar: withNextYear });

    expect(passed.dueOn).toBeNull();
    expect(await em.findOneByOrFail(Deadline, { id: held })).toMatchObject({ dueOn: '2027-01-12' });
    expect(await em.findOneByOrFail(Deadline, { id: ended })).toMatchObject({ dueOn: null });
  });

  it('goes through more terms than one batch holds', async () => {
    const { caseId } = await aCase(world);
    const em = world.dataSource.manager;
    const { id } = await em.findOneByOrFail(Deadline, { id: await start(caseId) });
    await em.query(
      `INSERT INTO deadline (id, case_id, kind, effect_key, started_on, span_count, span_unit,
          soon_days, source, adjustments, calendar_version, state)
        WITH RECURSIVE fifty (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM fifty WHERE n < 50)
        SELECT UUID(), case_id, kind, CONCAT('batch:', a.n, ':', b.n), started_on, span_count, span_unit,
          soon_days, source, adjustments, 'older', state
        FROM deadline JOIN fifty AS a JOIN fifty AS b WHERE id = ?`,
      [id],
    );

    const { read, changed } = await recomputeTerms({ ...world.deps, calendar: withNextYear });

    expect(read).toBeGreaterThanOrEqual(2_501);
    expect(changed).toBe(read);
    expect(await em.countBy(Deadline, { caseId, dueOn: '2027-01-12' })).toBe(2_501);
  });
});

describe('snapshotTerms', () => {
  it('tells the last days another calendar would give, and changes none', async () => {
    const officeId = await anOffice(world);
    const { caseId } = await aCase(world, { officeId });
    const deadlineId = await start(caseId);

    const em = world.dataSource.manager;
    const now = await snapshotTerms(em, world.deps.calendar, [officeId]);
    const then = await snapshotTerms(em, withNextYear, [officeId]);

    const term = { deadlineId, caseId, number: null, name: '作出救助决定' };
    expect(now).toMatchObject([{ ...term, dueOn: null }]);
    expect(then).toMatchObject([{ ...term, dueOn: '2027-01-12' }]);
    expect(await termOf(caseId)).toMatchObject({ dueOn: null });
    expect(await snapshotTerms(em, withNextYear, [])).toEqual([]);
  });
});

describe('the calendar year that is missing', () => {
  it('is asked for once a month from November on, of administrators and supervisors', async () => {
    const officeId = await anOffice(world);
    await start((await aCase(world, { officeId })).caseId);

    world.time.now = new Date('2026-10-31T02:00:00Z');
    await overdueSweep(world.deps);
    const inOctober = await asked();
    for (const day of ['2026-11-01', '2026-11-30', '2026-12-01']) {
      world.time.now = new Date(`${day}T02:00:00Z`);
      await overdueSweep(world.deps);
    }
    await overdueSweep({ ...world.deps, calendar: withNextYear });

    const notices = await asked();
    expect(inOctober).toEqual([]);
    expect(notices.filter(({ role }) => role === 'system-admin')).toMatchObject([
      { officeId: 'city-a' },
      { officeId: 'city-a' },
    ]);
    const supervisor = notices.filter((notice) => notice.officeId === officeId);
    expect(supervisor.map(({ role }) => role)).toEqual(['case-supervisor', 'case-supervisor']);
    expect(supervisor[0]?.text).toContain('2027年节假日安排尚未录入');
    expect(supervisor[0]?.text).toContain('1个期限');
  });
});

// helpers

async function start(caseId: string): Promise<string> {
  const term = { caseId, kind: 'decision', effectKey: randomUUID() } as const;
  const { deadlineId } = await world.dataSource.transaction((em) =>
    startTerm(em, world.deps, { ...term, on: world.deps.clock.today() }),
  );
  return deadlineId;
}

async function termOf(caseId: string) {
  const { manager } = world.dataSource;
  const [term] = await caseTerms(manager, caseId, world.deps.clock.today(), world.deps.calendar);
  return term;
}

const eventsOf = (deadlineId: string) =>
  world.dataSource.manager.find(DeadlineEvent, {
    where: { deadlineId },
    order: { seq: 'ASC' },
  });

const asked = () =>
  world.dataSource.manager.find(Notice, {
    where: { kind: 'calendar-missing' },
    order: { createdAt: 'ASC' },
  });
