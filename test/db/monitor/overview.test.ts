import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Recusal } from '../../../server/recusals/recusal.entity.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import type { BehindQuery } from '../../../server/monitor/overview/api.js';
import { exportMonitoredCases } from '../../../server/monitor/overview/export-monitored-cases.js';
import { keepFigures } from '../../../server/monitor/overview/keep-figures.js';
import { listMonitoredCases } from '../../../server/monitor/overview/list-monitored-cases.js';
import { readCompliance } from '../../../server/monitor/overview/read-compliance.js';
import { readOverview } from '../../../server/monitor/overview/read-overview.js';
import { readSteps } from '../../../server/monitor/overview/read-steps.js';
import { readThroughput } from '../../../server/monitor/overview/read-throughput.js';
import { aCase, anOffice } from '../money/world.js';
import { aFiguresWorld, review, type FiguresWorld } from './figures-world.js';

let world: FiguresWorld;
beforeAll(async () => {
  world = await aFiguresWorld();
});
beforeEach(async () => {
  for (const table of ['deadline', 'stuck_finding', 'element_instance', 'process_instance']) {
    await world.em.query(`DELETE FROM ${table}`);
  }
  await world.em.query('DELETE FROM application');
  await world.em.query('DELETE FROM relief_case');
  world.at('2026-03-13 10:00');
});
afterAll(() => world.drop());

const behind = async (query: BehindQuery, actor = world.supervisor) =>
  listMonitoredCases(world.deps, { actor, query });

async function aTerm(caseId: string, columns: Partial<Deadline>): Promise<void> {
  await world.em.insert(Deadline, {
    ...{ id: randomUUID(), caseId, kind: 'decision', effectKey: randomUUID() },
    ...{ startedOn: '2026-03-02', spanCount: 10, spanUnit: 'working-days', soonDays: 2 },
    ...{ source: 'test', adjustments: [], calendarVersion: '', state: 'running' },
    ...columns,
  });
}

