import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { releasedId } from '../../../processes/contract.js';
import { EngineError } from '../../../processes/engine-error.js';
import type { Migration } from '../../../processes/engine.js';
import { pinIds } from '../../../processes/release.js';
import { createApp } from '../../../server/app.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { readCase } from '../../../server/cases/read-case.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import type { MigrationView, PlanView, RunningView } from '../../../server/designer/running/api.js';
import { ElementInstance } from '../../../server/engine/element-instance.entity.js';
import { createOutbox, type Outbox } from '../../../server/engine/outbox.js';
import { ProcessInstance } from '../../../server/engine/process-instance.entity.js';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import { ReleaseProcess } from '../../../server/engine/release-process.entity.js';
import { ReleaseResource } from '../../../server/engine/release-resource.entity.js';
import { actorOf, aWorld, file, type World } from '../../db/cases/world.js';
import { contentOf, review, shipped } from '../../db/designer/designer-world.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import type { RoleId } from '../../../server/domain/access/roles.js';

const processId = 'ordinary-review';
type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: World;
let app: Express;
let outbox: Outbox;
let publisher: Agent;
/** What the engine is told, and what it answers next. */
const told: Migration[] = [];
const answers: Error[] = [];

beforeAll(async () => {
  world = await aWorld();
  const engine = { migrate, setVariables: async () => undefined };
  outbox = createOutbox(world.deps, engine as never);
  app = createApp({ ...world.deps, outbox }, { engine: null });
  publisher = await agentOf('process-publisher', 'province-a');
  await release('standard-1', contentOf(shipped, review));
  await release('standard-2', contentOf(shipped, review).replaceAll('"chief-approval"', '"chief"'));
});
afterAll(async () => {
  await world.drop();
});

async function agentOf(role: RoleId, officeId: string): Promise<Agent> {
  const { username } = await insertAccount(world.em, { officeId, roles: [role] });
  return signedInAgent(app, username);
}

async function release(id: string, content: string): Promise<void> {
  const forms = shipped.filter(({ name }) => name.endsWith('.form'));
  const { resources } = await pinIds([{ name: review, content }, ...forms], id);
  if (id !== 'standard-1') {
    await world.em.insert(ProcessRelease, {
      ...{ id, package: 'standard', version: 2, contentSha256: '2'.repeat(64), note: '' },
      ...{ deployedAt: world.clock.now(), effectiveOn: '2026-03-02' },
    });
  }
  for (const resource of resources) {
    await world.em.insert(ReleaseResource, { releaseId: id, ...resource });
  }
  await world.em.insert(ReleaseProcess, {
    ...{ releaseId: id, processId: releasedId(processId, id) },
    ...{ definitionKey: id === 'standard-1' ? '71' : '72', engineVersion: 1 },
  });
}

/** Takes what it is told, as the feed then tells; or answers an error. */
async function migrate(command: Migration): Promise<'done'> {
  told.push(command);
  const error = answers.shift();
  if (error !== undefined) throw error;
  const { processInstanceKey: instanceKey, targetDefinitionKey, mapping } = command;
  const id = releasedId(processId, targetDefinitionKey === '71' ? 'standard-1' : 'standard-2');
  await world.em.update(ProcessInstance, { instanceKey }, { processId: id });
  const elements = await world.em.findBy(ElementInstance, { instanceKey });
  for (const { elementInstanceKey, elementId } of elements) {
    const to = mapping.find(({ from }) => from === elementId)?.to ?? elementId;
    await world.em.update(ElementInstance, { elementInstanceKey }, { elementId: to });
  }
  return 'done';
}

let key = 900_000;

/** A case of county-a whose review stands at a step. */
async function aReviewAt(elementId: string) {
  const { caseId } = await file(world);
  const [rootKey, instanceKey, elementInstanceKey] = [(key += 1), (key += 1), (key += 1)].map(
    String,
  );
  if (rootKey === undefined || instanceKey === undefined || elementInstanceKey === undefined) {
    throw new Error('no keys');
  }
  const startedAt = world.clock.now();
  const common = {
    ...{ processVersion: 1, parentElementInstanceKey: null, rootInstanceKey: rootKey },
    ...{ caseId: null, state: 'active' as const, startedAt, endedAt: null },
  };
  const number = `青检救〔2026〕${instanceKey}号`;
  await world.em.update(ReliefCase, { id: caseId }, { processInstanceKey: rootKey, number });
  await world.em.insert(ProcessInstance, {
    ...{ ...common, instanceKey: rootKey, processId: 'relief-case', parentInstanceKey: null },
  });
  const child = { instanceKey, processId: releasedId(processId, 'standard-1') };
  await world.em.insert(ProcessInstance, { ...common, ...child, parentInstanceKey: rootKey });
  await world.em.insert(ElementInstance, {
    ...{ elementInstanceKey, instanceKey, elementId, elementType: 'USER_TASK' },
    ...{ flowScopeKey: instanceKey, state: 'active', startedAt, endedAt: null },
  });
  return { caseId, instanceKey, number };
}

