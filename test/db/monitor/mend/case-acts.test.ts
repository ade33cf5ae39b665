import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Message } from '../../../../processes/contract.js';
import { MessageWait } from '../../../../server/engine/message-wait.entity.js';
import { OutboxRow, type PublishPayload } from '../../../../server/engine/outbox-row.entity.js';
import { enqueue, enqueueMessage } from '../../../../server/engine/enqueue.js';
import { FeedQuarantine } from '../../../../server/engine/feed.entity.js';
import { actOutcomes } from '../../../../server/monitor/mend/act-outcomes.js';
import { StuckFinding } from '../../../../server/monitor/stuck/stuck-finding.entity.js';
import { Task } from '../../../../server/tasks/task.entity.js';
import { aCase } from '../../money/world.js';
import { aKey, aMendWorld, type MendWorld } from './mend-world.js';

let world: MendWorld;
beforeAll(async () => {
  world = await aMendWorld();
});
afterAll(() => world.drop());

const taskOf = (id: string) => world.em.findOneByOrFail(Task, { id });

describe('reassign-task', () => {
  it('gives it to another who may do it, and back while nothing was done', async () => {
    const [former, next] = [
      await world.holder('department-head'),
      await world.holder('department-head'),
    ];
    const { caseId, instanceKey } = await world.running();
    const taskId = await world.task(caseId, instanceKey, { assigneeId: former.accountId });

    const plan = await world.preview(world.supervisor, 'reassign-task', { taskId });
    const input = { taskId, accountId: next.accountId };
    const { id } = await world.order(world.supervisor, 'reassign-task', input);
    const given = (await taskOf(taskId)).assigneeId;
    await world.undo(world.supervisor, id);

    expect(plan.refusal).toBe('请选择改派给谁');
    expect(plan.targets.map(({ key }) => key)).toContain(next.accountId);
    expect(plan.targets.map(({ key }) => key)).not.toContain(former.accountId);
    expect(given).toBe(next.accountId);
    expect((await taskOf(taskId)).assigneeId).toBe(former.accountId);
  });

  it('is refused to somebody the rules keep from it, and for the task of the handler', async () => {
    const handler = await world.holder('handler');
    const { caseId } = await aCase(world, { handlerId: handler.accountId });
    const own = await world.task(caseId, aKey(), {
      ...{ role: 'handler', assigneeId: handler.accountId, act: 'verify-case' },
    });
    const other = await world.task(caseId, aKey());

    await expect(
      world.order(world.supervisor, 'reassign-task', { taskId: own, accountId: randomUUID() }),
    ).rejects.toThrow('变更承办人');
    await expect(
      world.order(world.supervisor, 'reassign-task', { taskId: other, accountId: randomUUID() }),
    ).rejects.toThrow('请选择改派给谁');
  });
});

describe('release-claim', () => {
  it('puts it back to its role, and into the same hands again while nobody took it', async () => {
    const holder = await world.holder('department-head');
    const { caseId, instanceKey } = await world.running();
    const taskId = await world.task(caseId, instanceKey, { assigneeId: holder.accountId });

    const { id } = await world.order(world.head, 'release-claim', { taskId });
    const freed = (await taskOf(taskId)).assigneeId;
    await world.undo(world.head, id);

    expect(freed).toBeNull();
    expect((await taskOf(taskId)).assigneeId).toBe(holder.accountId);
  });
});

describe('urge-task', () => {
  it('tells who could do it, once a day', async () => {
    await world.holder('department-head');
    const { caseId, instanceKey } = await world.running();
    world.time.now = new Date('2026-03-04T02:00:00Z');
    const taskId = await world.task(caseId, instanceKey);

    const { id } = await world.order(world.supervisor, 'urge-task', { taskId });

    expect((await taskOf(taskId)).urged).toBe(1);
    expect((await world.read(id)).result).toContain('已催办');
    await expect(world.order(world.supervisor, 'urge-task', { taskId })).rejects.toThrow();
  });
});

describe('repair-task', () => {
  it('ends a task as the engine says', async () => {
    const { caseId, instanceKey } = await world.running();
    const jobKey = await world.job(instanceKey, { state: 'canceled' });
    const taskId = await world.task(caseId, instanceKey, { jobKey });

    await world.order(world.operator, 'repair-task', { taskId });

    expect((await taskOf(taskId)).state).toBe('cancelled');
  });

  it('leaves a task alone on which both agree', async () => {
    const { caseId, instanceKey } = await world.running();
    const jobKey = await world.job(instanceKey, { state: 'created' });
    const taskId = await world.task(caseId, instanceKey, { jobKey });

    await expect(world.order(world.operator, 'repair-task', { taskId })).rejects.toThrow(
      '两边一致',
    );
  });

  it('has the engine give a job out again that has no task here', async () => {
    const { instanceKey } = await world.running();
    const jobKey = await world.job(instanceKey, {
      ...{ state: 'created', jobType: 'io.camunda.zeebe:userTask' },
    });
    world.engine.received.length = 0;

    await world.order(world.operator, 'repair-task', { jobKey });

    expect(world.engine.received).toEqual([`offer ${jobKey}`]);
  });
});