describe('the overview', () => {
  it('counts open cases by stage, office and age, and every number is that of the list behind it', async () => {
    await aCase(world, { status: 'filed', filedOn: '2026-03-13' });
    await aCase(world, { status: 'accepted', filedOn: '2026-03-06' });
    await aCase(world, { status: 'accepted', filedOn: '2026-03-05', officeId: 'city-a' });
    await aCase(world, { status: 'closed', closedAt: world.deps.clock.now() });

    const view = await readOverview(world.deps, { actor: world.supervisor });

    expect(view.open).toBe(3);
    expect(view.ages.map(({ cases }) => cases)).toEqual([2, 1, 0, 0, 0, 0]);
    expect(view.offices.find(({ id }) => id === 'county-a')).toMatchObject({
      ...{ open: 2, stages: { filed: 1, accepted: 1 } },
    });
    expect((await behind({ open: true })).total).toBe(3);
    for (const { status, cases } of view.stages) {
      expect({ status, total: (await behind({ status })).total }).toEqual({ status, total: cases });
    }
    for (const { age, cases } of view.ages) {
      expect({ age, total: (await behind({ age })).total }).toEqual({ age, total: cases });
    }
  });

  it('shows the head of a department the own office, and no other that is asked for', async () => {
    await aCase(world);
    const officeId = await anOffice(world);
    await aCase(world, { officeId });

    const own = await readOverview(world.deps, { actor: world.head });
    const other = await readOverview(world.deps, { actor: world.head, officeId });

    expect(own.open).toBe(1);
    expect(own.offices.map(({ id }) => id)).toEqual(['county-a']);
    expect(other).toMatchObject({ open: 0, offices: [] });
    expect((await behind({ officeId }, world.head)).total).toBe(0);
  });

  it('takes an office with those below it, unless it is asked for alone', async () => {
    await aCase(world);
    await aCase(world, { officeId: 'city-a' });

    expect((await behind({ officeId: 'city-a' })).total).toBe(2);
    expect((await behind({ officeId: 'city-a', alone: true })).total).toBe(1);
    expect((await behind({ officeId: 'city-a', alone: true }, world.head)).total).toBe(0);
  });

  it('counts cases whose terms end soon or are overdue once, however many terms they have', async () => {
    const { caseId } = await aCase(world);
    await aTerm(caseId, { dueOn: '2026-03-12', soonOn: '2026-03-10' });
    await aTerm(caseId, { dueOn: '2026-03-11', soonOn: '2026-03-09' });
    const { caseId: soon } = await aCase(world);
    await aTerm(soon, { dueOn: '2026-03-13', soonOn: '2026-03-11' });

    const view = await readOverview(world.deps, { actor: world.supervisor });

    expect(view.terms).toEqual({ soon: 1, overdue: 1 });
    expect((await behind({ term: 'overdue' })).items.map(({ id }) => id)).toEqual([caseId]);
    expect((await behind({ term: 'soon' })).items.map(({ id }) => id)).toEqual([soon]);
  });

  it('leaves a case out of the list of whoever stepped out of it', async () => {
    const { caseId } = await aCase(world);
    await world.em.query('DELETE FROM recusal');
    const at = world.deps.clock.now();
    await world.em.insert(Recusal, {
      ...{ id: randomUUID(), caseId, accountId: world.supervisor.accountId, post: '案管人员' },
      ...{ origin: 'self', ground: 'party', reason: '近亲属', state: 'granted' },
      ...{ askedBy: world.supervisor.accountId, askedAt: at, decidedAt: at, decidedBody: 'chief' },
    });

    expect((await behind({ open: true })).items).toEqual([]);
    expect((await behind({ open: true }, world.head)).items).toHaveLength(1);
    await world.em.query('DELETE FROM recusal');
  });

  it('is told page by page, those filed first before the others', async () => {
    for (let n = 0; n < 51; n += 1) {
      await aCase(world, { filedOn: n === 50 ? '2026-01-05' : '2026-03-02' });
    }

    const first = await behind({ open: true });
    const next = await listMonitoredCases(world.deps, {
      actor: world.supervisor,
      query: { open: true, cursor: first.nextCursor ?? '' },
    });

    expect(first).toMatchObject({ total: 51, items: { length: 50 } });
    expect(first.items[0]?.filedOn).toBe('2026-01-05');
    expect(next).toMatchObject({ nextCursor: null, items: { length: 1 } });
    expect(new Set([...first.items, ...next.items].map(({ id }) => id)).size).toBe(51);
  });

  it('goes out as CSV in which no text is a formula, and the export is on record', async () => {
    await aCase(world, { title: '=HYPERLINK("x")' });

    const csv = await exportMonitoredCases(world.deps, {
      ...{ actor: world.supervisor, query: { open: true }, requestId: randomUUID() },
    });

    expect(csv.split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")"`);
    const entries = await world.em.query<unknown[]>(
      `SELECT detail FROM audit_entry WHERE action = 'export-cases'`,
    );
    expect(JSON.stringify(entries)).toContain('rows');
  });
});

describe('what became of cases', () => {
  it('is told by day, week and month, and counted anew when it changes afterwards', async () => {
    const { caseId } = await aCase(world, { filedOn: '2026-01-05', decidedOn: '2026-03-12' });
    await aCase(world, {
      ...{ filedOn: '2026-03-09', status: 'closed', closedAt: new Date('2026-03-11T15:59:00Z') },
    });
    await world.count();

    const day = await points('day');
    const month = await points('month');

    expect(day.find(({ from }) => from === '2026-03-11')).toMatchObject({ closed: 1, filed: 0 });
    expect(month.at(-1)).toMatchObject({ filed: 1, decided: 1, closed: 1, until: '2026-04-01' });
    expect(month.find(({ from }) => from === '2026-01-01')).toMatchObject({ filed: 1 });
    expect((await points('week')).at(-1)).toMatchObject({ from: '2026-03-09', filed: 1 });
    const list = await behind({ measure: 'decided', from: '2026-03-01', until: '2026-04-01' });
    expect(list.items.map(({ id }) => id)).toEqual([caseId]);

    await world.em.query('UPDATE relief_case SET decided_on = NULL WHERE id = ?', [caseId]);
    await world.count();
    expect((await points('month')).at(-1)).toMatchObject({ decided: 0 });
  });

  const points = async (grain: 'day' | 'week' | 'month') =>
    (await readThroughput(world.deps, { actor: world.supervisor, grain })).points;

  it('is not counted again before its time', async () => {
    await world.count();

    expect(await keepFigures(world.deps)).toEqual([]);
  });
});

describe('terms of an office and month', () => {
  it('are kept when met on their last day or before, overdue when later or not yet', async () => {
    const { caseId } = await aCase(world);
    const dueOn = '2026-03-11';
    await aTerm(caseId, { dueOn, state: 'met', stoppedAt: new Date('2026-03-11T15:00:00Z') });
    await aTerm(caseId, { dueOn, state: 'met', stoppedAt: new Date('2026-03-11T16:30:00Z') });
    await aTerm(caseId, { dueOn, state: 'running' });
    await aTerm(caseId, { dueOn: '2026-03-31', state: 'running' });
    await aTerm(caseId, { dueOn, state: 'void', stoppedAt: new Date('2026-03-10T15:00:00Z') });
    await world.count();

    const { rows, months } = await readCompliance(world.deps, {
      ...{ actor: world.supervisor, months: 12 },
    });

    expect(months.at(-1)).toBe('2026-03-01');
    expect(rows).toEqual([
      {
        ...{ officeId: 'county-a', officeName: '青山县人民检察院', month: '2026-03-01' },
        ...{ kept: 1, overdue: 2 },
      },
    ]);
    const period = { from: '2026-03-01', until: '2026-04-01' };
    expect((await behind({ compliance: 'overdue', ...period })).total).toBe(1);
    expect((await behind({ compliance: 'kept', termKind: 'plc-review', ...period })).total).toBe(0);
  });
});

describe('the steps of a diagram', () => {
  const asked = { months: 3 };

  it('are told by what took longest, and by what waits longest together', async () => {
    world.at('2026-03-12 10:00');
    const [first, second] = [await world.aRunningCase(), await world.aRunningCase()];
    // the figures of cases that changed more or less often are one figure
    const other = await world.aRunningCase({ version: 7 });
    await world.enters(other.called, 'department-head-review');
    const otherDone = await world.enters(other.called, 'department-head-review');
    const done = await world.enters(first.called, 'department-head-review');
    await world.enters(second.called, 'department-head-review');
    world.at('2026-03-13 10:00');
    await world.leaves(done);
    await world.leaves(otherDone);
    await world.count();

    const steps = await readSteps(world.deps, { actor: world.supervisor, ...asked });

    expect(steps.slowest).toMatchObject([
      { diagram: review, elementId: 'department-head-review', name: '部门负责人审核', passages: 2 },
    ]);
    expect(steps.slowest[0]?.p90).toBeGreaterThan(86_400);
    expect(steps.bottlenecks).toMatchObject([{ tokens: 2, waitedSeconds: 2 * 86_400 }]);
    const { items } = await behind({ diagram: review, elementId: 'department-head-review' });
    expect(items.map(({ id }) => id).sort()).toEqual([second.caseId, other.caseId].sort());
  });
});
