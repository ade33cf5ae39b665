import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineJob } from '../../../server/engine/engine-job.entity.js';
import { Incident } from '../../../server/engine/incident.entity.js';
import { readCaseHistory } from '../../../server/monitor/case-history/read-case-history.js';
import {
  listDiagrams,
  readDiagram,
  readStepByOffice,
} from '../../../server/monitor/diagrams/read-diagrams.js';
import { anActor } from '../money/world.js';
import { aFiguresWorld, review, type FiguresWorld } from './figures-world.js';

let world: FiguresWorld;
beforeAll(async () => {
  world = await aFiguresWorld();
});
beforeEach(async () => {
  for (const table of ['engine_job', 'incident', 'element_instance', 'process_instance']) {
    await world.em.query(`DELETE FROM ${table}`);
  }
  await world.em.query('DELETE FROM application');
  await world.em.query('DELETE FROM relief_case');
  world.at('2026-03-12 10:00');
});
afterAll(() => world.drop());

const step = 'department-head-review';
const asked = () => ({ actor: world.supervisor, months: 3 });

async function anIncident(instanceKey: string, elementInstanceKey: string): Promise<void> {
  const at = world.deps.clock.now();
  const place = { instanceKey, elementInstanceKey, elementId: step };
  await world.em.insert(EngineJob, {
    ...{ jobKey: '900', jobType: 'notify', ...place, state: 'failed', retries: 0 },
    ...{ errorMessage: '对方没有答复', createdAt: at, changedAt: at },
  });
  await world.em.insert(Incident, {
    ...{ incidentKey: '901', ...place, jobKey: '900', errorType: 'JOB_NO_RETRIES' },
    ...{ errorMessage: '对方没有答复', state: 'open', createdAt: at },
  });
}

describe('a diagram', () => {
  it('tells what stands at its steps and how long they take, of the offices somebody looks after', async () => {
    const [here, other] = [
      await world.aRunningCase(),
      await world.aRunningCase({ officeId: 'city-a' }),
    ];
    await anIncident(here.called, await world.enters(here.called, step));
    const done = await world.enters(other.called, step);
    world.at('2026-03-13 10:00');
    await world.leaves(done);
    await world.enters(other.called, step);
    await world.count();

    const whole = await readDiagram(world.deps, { ...asked(), id: review });
    const own = await readDiagram(world.deps, { ...asked(), actor: world.head, id: review });

    expect(whole.xml).toContain(review);
    expect(whole).toMatchObject({ name: '一般案件审批', package: 'standard', version: 1 });
    expect(whole.elements).toMatchObject([
      { elementId: step, name: '部门负责人审核', tokens: 2, incidents: 1, passages: 1 },
    ]);
    expect(own.elements).toMatchObject([{ tokens: 1, incidents: 1, passages: 0, p90: null }]);
    const { offices } = await readStepByOffice(world.deps, {
      ...{ ...asked(), id: review, elementId: step },
    });
    expect(offices).toMatchObject([
      { officeId: 'city-a', tokens: 1, passages: 1 },
      { officeId: 'county-a', tokens: 1, incidents: 1, passages: 0 },
    ]);
  });

  it('is listed for both desks when something stands in it', async () => {
    const { called } = await world.aRunningCase();
    await world.enters(called, step);
    await world.count();

    const ofOperator = await listDiagrams(world.deps, { actor: world.operator });

    expect(ofOperator.diagrams).toEqual([
      {
        ...{ id: review, package: 'standard', version: 1, name: '一般案件审批' },
        ...{ tokens: 1, incidents: 0, stuck: 0 },
      },
    ]);
  });

  it('is not found when no release holds it', async () => {
    const id = 'ordinary-review--standard-9';

    await expect(readDiagram(world.deps, { ...asked(), id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the history of a case', () => {
  it('tells supervisors what the engine did, call by call, and beside it what people did', async () => {
    const { caseId, called } = await world.aRunningCase();
    await anIncident(called, await world.enters(called, step));

    const history = await readCaseHistory(world.deps, { actor: world.supervisor, caseId });

    expect(history.instances).toMatchObject([
      { processId: 'relief-case', depth: 0, version: 2, diagram: 'relief-case@2' },
      { processId: 'ordinary-review', depth: 1, version: 1, diagram: review, name: '一般案件审批' },
    ]);
    expect(history.events).toMatchObject([
      { kind: 'element', name: '部门负责人审核', state: 'active', endedAt: null },
      { kind: 'job', type: 'notify', retries: 0, message: '对方没有答复', endedAt: null },
      { kind: 'incident', type: 'JOB_NO_RETRIES', state: 'open' },
    ]);
    expect(history.timeline?.[0]).toMatchObject({ kind: 'filed' });
    expect(history.case.title).not.toBeNull();
  });

  it('tells operators the engine alone, and no name', async () => {
    const { caseId } = await world.aRunningCase({ title: '李秀兰申请国家司法救助案' });

    const history = await readCaseHistory(world.deps, { actor: world.operator, caseId });

    expect(history).toMatchObject({ timeline: null, case: { id: caseId, title: null } });
    expect(JSON.stringify(history)).not.toContain('李秀兰');
  });

  it('is refused to whoever looks after another office', async () => {
    const { caseId } = await world.aRunningCase({ officeId: 'city-a' });
    const stranger = await anActor(world, 'county-a', 'department-head');

    await expect(readCaseHistory(world.deps, { actor: stranger, caseId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
