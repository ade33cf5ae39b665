import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { ElementInstance } from '../../../server/engine/element-instance.entity.js';
import { EngineJob } from '../../../server/engine/engine-job.entity.js';
import { FeedBatch, FeedPosition, FeedQuarantine } from '../../../server/engine/feed.entity.js';
import { FlowTaken } from '../../../server/engine/flow-taken.entity.js';
import { Incident } from '../../../server/engine/incident.entity.js';
import { ProcessInstance } from '../../../server/engine/process-instance.entity.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aWorld, caseRow, file, type World } from '../cases/world.js';
import { insertOpinion, insertTask, stateOfOpinion } from '../tasks/a-task.js';
import { aRecord, bulk, elementRecord, instanceRecord, jobRecord } from './feed-records.js';

let world: World;
let nextKey = 10_000;
const aKey = (): number => (nextKey += 1);

beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.drop();
});

const takeIn = (...records: Parameters<typeof bulk>[0]) => takeInFeed(world.deps, bulk(records));
const positionOf = async (partitionId: number) =>
  (await world.em.findOneBy(FeedPosition, { partitionId }))?.position;

describe('a batch of the exporter', () => {
  it('that comes twice changes nothing the second time', async () => {
    const instance = aKey();
    const flow = aRecord('PROCESS_INSTANCE', 'SEQUENCE_FLOW_TAKEN', aKey(), {
      ...{ processInstanceKey: instance, elementId: 'a-to-b', bpmnElementType: 'SEQUENCE_FLOW' },
    });
    const records = [instanceRecord('ELEMENT_ACTIVATING', instance), flow];

    await takeIn(...records);
    const batches = await world.em.count(FeedBatch);
    await takeIn(...records);

    expect(await world.em.count(FeedBatch)).toBe(batches);
    expect(await world.em.countBy(FlowTaken, { instanceKey: String(instance) })).toBe(1);
  });

  it('out of date never undoes what was known later, and one half new is taken in from there', async () => {
    const instance = aKey();
    const element = aKey();
    const began = elementRecord('ELEMENT_ACTIVATED', element, instance);
    const ended = elementRecord('ELEMENT_COMPLETED', element, instance);
    const next = elementRecord('ELEMENT_ACTIVATED', aKey(), instance);
    await takeIn(began, ended);

    await takeIn(began);
    await takeIn(ended, next);

    const states = await world.em.find(ElementInstance, {
      where: { instanceKey: String(instance) },
      order: { elementInstanceKey: 'ASC' },
    });
    expect(states.map(({ state }) => state)).toEqual(['completed', 'active']);
    expect(await positionOf(1)).toBe(String(next.position));
  });

  it('is read in the order of its positions, partition by partition', async () => {
    const job = aKey();
    const created = jobRecord('CREATED', job);
    const completed = jobRecord('COMPLETED', job);
    const elsewhere = jobRecord('CREATED', aKey());

    await takeIn(completed, { ...elsewhere, partitionId: 2, position: 3 }, created);

    const row = await world.em.findOneByOrFail(EngineJob, { jobKey: String(job) });
    expect(row.state).toBe('completed');
    expect(await positionOf(2)).toBe('3');
  });

  it('is kept as it came, so that the projection can be rebuilt', async () => {
    const record = instanceRecord('ELEMENT_ACTIVATING', aKey());

    await takeIn(record);

    const [batch] = await world.em.find(FeedBatch, { order: { id: 'DESC' }, take: 1 });
    expect(JSON.parse(gunzipSync(batch?.records ?? '').toString())).toEqual(record);
    expect(batch).toMatchObject({ firstPosition: String(record.position), partitionId: 1 });
  });
});

describe('a poison record', () => {
  it('is set aside with its reason, and the rest is taken in', async () => {
    const job = aKey();
    const poison = aRecord('JOB', 'CREATED', aKey(), { type: 'notify' });

    await takeIn(jobRecord('CREATED', job), poison, jobRecord('COMPLETED', job));

    const [aside] = await world.em.findBy(FeedQuarantine, { position: String(poison.position) });
    expect(aside?.reason).toContain('processInstanceKey');
    expect(JSON.parse(aside?.record ?? '')).toEqual(poison);
    expect(await world.em.findOneBy(EngineJob, { jobKey: String(job) })).toMatchObject({
      state: 'completed',
    });
  });

  it('that is no JSON at all is set aside once, however often it comes', async () => {
    const job = aKey();
    const line = '{"partitionId":1,"position":';

    await takeIn(line, jobRecord('CREATED', job));
    await takeIn(line);

    expect(await world.em.countBy(FeedQuarantine, { record: line })).toBe(1);
    expect(await world.em.existsBy(EngineJob, { jobKey: String(job) })).toBe(true);
  });

  it('is one whose key is too large to be exact', async () => {
    const record = JSON.stringify(jobRecord('CREATED', 2 ** 53));

    await takeIn(record);

    expect(await world.em.countBy(FeedQuarantine, { record })).toBe(1);
    expect(await world.em.existsBy(EngineJob, { jobKey: String(2 ** 53) })).toBe(false);
  });
});