const plan = async (agent: Agent, mapping: Record<string, string> = {}): Promise<PlanView> => {
  const target = { releaseId: 'standard-2' };
  const body = { releaseId: 'standard-1', processId, target, mapping };
  return (await agent.post('/api/designer/running/plan').send(body).expect(200)).body as PlanView;
};
const request = (instanceKeys: string[], mapping: Record<string, string> = {}) => ({
  ...{ fromRelease: 'standard-1', toRelease: 'standard-2', processId, mapping },
  ...{ instanceKeys, reason: '试用新流程' },
});

/** Sends what waits until nothing does. */
async function resultOf(id: string): Promise<MigrationView> {
  for (let tries = 0; tries < 100; tries += 1) {
    await outbox.sweep();
    const answer = await publisher.get(`/api/designer/migrations/${id}`).expect(200);
    const view = answer.body as MigrationView;
    if (view.counts.waiting === 0) return view;
  }
  throw new Error('something waits for ever');
}

async function started(instanceKeys: string[], mapping: Record<string, string> = {}) {
  const body = request(instanceKeys, mapping);
  const answer = await publisher.post('/api/designer/migrations').send(body).expect(201);
  return (answer.body as { id: string }).id;
}

describe('running cases', () => {
  it('are counted by release, process and step, and told by number without a name', async () => {
    const { number } = await aReviewAt('department-head-review');
    await aReviewAt('chief-approval');

    const answer = await publisher.get('/api/designer/running?package=standard').expect(200);
    const { instances, mapping } = await plan(publisher);

    const { releases, mayMigrate } = answer.body as RunningView;
    const first = releases.find(({ releaseId }) => releaseId === 'standard-1');
    expect(mayMigrate).toBe(true);
    expect(first?.processes).toMatchObject([{ processId, name: '一般案件审批' }]);
    expect(first?.processes[0]?.steps.map(({ name }) => name).sort()).toEqual([
      '检察长审批',
      '部门负责人审核',
    ]);
    const told = instances.find(({ caseNumber }) => caseNumber === number);
    expect(told).toMatchObject({ steps: ['部门负责人审核'], faults: [] });
    expect(JSON.stringify(answer.body) + JSON.stringify(instances)).not.toContain('李秀兰');
    expect(mapping.find(({ from }) => from.id === 'chief-approval')?.to).toBeNull();
  });

  it('of other offices are neither counted nor listed', async () => {
    await aReviewAt('department-head-review');
    const elsewhere = await agentOf('process-designer', 'county-b');

    const answer = await elsewhere.get('/api/designer/running?package=standard').expect(200);

    const { releases, mayMigrate } = answer.body as RunningView;
    expect(releases.flatMap(({ processes }) => processes)).toEqual([]);
    expect(mayMigrate).toBe(false);
    expect((await plan(elsewhere)).instances).toEqual([]);
  });

  it('are migrated by a publisher of the package, not by a designer nor in a lower office', async () => {
    const { instanceKey } = await aReviewAt('department-head-review');
    const designer = await agentOf('process-designer', 'province-a');
    const lower = await agentOf('operator', 'county-a');

    for (const agent of [designer, lower]) {
      await agent
        .post('/api/designer/migrations')
        .send(request([instanceKey]))
        .expect(403);
    }
  });
});

