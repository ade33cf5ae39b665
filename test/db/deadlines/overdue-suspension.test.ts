import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { DeadlineEvent } from '../../../server/deadlines/deadline-event.entity.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { overdueSweep } from '../../../server/deadlines/overdue-sweep.js';
import { resumeTerm } from '../../../server/deadlines/resume-term.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { suspendTerm } from '../../../server/deadlines/suspend-term.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { aCase, anActor, aWorld, type World } from '../money/world.js';

let world: World;
let handler: Actor;
beforeAll(async () => {
  world = await aWorld();
  handler = await anActor(world, 'county-a', 'handler');
});
beforeEach(() => {
  at('2026-03-02');
});
afterAll(() => world.drop());

describe('a term suspended on the 2nd of March for five working days', () => {
  it.each([
    ['2026-03-09', 'suspended', []],
    ['2026-03-10', 'resume-overdue', ['department-head', 'handler']],
  ])('on %s is %s, and these are told: %j', async (day, standing, told) => {
    const { caseId } = await suspended();

    at(day);
    await overdueSweep(world.deps);

    expect(await terms(caseId)).toMatchObject([{ standing, state: 'suspended' }]);
    const notices = await warnings(caseId);
    expect(notices.map(({ role, accountId }) => role ?? nameOf(accountId)).sort()).toEqual(told);
  });

  it('is told of once, in words, and in its history', async () => {
    const { caseId, id } = await suspended();

    for (const day of ['2026-03-10', '2026-03-11', '2026-06-01']) {
      at(day);
      await overdueSweep(world.deps);
    }

    const notices = await warnings(caseId);
    expect(notices).toHaveLength(2);
    expect(notices[0]?.text).toMatch(
      /^期限预警：“.+”的作出救助决定期限预计于2026年3月9日恢复，仍在中止，请恢复计算或者查明原因$/,
    );
    const events = await world.dataSource.manager.findBy(DeadlineEvent, {
      ...{ deadlineId: id, kind: 'resume-overdue' },
    });
    expect(events).toMatchObject([{ onDate: '2026-03-10', data: { expectedDays: 5 } }]);
  });

  it('is told of anew when it is suspended anew, also on the same day', async () => {
    const { caseId, id } = await suspended();
    at('2026-03-10');
    await overdueSweep(world.deps);

    await change(id, (term) => resumeTerm(em(), world.deps, term, { on: '2026-03-10', by: by() }));
    const running = await terms(caseId);
    await change(id, (term) => suspendTerm(em(), world.deps, term, suspension('2026-03-10')));
    at('2026-03-18');
    await overdueSweep(world.deps);

    expect(running).toMatchObject([{ standing: 'running' }]);
    expect(await warnings(caseId)).toHaveLength(4);
  });

  it('is told of although it was overdue before the day it stands still from was written down', async () => {
    const { caseId, id } = await started();
    at('2026-03-17');
    await overdueSweep(world.deps);

    await change(id, (term) => suspendTerm(em(), world.deps, term, suspension('2026-03-05')));
    await overdueSweep(world.deps);

    expect(await warnings(caseId)).toHaveLength(2);
  });

  it('is silent once the case needs it no more', async () => {
    const { caseId, id } = await suspended();
    await em().update(Deadline, { id }, { state: 'met' });

    at('2026-03-10');
    await overdueSweep(world.deps);

    expect(await warnings(caseId)).toEqual([]);
  });

  it('from before gets the day it is expected to be resumed by the sweep', async () => {
    const { caseId, id } = await suspended();
    // as the migration leaves rows from before
    await em().update(Deadline, { id }, { resumeBy: null, calendarVersion: '' });

    at('2026-03-10');
    await overdueSweep(world.deps);

    expect(await terms(caseId)).toMatchObject([{ standing: 'resume-overdue' }]);
    expect(await em().findOneByOrFail(Deadline, { id })).toMatchObject({ resumeBy: '2026-03-09' });
  });
});

// helpers

const em = () => world.dataSource.manager;
const by = () => handler.accountId;
const nameOf = (accountId: string | null) => (accountId === by() ? 'handler' : accountId);

function at(day: string): void {
  world.time.now = new Date(`${day}T02:00:00Z`);
}

const suspension = (on: string) => ({ on, expectedDays: 5, reason: '等待伤情鉴定', by: by() });

async function started(): Promise<{ caseId: string; id: string }> {
  const { caseId } = await aCase(world, { handlerId: by() });
  const start = { caseId, kind: 'decision' as const, effectKey: randomUUID(), on: '2026-03-02' };
  const { deadlineId } = await world.dataSource.transaction((em) =>
    startTerm(em, world.deps, start),
  );
  return { caseId, id: deadlineId };
}

async function suspended(): Promise<{ caseId: string; id: string }> {
  const made = await started();
  await change(made.id, (term) => suspendTerm(em(), world.deps, term, suspension('2026-03-02')));
  return made;
}

async function change(id: string, how: (term: Deadline) => Promise<unknown>): Promise<void> {
  await how(await em().findOneByOrFail(Deadline, { id }));
}

const terms = (caseId: string) =>
  caseTerms(em(), caseId, world.deps.clock.today(), world.deps.calendar);

const warnings = (caseId: string) => em().findBy(Notice, { caseId, kind: 'term-resume-overdue' });
