import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../../../server/accounts/account.entity.js';
import { ReliefCase } from '../../../../server/cases/relief-case.entity.js';
import { taskAssigneeAway } from '../../../../server/monitor/stuck/kinds/task-assignee-away.js';
import { taskIdle } from '../../../../server/monitor/stuck/kinds/task-idle.js';
import { taskUnclaimed } from '../../../../server/monitor/stuck/kinds/task-unclaimed.js';
import { Task } from '../../../../server/tasks/task.entity.js';
import { aCase, anOffice, aWorld, type World } from '../../money/world.js';
import { insertTask } from '../../tasks/a-task.js';
import { aHolder, aLeave, findOne } from './posts-world.js';

/** Monday 2 March 2026 is the test's today; the Monday before. */
const lastMonday = new Date('2026-02-23T02:00:00Z');
/** Two working days before today, since Saturday was worked in exchange: the second is not over. */
const lastFriday = new Date('2026-02-27T02:00:00Z');

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('a task with somebody who is not there', () => {
  it('is found with a disabled account, and gone when another has it', async () => {
    const { officeId, holder, task } = await aTask({ isAssigned: true });
    const other = await aHolder(world, { officeId, role: 'handler' });
    const disabledAt = new Date('2026-03-02T03:00:00Z');
    await world.dataSource.manager.update(Account, holder, { disabledAt });

    const found = await findOne(world, taskAssigneeAway, task.id);
    await world.dataSource.manager.update(Task, task.id, { assigneeId: other });

    expect(found).toMatchObject([
      {
        sentence: '“审查核实”停在不在岗的人手中：承办人的账号已停用',
        owner: { kind: 'role', role: 'department-head', officeId },
        since: disabledAt,
      },
    ]);
    expect(await findOne(world, taskAssigneeAway, task.id)).toEqual([]);
  });

  it('is found on the first day of a leave', async () => {
    const { holder, task } = await aTask({ isAssigned: true });
    await aLeave(world, holder, ['2026-03-02', '2026-03-03']);

    const found = await findOne(world, taskAssigneeAway, task.id);

    expect(found).toMatchObject([
      { sentence: '“审查核实”停在不在岗的人手中：承办人请假且无人代理' },
    ]);
  });

  it('is found with somebody who no longer holds the role, or never did', async () => {
    const { officeId, task } = await aTask({ isAssigned: true });
    const moved = await aHolder(world, { officeId, role: 'handler', validTo: '2026-03-01' });
    const never = await aHolder(world, { officeId, role: 'clerk' });

    await world.dataSource.manager.update(Task, task.id, { assigneeId: moved });
    const found = await findOne(world, taskAssigneeAway, task.id);
    await world.dataSource.manager.update(Task, task.id, { assigneeId: never });
    const other = await findOne(world, taskAssigneeAway, task.id);

    expect([found[0]?.facts['cause'], other[0]?.facts['cause']]).toEqual(['ended', 'ended']);
  });

  it('is not found with somebody who is there', async () => {
    const { task } = await aTask({ isAssigned: true });

    const found = await findOne(world, taskAssigneeAway, task.id);

    expect(found).toEqual([]);
  });
});

describe('a task nobody takes', () => {
  it('is found after two working days, not on the second', async () => {
    const old = await aTask({ openedAt: lastMonday });
    const young = await aTask({ openedAt: lastFriday });

    const found = await findOne(world, taskUnclaimed, old.task.id);

    expect(found).toMatchObject([
      {
        sentence: '“审查核实”待签收已6个工作日，没有承办检察官签收',
        owner: { kind: 'role', role: 'handler' },
      },
    ]);
    expect(await findOne(world, taskUnclaimed, young.task.id)).toEqual([]);
  });

  it('is not found where nobody is who could: that is another matter', async () => {
    const { holder, task } = await aTask({ openedAt: lastMonday });
    await aLeave(world, holder, ['2026-03-02', '2026-03-03']);

    const found = await findOne(world, taskUnclaimed, task.id);

    expect(found).toEqual([]);
  });
});

describe('a task that was taken and left', () => {
  it('is found after three working days without a touch, and gone with the next draft', async () => {
    const { holder, task } = await aTask({ isAssigned: true, openedAt: lastMonday });

    const found = await findOne(world, taskIdle, task.id);
    await world.dataSource.manager.update(Task, task.id, { draftAt: lastFriday });

    expect(found).toMatchObject([
      {
        sentence: '“审查核实”已有承办人，但6个工作日没有办理动作',
        owner: { kind: 'person', accountId: holder },
      },
    ]);
    expect(await findOne(world, taskIdle, task.id)).toEqual([]);
  });

  it('goes with its case where it is the handler’s, alone where it is not', async () => {
    const handlers = await aTask({ isAssigned: true, openedAt: lastMonday });
    const other = await aTask({ isAssigned: true, openedAt: lastMonday });
    const { caseId, holder: handlerId } = handlers;
    await world.dataSource.manager.update(ReliefCase, caseId, { handlerId });

    const actsOf = async (taskId: string) =>
      (await findOne(world, taskIdle, taskId))
        .flatMap((found) => taskIdle.acts(found))
        .map((act) => (act.kind === 'mend' ? act.act : act.label));

    expect(await actsOf(handlers.task.id)).toEqual(['urge-task', '变更承办人', '打开任务']);
    expect(await actsOf(other.task.id)).toContain('reassign-task');
  });

  it('is not found while its person is away: that is another matter', async () => {
    const { holder, task } = await aTask({ isAssigned: true, openedAt: lastMonday });
    await aLeave(world, holder, ['2026-03-02', '2026-03-03']);

    const found = await findOne(world, taskIdle, task.id);

    expect(found).toEqual([]);
  });
});

async function aTask({
  isAssigned = false,
  ...overrides
}: Partial<Task> & { isAssigned?: boolean }) {
  const officeId = await anOffice(world);
  const holder = await aHolder(world, { officeId, role: 'handler' });
  const { caseId } = await aCase(world, { officeId });
  const assigneeId = isAssigned ? holder : null;
  const task = await insertTask(world.dataSource.manager, {
    ...{ caseId, officeId, assigneeId, ...overrides },
  });
  return { officeId, holder, caseId, task };
}