describe('a migration', () => {
  it('moves what was chosen, tells the case and the audit, and can be taken back', async () => {
    const { caseId, instanceKey } = await aReviewAt('chief-approval');

    const id = await started([instanceKey], { 'chief-approval': 'chief' });
    const done = await resultOf(id);
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    const keys = { instanceKeys: [instanceKey], reason: '新流程有误' };
    const undone = await publisher
      .post(`/api/designer/migrations/${id}/undo`)
      .send(keys)
      .expect(201);
    const back = await resultOf((undone.body as { id: string }).id);

    expect(done.items).toMatchObject([{ state: 'done', undo: [] }]);
    expect(told.at(-2)?.mapping).toContainEqual({ from: 'chief-approval', to: 'chief' });
    expect(back).toMatchObject({ undoOf: id, fromRelease: 'standard-2', counts: { done: 1 } });
    expect(told.at(-1)?.mapping).toContainEqual({ from: 'chief', to: 'chief-approval' });
    const handler = await actorOf(world, 'handler@county-a');
    const { timeline } = await readCase(world.deps, { actor: handler, caseId });
    expect(timeline.filter(({ kind }) => kind === 'migration').map(({ text }) => text)).toEqual([
      '“一般案件审批”流程由第1版迁移到第2版（试用新流程）',
      '“一般案件审批”流程由第2版迁移到第1版（新流程有误）',
    ]);
    expect(await world.em.countBy(AuditEntry, { caseId, action: 'migrate-instance' })).toBe(2);
  });

  it('tells a refusal of the engine in words and leaves the case where it is', async () => {
    const { instanceKey } = await aReviewAt('department-head-review');
    answers.push(
      new EngineError(
        'WRONG_STATE',
        "Expected to migrate process instance '1' but no mapping instruction defined for active element with id 'department-head-review'.",
      ),
    );

    const { items } = await resultOf(await started([instanceKey]));

    expect(items).toMatchObject([
      {
        state: 'refused',
        message: '案件已经进到“部门负责人审核”，没有为它选择对应的步骤',
        undo: null,
      },
    ]);
    const instance = await world.em.findOneByOrFail(ProcessInstance, { instanceKey });
    expect(instance.processId).toBe('ordinary-review--standard-1');
  });

  it('is tried again when the engine is away or busy with the case, and goes on where it stopped', async () => {
    const { instanceKey } = await aReviewAt('department-head-review');
    answers.push(
      new EngineError('UNAVAILABLE', 'no connection'),
      new EngineError('WRONG_STATE', 'but a concurrent command was executed'),
    );
    const before = told.length;
    const begun = world.clock.now().getTime();
    const id = await started([instanceKey]);
    await outbox.sweep();
    for (let second = 2; second < 60; second += 10) {
      world.clock.set(new Date(begun + second * 1000));
      await outbox.sweep();
    }

    const { items } = await resultOf(id);

    expect(items).toMatchObject([{ state: 'done' }]);
    expect(told.length - before).toBe(3);
  });

  it('sends nothing for an instance the feed tells has been moved or has ended', async () => {
    const moved = await aReviewAt('department-head-review');
    const gone = await aReviewAt('department-head-review');
    answers.push(
      new EngineError('UNAVAILABLE', 'answer lost'),
      new EngineError('UNAVAILABLE', 'x'),
    );
    const id = await started([moved.instanceKey, gone.instanceKey]);
    await outbox.sweep();
    const before = told.length;
    await world.em.update(
      ProcessInstance,
      { instanceKey: moved.instanceKey },
      { processId: 'ordinary-review--standard-2' },
    );
    await world.em.update(
      ProcessInstance,
      { instanceKey: gone.instanceKey },
      { state: 'completed', endedAt: world.clock.now() },
    );
    world.clock.set(new Date(world.clock.now().getTime() + 120_000));

    const { items } = await resultOf(id);

    const stateOf = (one: string) => items.find((item) => item.instanceKey === one)?.state;
    expect([stateOf(moved.instanceKey), stateOf(gone.instanceKey)]).toEqual(['done', 'ended']);
    expect(told.length).toBe(before);
  });

  it('is refused for what has left the process, between packages, and for the national process', async () => {
    const { instanceKey } = await aReviewAt('department-head-review');
    const post = (body: object) => publisher.post('/api/designer/migrations').send(body);

    await post(request(['1'])).expect(409);
    await post({ ...request([instanceKey]), toRelease: 'standard-1' }).expect(409);
    await post({ ...request([instanceKey]), toRelease: 'nowhere-9' }).expect(409);
    await post({ ...request([instanceKey]), processId: 'relief-case' }).expect(404);
    await post({ ...request([instanceKey]), reason: ' ' }).expect(400);
  });
});
