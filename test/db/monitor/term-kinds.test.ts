import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { stopTerm } from '../../../server/deadlines/stop-term.js';
import { suspendTerm } from '../../../server/deadlines/suspend-term.js';
import { resumeTerm } from '../../../server/deadlines/resume-term.js';
import type { TermKind } from '../../../server/domain/terms/terms.js';
import { taskOverdue } from '../../../server/monitor/stuck/kinds/task-overdue.js';
import { termDueSoon } from '../../../server/monitor/stuck/kinds/term-due-soon.js';
import { termOverdue } from '../../../server/monitor/stuck/kinds/term-overdue.js';
import { termSuspendedLong } from '../../../server/monitor/stuck/kinds/term-suspended-long.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { insertTask } from '../tasks/a-task.js';
import { aStuckWorld, onlyOf, type StuckWorld } from './stuck-world.js';

let world: StuckWorld;
beforeAll(async () => {
  world = await aStuckWorld();
});
beforeEach(() => {
  world.at('2026-03-02');
});
afterAll(() => world.drop());

const em = () => world.dataSource.manager;
const inTransaction = <T>(work: (em: EntityManager) => Promise<T>) =>
  world.dataSource.transaction(work);
const own = () => ({ kind: 'person', accountId: world.handler.accountId });

/** The term started on the 2nd of March: a decision is due on the 16th, and soon from the 12th. */
async function aTerm(caseId: string, kind: TermKind = 'decision'): Promise<string> {
  const start = { caseId, kind, effectKey: randomUUID(), on: '2026-03-02' };
  return inTransaction(async (within) => (await startTerm(within, world.deps, start)).deadlineId);
}

describe('期限将届满', () => {
  it('is found from the first day its setting calls soon until the last day', async () => {
    const caseId = await world.handled();
    await aTerm(caseId);

    const byDay = [];
    for (const day of ['2026-03-11', '2026-03-12', '2026-03-16', '2026-03-17']) {
      world.at(day);
      byDay.push(onlyOf(await world.found(termDueSoon), caseId)?.sentence ?? null);
    }

    expect(byDay).toEqual([
      null,
      '“作出救助决定”期限将于2026年3月16日届满，还剩2个工作日',
      '“作出救助决定”期限今天届满，事项尚未办结',
      null,
    ]);
  });

  it('is since its first soon day the turn of the handler, or of the clerk before there is one', async () => {
    const [handled, unassigned] = [await world.handled(), await world.handled({ handlerId: null })];
    await aTerm(handled);
    await aTerm(unassigned);

    world.at('2026-03-13');
    const found = await world.found(termDueSoon);

    expect(onlyOf(found, handled)).toMatchObject({ since: '2026-03-12', owner: own() });
    expect(onlyOf(found, unassigned)?.owner).toEqual({
      ...{ kind: 'role', officeId: 'county-a', role: 'intake-clerk' },
    });
  });
});

describe('期限已超期', () => {
  it('is found once, since the day after the last one, and gone when the term is met', async () => {
    const caseId = await world.handled();
    const id = await aTerm(caseId);
    world.at('2026-03-18');

    expect(onlyOf(await world.found(termOverdue), caseId)).toEqual({
      ...{ subject: id, caseId, officeId: 'county-a', owedFen: 0 },
      sentence: '“作出救助决定”期限已于2026年3月16日届满，超期2个工作日，尚未办结',
      ...{ since: '2026-03-17', owner: own() },
    });

    const now = world.deps.clock.now();
    await inTransaction((within) =>
      stopTerm(within, { caseId, kind: 'decision', reason: 'met', now }),
    );
    expect(onlyOf(await world.found(termOverdue), caseId)).toBeNull();
  });

  it('lets the holder of the open task be urged, and leads to the terms of the case', async () => {
    const caseId = await world.handled();
    await aTerm(caseId);
    await insertTask(em(), { caseId });
    world.at('2026-03-18');

    expect(await world.acts(termOverdue, caseId)).toEqual([
      'urge-task',
      `/cases/${caseId}?tab=terms`,
    ]);
  });

  it('is the turn of 政法委 while that reviews', async () => {
    const caseId = await world.handled();
    await aTerm(caseId, 'plc-review');
    world.at('2026-03-18');

    expect(onlyOf(await world.found(termOverdue), caseId)?.owner).toEqual({
      ...{ kind: 'agency', name: '党委政法委' },
    });
  });

  it('is not found of a case that lawfully stands still or has ended', async () => {
    const suspended = await world.handled();
    const terminated = await world.handled();
    for (const caseId of [suspended, terminated]) await aTerm(caseId);
    await em().update(ReliefCase, suspended, { suspendedOn: '2026-03-17' });
    await em().update(ReliefCase, terminated, { terminatedAt: new Date() });
    world.at('2026-03-18');

    const found = await world.found(termOverdue);

    expect([onlyOf(found, suspended), onlyOf(found, terminated)]).toEqual([null, null]);
  });
});