describe('the projection', () => {
  it('knows a called process by the case at its root', async () => {
    const [root, child, grandchild] = [aKey(), aKey(), aKey()];
    const calledBy = (parent: number) => ({
      parentProcessInstanceKey: parent,
      parentElementInstanceKey: 5,
    });

    await takeIn(
      instanceRecord('ELEMENT_ACTIVATING', root),
      instanceRecord('ELEMENT_ACTIVATING', child, calledBy(root)),
    );
    await takeIn(instanceRecord('ELEMENT_ACTIVATING', grandchild, calledBy(child)));
    await takeIn(instanceRecord('ELEMENT_COMPLETED', child, calledBy(root)));

    const rows = await world.em.find(ProcessInstance, {
      where: { rootInstanceKey: String(root) },
      order: { instanceKey: 'ASC' },
    });
    expect(rows.map(({ state }) => state)).toEqual(['active', 'completed', 'active']);
  });

  it('writes the instance beside the case whose start message was taken, and never another one', async () => {
    const { caseId } = await file(world);
    const [first, second] = [aKey(), aKey()];
    const started = (key: number) =>
      aRecord('MESSAGE_START_EVENT_SUBSCRIPTION', 'CORRELATED', aKey(), {
        ...{ messageName: 'relief-started', correlationKey: caseId, processInstanceKey: key },
      });

    await takeIn(instanceRecord('ELEMENT_ACTIVATING', first), started(first));
    await takeIn(started(second));

    expect((await caseRow(world, caseId)).processInstanceKey).toBe(String(first));
    expect(
      await world.em.findOneByOrFail(ProcessInstance, { instanceKey: String(first) }),
    ).toMatchObject({ caseId });
  });

  it('opens an incident and closes it', async () => {
    const key = aKey();
    const value = {
      ...{ processInstanceKey: 11, elementInstanceKey: 12, elementId: 'notify', jobKey: 13 },
      ...{ errorType: 'JOB_NO_RETRIES', errorMessage: '没有这个案件' },
    };
    await takeIn(aRecord('INCIDENT', 'CREATED', key, value));
    const opened = await world.em.findOneByOrFail(Incident, { incidentKey: String(key) });

    await takeIn(aRecord('INCIDENT', 'RESOLVED', key, value));

    expect(opened).toMatchObject({ state: 'open', jobKey: '13', errorMessage: '没有这个案件' });
    expect(await world.em.findOneByOrFail(Incident, { incidentKey: String(key) })).toMatchObject({
      state: 'resolved',
    });
  });

  it('lets commands and rejections pass', async () => {
    const job = aKey();

    await takeIn({ ...jobRecord('COMPLETED', job), recordType: 'COMMAND' });

    expect(await world.em.existsBy(EngineJob, { jobKey: String(job) })).toBe(false);
  });
});

describe('a task whose job ended', () => {
  it.each([
    { intent: 'COMPLETED', state: 'completed', opinionIs: 'effective' },
    { intent: 'CANCELED', state: 'cancelled', opinionIs: 'void' },
  ])('$intent is $state, its opinion $opinionIs', async ({ intent, state, opinionIs }) => {
    const { caseId } = await file(world);
    const task = await insertTask(world.em, { caseId, state: 'completing' });
    const opinion = await insertOpinion(world.em, { caseId, taskId: task.id });

    await takeIn(jobRecord('CREATED', task.jobKey), jobRecord(intent, task.jobKey));

    expect(await world.em.findOneByOrFail(Task, { id: task.id })).toMatchObject({ state });
    expect(await stateOfOpinion(world.em, opinion)).toBe(opinionIs);
  });

  it('stays open when its lock only ran out', async () => {
    const { caseId } = await file(world);
    const task = await insertTask(world.em, { caseId });

    await takeIn(jobRecord('CREATED', task.jobKey), jobRecord('TIMED_OUT', task.jobKey));

    expect(await world.em.findOneByOrFail(Task, { id: task.id })).toMatchObject({ state: 'open' });
  });
});
