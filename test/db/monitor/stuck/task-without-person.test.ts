import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReliefCase } from '../../../../server/cases/relief-case.entity.js';
import { taskWithoutPerson } from '../../../../server/monitor/stuck/kinds/task-without-person.js';
import { Delegation } from '../../../../server/people/delegation.entity.js';
import { DelegationRole } from '../../../../server/people/delegation-role.entity.js';
import { Leave } from '../../../../server/people/leave.entity.js';
import { Recusal } from '../../../../server/recusals/recusal.entity.js';
import { Task } from '../../../../server/tasks/task.entity.js';
import { aCase, anOffice, aWorld, type World } from '../../money/world.js';
import { insertTask } from '../../tasks/a-task.js';
import { aHolder, aLeave, findOne } from './posts-world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const find = (taskId: string) => findOne(world, taskWithoutPerson, taskId);

describe('a task nobody can do', () => {
  it('is found when nobody holds its role, since the last who did went, and gone when somebody does', async () => {
    const { officeId, task } = await aQueuedTask();
    await aHolder(world, { officeId, role: 'deputy-chief', validTo: '2026-02-27' });

    const found = await find(task.id);
    await aHolder(world, { officeId, role: 'deputy-chief' });

    expect(found).toMatchObject([
      {
        sentence: '“审查核实”无人可办：没有人担任分管副检察长',
        owner: { kind: 'role', role: 'security-admin', officeId },
        since: task.openedAt,
      },
    ]);
    expect(await find(task.id)).toEqual([]);
  });

  it('is found when everybody who holds its role is on leave or disabled, until somebody stands in', async () => {
    const { officeId, task } = await aQueuedTask();
    const away = await aHolder(world, { officeId, role: 'deputy-chief' });
    await aLeave(world, away, ['2026-03-01', '2026-03-20']);
    await aHolder(world, { officeId, role: 'deputy-chief', disabledAt: new Date('2026-02-01') });

    const found = await find(task.id);
    await aDelegate(officeId, away, 'deputy-chief');

    expect(found).toMatchObject([
      {
        sentence: '“审查核实”无人可办：2名分管副检察长中1人请假且无人代理、1人账号已停用',
        owner: { role: 'department-head' },
      },
    ]);
    expect(await find(task.id)).toEqual([]);
  });

  it('is found when the only one who is there stepped out of the case, and not in other cases', async () => {
    const { officeId, caseId, task } = await aQueuedTask();
    const other = await aQueuedTask(officeId);
    const only = await aHolder(world, { officeId, role: 'deputy-chief' });
    await aRecusal(caseId, only);

    const found = await find(task.id);

    expect(found).toMatchObject([{ sentence: '“审查核实”无人可办：唯一的分管副检察长已回避本案' }]);
    expect(await find(other.task.id)).toEqual([]);
  });

  it('is found when the only chief proposed the relief himself', async () => {
    const { officeId, caseId, task } = await aQueuedTask(undefined, {
      ...{ role: 'chief', act: 'give-opinion', name: '检察长审批' },
    });
    const only = await aHolder(world, { officeId, role: 'chief' });
    await world.dataSource.manager.update(Task, task.id, { assigneeId: only });
    const proposed = { caseId, officeId, act: 'propose-relief', state: 'completed' as const };
    await insertTask(world.dataSource.manager, { ...proposed, completedBy: only });

    const found = await find(task.id);
    await world.dataSource.manager.update(Task, task.id, { assigneeId: null });
    const queued = await find(task.id);
    await aHolder(world, { officeId, role: 'chief' });

    expect(found).toMatchObject([
      { sentence: '“检察长审批”无人可办：承办的检察长在本案中的职责应当与此项分离' },
    ]);
    expect(queued).toMatchObject([
      { sentence: '“检察长审批”无人可办：唯一的检察长在本案中的职责应当与此项分离' },
    ]);
    expect(await find(task.id)).toEqual([]);
  });

  it('is not found while the case stands still by law', async () => {
    const { caseId, task } = await aQueuedTask();
    await world.dataSource.manager.update(ReliefCase, caseId, { suspendedOn: '2026-03-01' });

    const found = await find(task.id);

    expect(found).toEqual([]);
  });

  it('is not found when the leave begins tomorrow or was ended', async () => {
    const { officeId, task } = await aQueuedTask();
    const only = await aHolder(world, { officeId, role: 'deputy-chief' });
    await aLeave(world, only, ['2026-03-03', '2026-03-20']);
    const ended = await aLeave(world, only, ['2026-03-01', '2026-03-20']);
    await world.dataSource.manager.update(Leave, ended, { cancelledAt: new Date() });

    const found = await find(task.id);

    expect(found).toEqual([]);
  });
});

async function aQueuedTask(office?: string, overrides: Partial<Task> = {}) {
  const officeId = office ?? (await anOffice(world));
  const { caseId } = await aCase(world, { officeId });
  const task = await insertTask(world.dataSource.manager, {
    ...{ caseId, officeId, role: 'deputy-chief', ...overrides },
  });
  return { officeId, caseId, task };
}

async function aRecusal(caseId: string, accountId: string): Promise<void> {
  await world.dataSource.manager.insert(Recusal, {
    ...{ id: randomUUID(), caseId, accountId, post: '分管副检察长', origin: 'self' },
    ...{ ground: 'party', reason: '近亲属', askedBy: accountId, state: 'granted' },
    ...{ decidedBody: 'chief', decidedBy: 'nobody', decidedAt: new Date('2026-03-01T01:00:00Z') },
    askedAt: new Date('2026-03-01T00:00:00Z'),
  });
}

async function aDelegate(
  officeId: string,
  principalId: string,
  role: DelegationRole['role'],
): Promise<void> {
  const em = world.dataSource.manager;
  const delegateId = await aHolder(world, { officeId, role: 'handler' });
  const id = randomUUID();
  await em.insert(Delegation, {
    ...{ id, principalId, delegateId, officeId, reason: '请假', createdBy: 'nobody' },
    ...{ validFrom: '2026-03-01', validTo: '2026-03-20', createdAt: new Date() },
  });
  await em.insert(DelegationRole, { delegationId: id, role });
}