describe('resend-outbox', () => {
  it('sends what waits now, in its order', async () => {
    const { caseId, now } = { caseId: (await world.running()).caseId, now: world.time.now };
    for (const key of ['first', 'second']) {
      await enqueueMessage(world.em, { caseId, name: Message.inquirySettled, key, now });
    }
    const later = new Date(now.getTime() + 3_600_000);
    await world.em.update(OutboxRow, { caseId }, { notBefore: later, attempts: 9 });
    const { id: outboxId } = await world.em.findOneByOrFail(OutboxRow, { caseId });
    world.engine.received.length = 0;

    await world.order(world.operator, 'resend-outbox', { outboxId });

    expect(world.engine.received).toEqual(['inquiry-settled:first', 'inquiry-settled:second']);
  });

  it('sends a decision again that the engine never got', async () => {
    const { caseId, instanceKey } = await world.running();
    const taskId = await world.task(caseId, instanceKey, { state: 'completing' });
    const { jobKey } = await taskOf(taskId);
    const payload = { taskId, jobKey, variables: {} };
    await enqueue(world.em, { caseId, kind: 'complete-job', payload, now: world.time.now });
    await world.em.update(OutboxRow, { caseId }, { state: 'done' });
    const { id: outboxId } = await world.em.findOneByOrFail(OutboxRow, { caseId });
    world.engine.received.length = 0;

    await world.order(world.operator, 'resend-outbox', { outboxId });

    expect(world.engine.received).toEqual([jobKey]);
    expect((await taskOf(taskId)).state).toBe('completed');
  });

  it('publishes a lost message again under another id, and makes none up', async () => {
    const { caseId, instanceKey } = await world.running();
    const [sent, unsent] = [await aWait(instanceKey, 'sent'), await aWait(instanceKey, 'unsent')];
    const message = { caseId, name: Message.inquirySettled, key: 'sent', now: world.time.now };
    await enqueueMessage(world.em, message);
    await world.em.update(OutboxRow, { caseId }, { state: 'done' });
    world.engine.received.length = 0;

    await world.order(world.operator, 'resend-outbox', { waitKey: sent });

    expect(world.engine.received).toEqual(['inquiry-settled:sent:again-1']);
    await expect(world.order(world.operator, 'resend-outbox', { waitKey: unsent })).rejects.toThrow(
      '没有发送过',
    );
  });
});

describe('restart-case', () => {
  it('publishes the start of a case once more that no process runs for', async () => {
    const { caseId } = await aCase(world);
    const start = { caseId, name: Message.reliefStarted, key: caseId, startsCase: true };
    await enqueueMessage(world.em, { ...start, variables: { caseId }, now: world.time.now });
    await world.em.update(OutboxRow, { caseId }, { state: 'done' });
    world.engine.received.length = 0;

    await world.order(world.operator, 'restart-case', { caseId });

    expect(world.engine.received).toEqual([`relief-started:${caseId}`]);
    const rows = await world.em.findBy(OutboxRow, { caseId });
    expect(rows.map(({ payload }) => (payload as PublishPayload).ttlMs)).toEqual([0, 0]);
  });

  it('is refused while a process runs for it', async () => {
    const { caseId } = await world.running();

    await expect(world.order(world.operator, 'restart-case', { caseId })).rejects.toThrow(
      '流程已经启动',
    );
  });
});

describe('retry-quarantined', () => {
  it('says why a record still cannot be taken in, and keeps it', async () => {
    const of = { partitionId: 1, position: '77' };
    const row = { ...of, reason: '无法识别', record: 'no json', createdAt: world.time.now };
    await world.em.insert(FeedQuarantine, row);

    await expect(world.order(world.operator, 'retry-quarantined', of)).rejects.toThrow(
      '仍无法写入',
    );
    expect(await world.em.existsBy(FeedQuarantine, of)).toBe(true);
  });
});

describe('how often an act helped', () => {
  it('counts orders of findings of the kind, and those whose finding ended within ten minutes', async () => {
    const kind = 'job-failing';
    const [helped, not] = [await aFinding(kind), await aFinding(kind)];
    for (const findingId of [helped, not]) {
      const { instanceKey } = await world.running();
      const jobKey = await world.job(instanceKey);
      await world.order(world.operator, 'retry-job', { jobKey }, findingId);
    }
    const endedAt = new Date(world.time.now.getTime() + 60_000);
    await world.em.update(StuckFinding, { id: helped }, { endedAt, openKey: null });

    const outcomes = await actOutcomes(world.em, kind);

    expect([...outcomes]).toEqual([['retry-job', { tried: 2, helped: 1 }]]);
  });
});

async function aWait(instanceKey: string, correlationKey: string): Promise<string> {
  const waitKey = aKey();
  await world.em.insert(MessageWait, {
    ...{ waitKey, instanceKey, elementInstanceKey: aKey(), elementId: 'Event_Inquiry' },
    ...{ messageName: Message.inquirySettled, correlationKey, state: 'open', received: 0 },
    ...{ openedAt: world.time.now, closedAt: null },
  });
  return waitKey;
}

async function aFinding(kind: string): Promise<string> {
  const id = randomUUID();
  await world.em.insert(StuckFinding, {
    ...{ id, kind, subject: id, caseId: null, officeId: null, desk: 'machine', owedFen: 0 },
    ...{ since: world.time.now, sinceOn: '2026-03-02', ownerKind: 'operator', harm: 50 },
    ...{ ownerOfficeId: null, ownerRole: null, ownerAccountId: null, ownerName: null },
    ...{ foundAt: world.time.now, endedAt: null, facts: {} as object, sentence: '失败' },
    openKey: `${kind}:${id}`,
  });
  return id;
}
