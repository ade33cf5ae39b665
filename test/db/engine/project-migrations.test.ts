import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ElementInstance } from '../../../server/engine/element-instance.entity.js';
import { EngineJob } from '../../../server/engine/engine-job.entity.js';
import { Incident } from '../../../server/engine/incident.entity.js';
import { ProcessInstance } from '../../../server/engine/process-instance.entity.js';
import { releaseOfProcess } from '../../../server/engine/instance-release.js';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import { ReleaseProcess } from '../../../server/engine/release-process.entity.js';
import { ReleaseResource } from '../../../server/engine/release-resource.entity.js';
import { takeInFeed } from '../../../server/engine/take-in-feed.js';
import { openTask } from '../../../server/tasks/open-task.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aWorld, file, type World } from '../cases/world.js';
import { insertTask } from '../tasks/a-task.js';
import { aRecord, bulk, instanceRecord, jobRecord } from './feed-records.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await world.em.insert(ProcessRelease, {
    ...{ id: 'standard-2', package: 'standard', version: 2, contentSha256: '1'.repeat(64) },
    ...{ deployedAt: world.clock.now(), effectiveOn: '2026-02-01', note: '' },
  });
  await world.em.insert(ReleaseResource, {
    ...{ releaseId: 'standard-2', name: 'ordinary-review.bpmn' },
    content: `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
      <bpmn:process id="ordinary-review--standard-2" name="一般案件审批">
        <bpmn:userTask id="second-review" name="复核" /></bpmn:process></bpmn:definitions>`,
  });
});
afterAll(async () => {
  await world.drop();
});

let nextKey = 70_000;
const aKey = (): number => (nextKey += 1);
const takeIn = (...records: Parameters<typeof bulk>[0]) => takeInFeed(world.deps, bulk(records));
const before = { bpmnProcessId: 'ordinary-review--standard-1', version: 1 };
const after = { bpmnProcessId: 'ordinary-review--standard-2', version: 3 };

/** A review that stands at its first step, with a job and an incident. */
async function aReview() {
  const [instance, element, job, incident] = [aKey(), aKey(), aKey(), aKey()];
  const at = { processInstanceKey: instance, elementInstanceKey: element, elementId: 'review' };
  const step = { ...at, bpmnElementType: 'USER_TASK', flowScopeKey: instance };
  await takeIn(
    instanceRecord('ELEMENT_ACTIVATING', instance, before),
    aRecord('PROCESS_INSTANCE', 'ELEMENT_ACTIVATED', element, { ...before, ...step }),
    jobRecord('CREATED', job, at),
    aRecord('INCIDENT', 'CREATED', incident, { ...at, jobKey: job, errorMessage: '' }),
  );
  const moved = { ...after, ...step, elementId: 'second-review' };
  const { caseId } = await file(world);
  await insertTask(world.em, {
    ...{ caseId, jobKey: String(job), processId: 'ordinary-review', elementId: 'review' },
    ...{ name: '部门负责人审核', processInstanceKey: String(instance), formKey: 'give-opinion@1' },
  });
  return {
    ...{ instance, element, job, incident, moved },
    migrated: () => [
      instanceRecord('ELEMENT_MIGRATED', instance, after),
      aRecord('PROCESS_INSTANCE', 'ELEMENT_MIGRATED', element, moved),
      jobRecord('MIGRATED', job, { ...at, ...moved, elementId: 'second-review' }),
      aRecord('INCIDENT', 'MIGRATED', incident, moved),
    ],
  };
}

describe('what the feed tells of a migrated instance', () => {
  it('is where its process, its steps, jobs, incidents and tasks are from then on', async () => {
    const { instance, element, job, incident, migrated } = await aReview();

    await takeIn(...migrated());

    const { em } = world;
    const instanceKey = String(instance);
    expect(await em.findOneByOrFail(ProcessInstance, { instanceKey })).toMatchObject({
      ...{ processId: 'ordinary-review--standard-2', processVersion: 3, state: 'active' },
    });
    const elementInstanceKey = String(element);
    expect(await em.findOneByOrFail(ElementInstance, { elementInstanceKey })).toMatchObject({
      ...{ elementId: 'second-review', state: 'active' },
    });
    expect(await em.findOneByOrFail(EngineJob, { jobKey: String(job) })).toMatchObject({
      ...{ elementId: 'second-review', state: 'created' },
    });
    expect(await em.findOneByOrFail(Incident, { incidentKey: String(incident) })).toMatchObject({
      ...{ elementId: 'second-review', state: 'open' },
    });
    expect(await em.findOneByOrFail(Task, { jobKey: String(job) })).toMatchObject({
      ...{ elementId: 'second-review', name: '复核', formKey: 'give-opinion@1', state: 'open' },
    });
  });

  it('comes twice without another effect, and ends like any other', async () => {
    const { instance, element, moved, migrated } = await aReview();
    const records = migrated();
    await takeIn(...records);

    await takeIn(...records);
    await takeIn(aRecord('PROCESS_INSTANCE', 'ELEMENT_COMPLETED', element, moved));

    const elementInstanceKey = String(element);
    expect(await world.em.findOneByOrFail(ElementInstance, { elementInstanceKey })).toMatchObject({
      ...{ elementId: 'second-review', state: 'completed', instanceKey: String(instance) },
    });
  });
});

describe('a task that is opened after the feed told of the move', () => {
  it('stands at the step the job was moved to', async () => {
    const { instance, element, job, migrated } = await aReview();
    await world.em.delete(Task, { jobKey: String(job) });
    await takeIn(...migrated());
    const { caseId } = await file(world);

    await openTask(world.deps, {
      ...{ key: String(job), type: 'io.camunda.zeebe:userTask', elementId: 'review', retries: 3 },
      ...{ elementInstanceKey: String(element), processInstanceKey: String(instance) },
      processId: before.bpmnProcessId,
      headers: { 'io.camunda.zeebe:candidateGroups': '["department-head"]' },
      variables: { caseId, officeId: 'county-a' },
    });

    expect(await world.em.findOneByOrFail(Task, { jobKey: String(job) })).toMatchObject({
      ...{ elementId: 'second-review', name: '复核', role: 'department-head' },
    });
  });
});

describe('the release an instance runs on', () => {
  it('is that in its released id, not that of its case', async () => {
    const processId = 'ordinary-review--standard-2';

    expect(await releaseOfProcess(world.em, { processId }, 'standard-1')).toBe('standard-2');
  });

  it('is found by the count of the engine for the national process of a case with an office’s package', async () => {
    for (const [releaseId, engineVersion] of [
      ['standard-1', 1],
      ['standard-2', 2],
    ] as const) {
      const definitionKey = String(aKey());
      const processId = 'relief-case';
      await world.em.insert(ReleaseProcess, {
        ...{ releaseId, processId, definitionKey, engineVersion },
      });
    }
    const running = { processId: 'relief-case', engineVersion: 1 };

    expect(await releaseOfProcess(world.em, running, 'county-a-1')).toBe('standard-1');
    expect(await releaseOfProcess(world.em, { processId: 'relief-case' }, 'county-a-1')).toBe(
      'standard-2',
    );
    expect(await releaseOfProcess(world.em, { processId: 'relief-case' }, 'standard-1')).toBe(
      'standard-1',
    );
  });
});
