import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TaskHeader } from '../../../processes/contract.js';
import type { Job } from '../../../processes/job.js';
import { updateCase } from '../../../server/cases/update-case.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { openTask } from '../../../server/tasks/open-task.js';
import { presentTask } from '../../../server/tasks/present-task.js';
import { taskRows } from '../../../server/tasks/task-rows.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { warnOfTasks } from '../../../server/tasks/warn-of-tasks.js';
import { actorOf, aKey, aWorld, caseRow, file, type World } from '../cases/world.js';

let world: World;
let caseId: string;
let clerkId: string;

beforeAll(async () => {
  world = await aWorld();
  ({ accountId: clerkId } = await actorOf(world, 'clerk@county-a'));
});
afterAll(() => world.drop());
beforeEach(async () => {
  world.clock.set('2026-03-02T02:00:00Z');
  ({ caseId } = await file(world));
});

/** 签发用印 with a limit of two working days, after which the department head is told. */
async function opened(limit: Record<string, string>): Promise<Task> {
  const job: Job = {
    ...{ key: aKey(), type: 'io.camunda.zeebe:userTask', elementInstanceKey: aKey() },
    ...{ processInstanceKey: aKey(), processId: 'decision-service--standard-1', retries: 3 },
    ...{ elementId: 'seal-document', variables: { caseId, officeId: 'county-a' } },
    headers: { 'io.camunda.zeebe:candidateGroups': '["clerk"]', ...limit },
  };
  await openTask(world.deps, job);
  return world.em.findOneByOrFail(Task, { jobKey: job.key });
}

const limit = { [TaskHeader.limitWorkingDays]: '2', [TaskHeader.overdue]: 'department-head' };
const told = async () => {
  const notices = await world.em.findBy(Notice, { caseId, kind: 'task-overdue' });
  return notices.map(({ accountId, role }) => accountId ?? role).sort();
};

describe('a task with a limit of its own', () => {
  it('is due on its last working day, the day it opens not counted', async () => {
    expect((await opened(limit)).dueOn).toBe('2026-03-04');
    const one = { ...limit, [TaskHeader.limitWorkingDays]: '1' };
    expect((await opened(one)).dueOn).toBe('2026-03-03');
  });

  it('shows the days of its step until it is done', async () => {
    const { id } = await opened(limit);
    const shown = async () => {
      const [row] = await taskRows(world.em, { taskId: id });
      return row && presentTask(row, world.deps).limit;
    };

    expect(await shown()).toEqual({
      dueOn: '2026-03-04',
      standing: 'running',
      workingDaysLeft: 2,
    });
    world.clock.set('2026-03-04T02:00:00Z');
    expect(await shown()).toMatchObject({ standing: 'soon', workingDaysLeft: 0 });
    world.clock.set('2026-03-05T02:00:00Z');
    expect(await shown()).toMatchObject({ standing: 'overdue', workingDaysLeft: -1 });
    await world.em.update(Task, { id }, { state: 'completed', completedAt: new Date() });
    expect(await shown()).toBeNull();
  });

  it('is told of once, on the day after, to whoever has it and to the role its diagram names', async () => {
    await opened(limit);

    world.clock.set('2026-03-04T02:00:00Z');
    await warnOfTasks(world.deps);
    expect(await told()).toEqual([]);

    world.clock.set('2026-03-05T02:00:00Z');
    await warnOfTasks(world.deps);
    await warnOfTasks(world.deps);
    expect(await told()).toEqual([clerkId, 'department-head'].sort());
  });

  it('is not told of when it is done, or while the case stands still', async () => {
    const { id } = await opened(limit);
    await world.em.update(Task, { id }, { state: 'completed' });
    await opened(limit);
    await updateCase(world.em, await caseRow(world, caseId), { suspendedOn: '2026-03-03' });

    world.clock.set('2026-03-06T02:00:00Z');
    await warnOfTasks(world.deps);

    expect(await told()).toEqual([]);
  });
});

describe('a task within a term of law', () => {
  it('has no day of its own', async () => {
    expect((await opened({ [TaskHeader.term]: 'decision' })).dueOn).toBeNull();
  });
});
