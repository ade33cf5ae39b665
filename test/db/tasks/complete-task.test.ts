import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { acts } from '../../../server/acts.js';
import { terminateCase } from '../../../server/cases/terminate-case.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { completeTask, type Completion } from '../../../server/tasks/complete-task.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { actorOf, aWorld, file, type World } from '../cases/world.js';
import { insertOpinion, insertTask, stateOfOpinion } from './a-task.js';

let world: World;
let caseId: string;
let handler: Actor;
let chief: Actor;
const data = { note: '核实无误', verdict: 'approve' };

beforeAll(async () => {
  world = await aWorld();
  handler = await actorOf(world, 'handler@county-a');
  chief = await actorOf(world, 'chief@county-a');
});
afterAll(async () => {
  await world.drop();
});
beforeEach(async () => {
  ({ caseId } = await file(world));
  await world.em.delete(OutboxRow, { caseId });
});

const complete = (completion: Completion) => completeTask(world.deps, acts, completion);
const taskOf = (id: string) => world.em.findOneByOrFail(Task, { id });
const refusal = (code: string) => expect.objectContaining({ code });
const commands = () => world.em.findBy(OutboxRow, { caseId });

describe('completing a task', () => {
  it('writes the submission and the command to the engine together, and says so', async () => {
    const task = await insertTask(world.em, { caseId });

    const answer = await complete({ taskId: task.id, actor: handler, data });

    expect(answer).toEqual({ id: task.id, state: 'completing' });
    expect(await taskOf(task.id)).toMatchObject({
      ...{ state: 'completing', submission: data, draft: null, version: 2 },
      completedBy: handler.accountId,
    });
    expect(await commands()).toEqual([
      expect.objectContaining({
        ...{ kind: 'complete-job', state: 'waiting' },
        payload: { taskId: task.id, jobKey: task.jobKey, variables: { verdict: 'approve' } },
      }),
    ]);
    expect(world.deps.flushed.at(-1)).toBe(caseId);
  });

  it('is done once, however often it is asked for at once', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });

    const answers = await Promise.allSettled(
      Array.from({ length: 4 }, () => complete({ taskId, actor: handler, data })),
    );

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await commands()).toHaveLength(1);
  });

  it('tells every fault of the form at once and changes nothing', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });

    const completion = complete({ taskId, actor: handler, data: { verdict: 'maybe' } });

    await expect(completion).rejects.toMatchObject({
      faults: [
        expect.objectContaining({ pointer: '/data/note' }),
        expect.objectContaining({ pointer: '/data/verdict' }),
      ],
    });
    expect(await taskOf(taskId)).toMatchObject({ state: 'open', version: 1 });
    expect(await commands()).toEqual([]);
  });

  it.each([
    { why: 'another role', code: 'FORBIDDEN', overrides: { role: 'clerk' } },
    { why: 'another office', code: 'FORBIDDEN', overrides: { officeId: 'county-b' } },
    { why: 'another person', code: 'TASK_TAKEN', overrides: { assigneeId: 'somebody' } },
    { why: 'nobody any more', code: 'TASK_NOT_OPEN', overrides: { state: 'cancelled' as const } },
  ])('is refused when the task is for $why', async ({ code, overrides }) => {
    const { id: taskId } = await insertTask(world.em, { caseId, ...overrides });

    await expect(complete({ taskId, actor: handler, data })).rejects.toEqual(refusal(code));
    expect(await commands()).toEqual([]);
  });

  it('is refused to one who read an older version of it', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId, version: 3 });

    const stale = complete({ taskId, actor: handler, data, version: 2 });

    await expect(stale).rejects.toEqual(refusal('STALE'));
    await complete({ taskId, actor: handler, data, version: 3 });
  });

  it('is refused to one who would approve what he proposed', async () => {
    const proposal = { act: 'propose-relief', state: 'completed' as const };
    await insertTask(world.em, { caseId, ...proposal, completedBy: chief.accountId });
    const approval = { caseId, act: 'give-opinion', role: 'chief' };
    const { id: taskId } = await insertTask(world.em, approval);

    const completion = complete({ taskId, actor: chief, data });

    await expect(completion).rejects.toEqual(refusal('SEPARATION_OF_DUTIES'));
  });

  it('keeps of an account no more than its last four digits', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });
    const payees = [
      {
        ...{ personId: 'p', amountFen: 1, bank: '农业银行', holder: '李秀兰' },
        account: '6228480402564890018',
      },
    ];

    await complete({ taskId, actor: handler, data: { ...data, payees } });

    const kept = JSON.stringify(await taskOf(taskId));
    expect(kept).toContain('****0018');
    expect(kept).not.toContain('6228480402564890018');
  });
});

describe('a terminated case', () => {
  const terminate = () =>
    terminateCase(world.deps, {
      ...{ caseId, kind: 'withdrawn', reason: '申请人撤回', actor: handler, requestId: 'r' },
    });

  it('lets no task be completed any more', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });
    await terminate();

    const completion = complete({ taskId, actor: handler, data });

    await expect(completion).rejects.toEqual(refusal('CASE_TERMINATED'));
  });

  it('voids the opinions the engine has not taken', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId, state: 'completing' });
    const opinion = await insertOpinion(world.em, { caseId, taskId });

    await terminate();

    expect(await stateOfOpinion(world.em, opinion)).toBe('void');
  });

  it('is either terminated or decided on, whichever comes first', async () => {
    const { id: taskId } = await insertTask(world.em, { caseId });

    const [completion] = await Promise.allSettled([
      complete({ taskId, actor: handler, data }),
      terminate(),
    ]);

    const names = (await commands()).map(({ kind }) => kind);
    expect(names).toEqual(
      completion.status === 'fulfilled' ? ['complete-job', 'publish-message'] : ['publish-message'],
    );
  });
});
