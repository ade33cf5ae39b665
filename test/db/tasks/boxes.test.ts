import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimTask } from '../../../server/tasks/claim-task.js';
import type { Box } from '../../../server/tasks/boxes.js';
import { countTasks, listTasks } from '../../../server/tasks/list-tasks.js';
import { releaseTask } from '../../../server/tasks/release-task.js';
import { readDraft } from '../../../server/tasks/draft.js';
import { saveDraft } from '../../../server/tasks/save-draft.js';
import { Task } from '../../../server/tasks/task.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { actorOf, aWorld, file, type World } from '../cases/world.js';
import { insertTask } from './a-task.js';

let world: World;
let caseId: string;
let first: Actor;
let second: Actor;
let chief: Actor;

beforeAll(async () => {
  world = await aWorld();
  first = await actorOf(world, 'handler@county-a');
  second = await actorOf(world, 'handler2@county-a');
  chief = await actorOf(world, 'chief@county-a');
});
afterAll(async () => {
  await world.drop();
});
beforeEach(async () => {
  ({ caseId } = await file(world));
});

const taskOf = (id: string) => world.em.findOneByOrFail(Task, { id });
const idsIn = async (actor: Actor, box: Box, q?: string) => {
  const query = { box, caseId, q, limit: 50 };
  const { items } = await listTasks(world.em, actor, query, world.clock.today());
  return items.map(({ id }) => id);
};
const refusal = (code: string) => expect.objectContaining({ code });

describe('a task nobody has taken', () => {
  it('lies in the claimable box of whoever holds its role, and of nobody else', async () => {
    const task = await insertTask(world.em, { caseId });

    expect(await idsIn(first, 'claimable')).toEqual([task.id]);
    expect(await idsIn(second, 'claimable')).toEqual([task.id]);
    expect(await idsIn(chief, 'claimable')).toEqual([]);
    expect(await idsIn(first, 'todo')).toEqual([]);
  });

  it('is taken by one of two who reach for it at once; the other is told', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });

    const answers = await Promise.allSettled([
      claimTask(world.deps, { taskId, actor: first }),
      claimTask(world.deps, { taskId, actor: second }),
    ]);

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refusal('TASK_TAKEN'),
    });
  });

  it('is not given to somebody without the role', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });

    const claim = claimTask(world.deps, { taskId, actor: chief });

    await expect(claim).rejects.toEqual(refusal('FORBIDDEN'));
  });
});

describe('a task somebody has taken', () => {
  it('lies in the box of that person, and claiming it again changes nothing', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });
    await claimTask(world.deps, { taskId, actor: first });

    const again = await claimTask(world.deps, { taskId, actor: first });

    expect(again.state).toBe('open');
    expect(await idsIn(first, 'todo')).toEqual([taskId]);
    expect(await idsIn(second, 'claimable')).toEqual([]);
    expect((await taskOf(taskId)).version).toBe(2);
  });

  it('goes back to everybody with its draft when it is given back', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId, assigneeId: first.accountId });
    await saveDraft(world.deps, { taskId, actor: first, data: { note: '半成品' } });

    await releaseTask(world.deps, { taskId, actor: first });

    expect(await idsIn(second, 'claimable')).toEqual([taskId]);
    const task = await taskOf(taskId);
    expect(await readDraft(world.em, world.deps, task)).toEqual({ note: '半成品' });
    expect(JSON.stringify(task.draft)).not.toContain('半成品');
  });

  it('is given back by nobody else, nor filled in', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId, assigneeId: first.accountId });

    const release = () => releaseTask(world.deps, { taskId, actor: second });
    const draft = () => saveDraft(world.deps, { taskId, actor: second, data: {} });

    await expect(release()).rejects.toEqual(refusal('FORBIDDEN'));
    await expect(draft()).rejects.toEqual(refusal('TASK_TAKEN'));
  });
});

describe('a task that is over', () => {
  it.each(['completing', 'completed', 'cancelled'] as const)(
    'being %s, is neither claimed nor drafted nor given back',
    async (state) => {
      const mine = { caseId, state, assigneeId: first.accountId };
      const { id: taskId } = await insertTask(world.em, mine);

      const tries = await Promise.allSettled([
        claimTask(world.deps, { taskId, actor: first }),
        saveDraft(world.deps, { taskId, actor: first, data: {} }),
        releaseTask(world.deps, { taskId, actor: first }),
      ]);

      expect(tries.map((one): unknown => one.status === 'rejected' && one.reason)).toEqual(
        Array(3).fill(refusal('TASK_NOT_OPEN')),
      );
      expect(await idsIn(first, 'todo')).toEqual([]);
    },
  );

  it('lies in the done box of who did it', async () => {
    const done = { completedBy: first.accountId, completedAt: world.clock.now() };
    const task = await insertTask(world.em, { caseId, state: 'completed', ...done });

    expect(await idsIn(first, 'done')).toEqual([task.id]);
    expect(await idsIn(second, 'done')).toEqual([]);
  });
});

describe('a box', () => {
  it('is read page by page, and finds by a part of the name without wildcards of the asker', async () => {
    const assigneeId = second.accountId;
    for (const name of ['核实一', '核实二', '100%_']) {
      await insertTask(world.em, { caseId, name, assigneeId });
    }
    const query = { box: 'todo' as const, caseId, limit: 2 };
    const today = world.clock.today();

    const page = await listTasks(world.em, second, query, today);
    const cursor = page.nextCursor ?? '';
    const rest = await listTasks(world.em, second, { ...query, cursor }, today);

    expect([page.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
    expect(await idsIn(second, 'todo', '核实')).toHaveLength(2);
    expect(await idsIn(second, 'todo', '%')).toHaveLength(1);
    expect((await countTasks(world.em, second, today)).todo).toBe(3);
  });

  it('shows urgent cases first', async () => {
    const calm = await insertTask(world.em, { caseId, assigneeId: chief.accountId });
    const urgent = await file(world, { urgent: true });
    const hasty = await insertTask(world.em, {
      ...{ caseId: urgent.caseId, assigneeId: chief.accountId },
      openedAt: new Date('2026-03-03T00:00:00Z'),
    });

    const query = { box: 'todo' as const, limit: 10 };
    const { items } = await listTasks(world.em, chief, query, world.clock.today());

    expect(items.map(({ id }) => id)).toEqual([hasty.id, calm.id]);
  });
});
