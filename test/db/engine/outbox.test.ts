import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../../../processes/engine-error.js';
import { enqueue, enqueueMessage } from '../../../server/engine/enqueue.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { createOutbox, type Outbox } from '../../../server/engine/outbox.js';
import { settleTask } from '../../../server/tasks/settle-task.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aWorld, caseRow, file, type World } from '../cases/world.js';
import { insertOpinion, insertTask, stateOfOpinion } from '../tasks/a-task.js';
import { fakeEngine, type FakeEngine } from './fake-engine.js';

let world: World;
let engine: FakeEngine;
let outbox: Outbox;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.drop();
});
beforeEach(async () => {
  await world.em.updateAll(OutboxRow, { state: 'done' });
  engine = fakeEngine();
  outbox = createOutbox(world.deps, engine);
});

const now = () => world.clock.now();
const publish = (caseId: string, name: string) =>
  enqueueMessage(world.em, { caseId, name, key: caseId, now: now() });
const rowsOf = async (caseId: string) =>
  (await world.em.find(OutboxRow, { where: { caseId }, order: { id: 'ASC' } })).map(
    ({ state }) => state,
  );

/** A decided task whose command waits. */
async function aCompletion() {
  const { caseId } = await file(world);
  await world.em.delete(OutboxRow, { caseId });
  const task = await insertTask(world.em, { caseId, state: 'completing' });
  const { id: taskId, jobKey } = task;
  const opinion = await insertOpinion(world.em, { caseId, taskId });
  const payload = { taskId, jobKey, variables: {} };
  await enqueue(world.em, { caseId, kind: 'complete-job', payload, now: now() });
  return { caseId, taskId, jobKey, opinion };
}

const taskState = async (id: string) => (await world.em.findOneByOrFail(Task, { id })).state;

describe('the outbox', () => {
  it('sends the commands of a case in the order they were written', async () => {
    await publish('case-a', 'first');
    await publish('case-a', 'second');
    await publish('case-b', 'other');

    await outbox.flush('case-a');

    expect(engine.received).toEqual(['first:case-a', 'second:case-a']);
    expect(await rowsOf('case-b')).toEqual(['waiting']);
  });

  it('lets a later command wait for an earlier one that another sender holds', async () => {
    await publish('case-c', 'first');
    await publish('case-c', 'second');
    let open = (): void => undefined;
    engine.gate = () => new Promise((resolve) => (open = resolve));

    const holding = outbox.flush('case-c');
    await sleep(200);
    const other = fakeEngine();
    await createOutbox(world.deps, other).flush('case-c');
    engine.gate = async () => {};
    open();
    await holding;

    expect(other.received).toEqual([]);
    expect(engine.received).toEqual(['first:case-c', 'second:case-c']);
  });

  it('keeps what the engine did not take, stops there, and sends it when its time has come', async () => {
    await publish('case-d', 'first');
    await publish('case-d', 'second');
    engine.answers.push(new EngineError('UNAVAILABLE', 'away'));

    await outbox.flush('case-d');
    await outbox.flush('case-d');
    const before = await rowsOf('case-d');
    world.clock.set(new Date(now().getTime() + 2_000));
    await outbox.sweep();

    expect(before).toEqual(['waiting', 'waiting']);
    expect(engine.received).toEqual(['first:case-d', 'first:case-d', 'second:case-d']);
    expect(await rowsOf('case-d')).toEqual(['done', 'done']);
  });

  it('does not start a case again which the engine has started', async () => {
    const { caseId } = await file(world);
    await outbox.flush(caseId);
    await world.em.update(OutboxRow, { caseId }, { state: 'waiting' });
    await world.em.query('UPDATE relief_case SET process_instance_key = 7 WHERE id = ?', [caseId]);

    await outbox.flush(caseId);

    expect(engine.received).toEqual([`relief-started:${caseId}`]);
    expect(await rowsOf(caseId)).toEqual(['done']);
    expect((await caseRow(world, caseId)).processInstanceKey).toBe('7');
  });
});

describe('a completed task', () => {
  it('makes its opinion stand as soon as the engine has taken it', async () => {
    const { caseId, taskId, opinion } = await aCompletion();

    await outbox.flush(caseId);

    expect(await taskState(taskId)).toBe('completed');
    expect(await stateOfOpinion(world.em, opinion)).toBe('effective');
  });

  it('decides nothing when the engine does not know the job: the feed does', async () => {
    const { caseId, taskId, opinion } = await aCompletion();
    engine.answers.push('not-found');

    await outbox.flush(caseId);

    expect(await taskState(taskId)).toBe('completing');
    expect(await stateOfOpinion(world.em, opinion)).toBe('pending');
    expect(await rowsOf(caseId)).toEqual(['sent']);
  });

  it.each([
    { fate: 'completed' as const, row: 'done', opinionIs: 'effective' },
    { fate: 'cancelled' as const, row: 'void', opinionIs: 'void' },
  ])('whose job the feed calls $fate is over, and so is its command', async (expected) => {
    const { caseId, jobKey, opinion } = await aCompletion();
    engine.answers.push('not-found');
    await outbox.flush(caseId);

    await settleTask(world.em, { jobKey }, expected.fate);
    await outbox.sweep();

    expect(await rowsOf(caseId)).toEqual([expected.row]);
    expect(await stateOfOpinion(world.em, opinion)).toBe(expected.opinionIs);
  });

  it('is never settled otherwise afterwards', async () => {
    const { caseId, taskId, jobKey, opinion } = await aCompletion();
    await outbox.flush(caseId);

    await settleTask(world.em, { jobKey }, 'cancelled');

    expect(await taskState(taskId)).toBe('completed');
    expect(await stateOfOpinion(world.em, opinion)).toBe('effective');
  });
});