describe('中止逾期未恢复', () => {
  it('is found of a term after the last day it was to stand still, until it is resumed', async () => {
    const caseId = await world.handled();
    const id = await aTerm(caseId);
    const term = () => em().findOneByOrFail(Deadline, { id });
    const planned = { on: '2026-03-02', expectedDays: 5, reason: '等待鉴定', by: null };
    await inTransaction(async (within) => suspendTerm(within, world.deps, await term(), planned));

    world.at('2026-03-09');
    expect(onlyOf(await world.found(termSuspendedLong), caseId)).toBeNull();
    world.at('2026-03-10');
    expect(onlyOf(await world.found(termSuspendedLong), caseId)).toMatchObject({
      ...{ since: '2026-03-10', owner: own() },
      sentence: '“作出救助决定”期限中止，应当于2026年3月9日恢复，已超过1个工作日，尚未恢复',
    });

    const back = { on: '2026-03-10', by: null };
    await inTransaction(async (within) => resumeTerm(within, world.deps, await term(), back));
    expect(onlyOf(await world.found(termSuspendedLong), caseId)).toBeNull();
  });

  it('is found once of a case that stands still with its terms', async () => {
    const caseId = await world.handled();
    const id = await aTerm(caseId);
    const planned = { on: '2026-03-02', expectedDays: 5, reason: '中止办理', by: null };
    const term = await em().findOneByOrFail(Deadline, { id });
    await inTransaction((within) => suspendTerm(within, world.deps, term, planned));
    const plan = { suspendedOn: '2026-03-02', resumePlannedOn: '2026-03-09' };
    await em().update(ReliefCase, caseId, plan);
    world.at('2026-03-11');

    expect(onlyOf(await world.found(termSuspendedLong), caseId)).toMatchObject({
      subject: caseId,
      sentence: '案件中止办理，应当于2026年3月9日恢复，已超过2个工作日，尚未恢复',
    });
    expect(await world.acts(termSuspendedLong, caseId)).toEqual([`/cases/${caseId}?verb=resume`]);
  });
});

describe('任务超过时限', () => {
  it('is found after the limit of its diagram, until the task is done', async () => {
    const caseId = await world.handled();
    const limited = { name: '制作支付指令', role: 'finance-clerk', dueOn: '2026-03-04' };
    const task = await insertTask(em(), { caseId, ...limited });

    world.at('2026-03-04');
    expect(onlyOf(await world.found(taskOverdue), caseId)).toBeNull();
    world.at('2026-03-06');
    expect(onlyOf(await world.found(taskOverdue), caseId)).toMatchObject({
      ...{ subject: task.id, since: '2026-03-05' },
      owner: { kind: 'role', officeId: 'county-a', role: 'finance-clerk' },
      sentence: '“制作支付指令”应当于2026年3月4日前办结，已逾期2个工作日',
    });
    expect(await world.acts(taskOverdue, caseId)).toEqual([
      ...['urge-task', 'reassign-task', `/tasks/${task.id}`],
    ]);

    await em().update(Task, task.id, { state: 'completed' });
    expect(onlyOf(await world.found(taskOverdue), caseId)).toBeNull();
  });

  it('is the turn of whoever took it', async () => {
    const caseId = await world.handled();
    const { accountId: assigneeId } = world.handler;
    await insertTask(em(), { caseId, dueOn: '2026-03-04', assigneeId });
    world.at('2026-03-06');

    expect(onlyOf(await world.found(taskOverdue), caseId)?.owner).toEqual(own());
  });

  it('is found of a terminated case only where its advance is to be recovered', async () => {
    const terminatedAt = new Date();
    const [left, recovered] = [
      await world.handled({ terminatedAt }),
      await world.handled({ terminatedAt }),
    ];
    await insertTask(em(), { caseId: left, dueOn: '2026-03-04' });
    await insertTask(em(), { caseId: recovered, dueOn: '2026-03-04', act: 'recover-advance' });
    world.at('2026-03-06');

    const found = await world.found(taskOverdue);

    expect(onlyOf(found, left)).toBeNull();
    expect(onlyOf(found, recovered)).not.toBeNull();
  });
});
