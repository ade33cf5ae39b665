import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acts } from '../../../server/acts.js';
import { caseDecisions } from '../../../server/cases/case-decisions.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { delegateOf } from '../../../server/people/delegate-of.js';
import { DelegationRole } from '../../../server/people/delegation-role.entity.js';
import { Delegation } from '../../../server/people/delegation.entity.js';
import { isAbsent } from '../../../server/people/is-absent.js';
import { Leave } from '../../../server/people/leave.entity.js';
import { claimTask } from '../../../server/tasks/claim-task.js';
import { completeTask } from '../../../server/tasks/complete-task.js';
import { releaseTask } from '../../../server/tasks/release-task.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { actorOf, aWorld, file, type World } from '../cases/world.js';
import { insertTask } from '../tasks/a-task.js';

let world: World;
let principal: Actor;
let delegate: Actor;
let caseId: string;
const data = { note: '核实无误', verdict: 'approve' };

beforeAll(async () => {
  world = await aWorld();
  principal = await actorOf(world, 'handler@county-a');
  ({ caseId } = await file(world));
});
afterAll(() => world.drop());
beforeEach(async () => {
  world.clock.set('2026-03-02T02:00:00.000Z');
  await world.em.createQueryBuilder().delete().from(DelegationRole).execute();
  await world.em.createQueryBuilder().delete().from(Delegation).execute();
  await world.em.createQueryBuilder().delete().from(Leave).execute();
  delegate = await actorOf(world, 'clerk@county-a');
});

async function delegated(change: Partial<Delegation> = {}, role: RoleId = 'handler') {
  const id = randomUUID();
  await world.em.insert(Delegation, {
    ...{ id, principalId: principal.accountId, delegateId: delegate.accountId },
    ...{ officeId: 'county-a', validFrom: '2026-03-02', validTo: '2026-03-20', reason: '出差' },
    ...{ createdBy: principal.accountId, createdAt: world.clock.now() },
    ...change,
  });
  await world.em.insert(DelegationRole, { delegationId: id, role });
  return actorOf(world, 'clerk@county-a');
}

async function away(accountId: string, validFrom: string, validTo: string): Promise<void> {
  await world.em.insert(Leave, {
    ...{ id: randomUUID(), accountId, kind: 'annual', validFrom, validTo, note: '' },
    ...{ createdBy: accountId, createdAt: world.clock.now() },
  });
}

describe('whom a person represents', () => {
  it('is read with the roles delegated and their days', async () => {
    const { represents } = await delegated();

    expect(represents).toEqual([
      expect.objectContaining({
        ...{ accountId: principal.accountId, displayName: principal.displayName },
        roles: [{ officeId: 'county-a', role: 'handler', from: '2026-03-02', to: '2026-03-20' }],
      }),
    ]);
  });

  it.each([
    ['has not begun', { validFrom: '2026-03-03' }, 'handler'],
    ['is over', { validFrom: '2026-02-01', validTo: '2026-03-01' }, 'handler'],
    ['was revoked', { revokedAt: new Date('2026-03-02T01:00:00Z') }, 'handler'],
    ['is of a role not held', {}, 'chief'],
    ['is of an office the delegate does not belong to', { officeId: 'county-b' }, 'handler'],
  ] as const)('is nobody when the delegation %s', async (_why, change, role) => {
    const { represents } = await delegated(change, role);

    expect(represents).toEqual([]);
  });
});

describe('a task in another’s name', () => {
  it('is completed and keeps both persons', async () => {
    const acting = await delegated();
    const task = await insertTask(world.em, { caseId, assigneeId: principal.accountId });

    await completeTask(world.deps, acts, { taskId: task.id, actor: acting, data });

    expect(await world.em.findOneByOrFail(Task, { id: task.id })).toMatchObject({
      ...{ completedBy: delegate.accountId, completedFor: principal.accountId },
    });
  });

  it('is refused without a delegation', async () => {
    const task = await insertTask(world.em, { caseId, assigneeId: principal.accountId });

    const completion = completeTask(world.deps, acts, { taskId: task.id, actor: delegate, data });

    await expect(completion).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('belongs, once claimed, to the person represented, and can be given back', async () => {
    const acting = await delegated();
    const { id: taskId } = await insertTask(world.em, { caseId });

    await claimTask(world.deps, { taskId, actor: acting });
    const claimed = await world.em.findOneByOrFail(Task, { id: taskId });
    await releaseTask(world.deps, { taskId, actor: acting });

    expect(claimed.assigneeId).toBe(principal.accountId);
    expect((await world.em.findOneByOrFail(Task, { id: taskId })).assigneeId).toBeNull();
  });

  it('is signed with both names in the file', async () => {
    await world.em.insert(Decision, {
      ...{ id: randomUUID(), caseId, round: 1, effectKey: randomUUID(), taskId: null },
      ...{ kind: 'give-opinion', officeId: 'county-a', role: 'handler', verdict: 'approve' },
      ...{ accountId: delegate.accountId, forAccountId: principal.accountId, opinion: '同意' },
      ...{ state: 'effective', decidedAt: world.clock.now() },
    });

    const [decision] = await caseDecisions(world.em, caseId);

    expect(decision?.by).toBe(`${delegate.displayName}（代${principal.displayName}）`);
  });
});

describe('delegateOf', () => {
  it('names who acts that day, for that role', async () => {
    await delegated();
    const post = { officeId: 'county-a', role: 'handler' };
    const asked = (on: string, which = post) =>
      delegateOf(world.em, principal.accountId, on, which);

    expect(await asked('2026-03-02')).toMatchObject({ accountId: delegate.accountId });
    expect(await delegateOf(world.em, principal.accountId, '2026-03-20')).not.toBeNull();
    expect(await asked('2026-03-01')).toBeNull();
    expect(await asked('2026-03-21')).toBeNull();
    expect(await asked('2026-03-02', { ...post, role: 'chief' })).toBeNull();
  });

  it('names nobody who is away himself', async () => {
    await delegated();
    await away(delegate.accountId, '2026-03-03', '2026-03-04');
    const asked = (on: string) => delegateOf(world.em, principal.accountId, on);

    expect(await asked('2026-03-02')).not.toBeNull();
    expect(await asked('2026-03-03')).toBeNull();
    expect(await asked('2026-03-04')).toBeNull();
    expect(await asked('2026-03-05')).not.toBeNull();
  });
});

describe('isAbsent', () => {
  it.each([
    ['2026-03-02', false],
    ['2026-03-03', true],
    ['2026-03-04', true],
    ['2026-03-05', false],
  ])('counts first and last day: on %s %s', async (on, expected) => {
    await away(principal.accountId, '2026-03-03', '2026-03-04');

    expect(await isAbsent(world.em, principal.accountId, on)).toBe(expected);
    expect(await isAbsent(world.em, delegate.accountId, on)).toBe(false);
  });
});
