import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TaskHeader } from '../../../processes/contract.js';
import type { Job } from '../../../processes/job.js';
import { HandlerAssignment } from '../../../server/cases/handler-assignment.entity.js';
import { updateCase } from '../../../server/cases/update-case.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { DelegationRole } from '../../../server/people/delegation-role.entity.js';
import { Delegation } from '../../../server/people/delegation.entity.js';
import { Leave } from '../../../server/people/leave.entity.js';
import { openTask } from '../../../server/tasks/open-task.js';
import { readDraft } from '../../../server/tasks/draft.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { actorOf, aKey, aWorld, caseRow, file, type World } from '../cases/world.js';
import { insertTask } from './a-task.js';

let world: World;
let caseId: string;
let deputy: Actor;
let handler: Actor;

beforeAll(async () => {
  world = await aWorld();
  deputy = await actorOf(world, 'deputy-chief@county-a');
  handler = await actorOf(world, 'handler@county-a');
});
afterAll(() => world.drop());
beforeEach(async () => {
  ({ caseId } = await file(world));
});

const header = (name: string): string => `io.camunda.zeebe:${name}`;

function aJob(role: string, overrides: Partial<Job> = {}, officeId = 'county-a'): Job {
  return {
    ...{ key: aKey(), type: 'io.camunda.zeebe:userTask', elementInstanceKey: aKey() },
    ...{ processInstanceKey: aKey(), processId: 'ordinary-review--standard-1' },
    ...{ elementId: 'deputy-chief-review', variables: { caseId, officeId }, retries: 3 },
    headers: {
      [header('candidateGroups')]: JSON.stringify([role]),
      [TaskHeader.act]: 'give-opinion',
    },
    ...overrides,
  };
}

async function opened(job: Job): Promise<Task> {
  await openTask(world.deps, job);
  return world.em.findOneByOrFail(Task, { jobKey: job.key });
}

const noticesOf = (kind: string) => world.em.findBy(Notice, { caseId, kind });

async function away(accountId: string): Promise<string> {
  const id = aKey();
  await world.em.insert(Leave, {
    ...{ id, accountId, kind: 'sick', note: '', validFrom: '2026-03-02', validTo: '2026-03-06' },
    ...{ createdBy: accountId, createdAt: world.clock.now() },
  });
  return id;
}

describe('a task that opens', () => {
  it('in a post nobody holds stays there, and head and supervisor hear what to do', async () => {
    const { id: officeId } = await insertOffice(world.em);

    const task = await opened(aJob('deputy-chief', {}, officeId));

    expect(task).toMatchObject({ state: 'open', assigneeId: null });
    const notices = await noticesOf('task-held-up');
    expect(notices.map(({ role }) => role).sort()).toEqual(['case-supervisor', 'department-head']);
    expect(notices[0]?.text).toContain('无人担任分管副检察长，请系统管理员授予角色');
  });

  it('in a post nobody holds is told to the handler of the case too, who would wait for nothing', async () => {
    const { id: officeId } = await insertOffice(world.em);
    const { accountId: handlerId } = handler;
    await updateCase(world.em, await caseRow(world, caseId), { handlerId });

    await opened(aJob('deputy-chief', {}, officeId));

    const notices = await noticesOf('task-held-up');
    expect(notices.find(({ accountId }) => accountId === handlerId)?.text).toContain('无人担任');
    expect(notices).toHaveLength(3);
  });

  it('for the one who proposed is held up, never given to that one as approver', async () => {
    await insertTask(world.em, {
      ...{ caseId, act: 'propose-relief', state: 'completed', completedBy: deputy.accountId },
    });

    await opened(aJob('deputy-chief'));

    const [notice] = await noticesOf('task-held-up');
    expect(notice?.text).toContain('提出意见的人不得审批同一意见');
  });

  it('for somebody away without a delegate says so; with one, the delegate is told', async () => {
    const leaveId = await away(deputy.accountId);
    await opened(aJob('deputy-chief'));
    const [held] = await noticesOf('task-held-up');
    const delegate = await insertAccount(world.em, {
      ...{ officeId: 'county-a', roles: ['chief'], displayName: '钱某' },
    });
    const delegationId = aKey();
    await world.em.insert(Delegation, {
      ...{ id: delegationId, principalId: deputy.accountId, delegateId: delegate.accountId },
      ...{ officeId: 'county-a', validFrom: '2026-03-02', validTo: '2026-03-06', reason: '请假' },
      ...{ leaveId: null, createdBy: deputy.accountId, createdAt: world.clock.now() },
      ...{ revokedAt: null, revokedBy: null },
    });
    await world.em.insert(DelegationRole, { delegationId, role: 'deputy-chief' });

    const task = await opened(aJob('deputy-chief'));

    expect(held?.text).toContain('请假且未委托代理');
    expect(await noticesOf('task-held-up')).toHaveLength(2);
    expect(task.assigneeId).toBe(deputy.accountId);
    const told = await noticesOf('task-delegated');
    expect(told).toEqual([expect.objectContaining({ accountId: delegate.accountId })]);
    expect(told[0]?.text).toMatch(/请假.+由钱某代为办理/);
    await world.em.delete(Leave, { id: leaveId });
  });

  it('after it was taken back goes to whoever did, with what was typed', async () => {
    const processInstanceKey = aKey();
    await insertTask(world.em, {
      ...{ caseId, processInstanceKey, elementId: 'deputy-chief-review', role: 'deputy-chief' },
      ...{ state: 'completed', completedBy: deputy.accountId, withdrawnAt: world.clock.now() },
      ...{ withdrawnBy: deputy.accountId, submission: { verdict: 'approve', opinion: '同意' } },
    });

    const task = await opened(aJob('deputy-chief', { processInstanceKey }));

    expect(task).toMatchObject({ assigneeId: deputy.accountId, draftBy: deputy.accountId });
    expect(await readDraft(world.em, world.deps, task)).toEqual({
      ...{ verdict: 'approve', opinion: '同意' },
    });
    const other = await opened(aJob('deputy-chief'));
    expect(other.draft).toBeNull();
  });

  it('for the handler the process began with goes to whoever handles the case now', async () => {
    const successor = await insertAccount(world.em, { officeId: 'county-a', roles: ['handler'] });
    await world.em.insert(HandlerAssignment, {
      ...{ id: aKey(), caseId, officeId: 'county-a', formerId: handler.accountId },
      ...{ handlerId: successor.accountId, way: 'name', among: 1, reason: '调动' },
      ...{ byId: deputy.accountId, assignedAt: world.clock.now() },
    });
    await world.dataSource.transaction(async (em) => {
      await updateCase(em, await caseRow(world, caseId), { handlerId: successor.accountId });
    });
    const job = aJob('handler');
    job.headers[header('assignee')] = handler.accountId;

    expect((await opened(job)).assigneeId).toBe(successor.accountId);
  });
});
