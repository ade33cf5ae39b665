import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { randomUUID } from 'node:crypto';
import { createApp } from '../../../server/app.js';
import { CaseFinding } from '../../../server/cases/case-finding.entity.js';
import type { TrialCaseView, TrialView } from '../../../server/designer/trial/api.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { aDesignerWorld, contentOf, review, shipped } from '../../db/designer/designer-world.js';
import { aCase, type World } from '../../db/money/world.js';
import { smallGrant } from '../../engine/standard-answers.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: Awaited<ReturnType<typeof aDesignerWorld>>;
let app: Express;
let designer: Agent;
beforeAll(async () => {
  world = await aDesignerWorld();
  app = createApp(world.deps, { engine: null });
  designer = await agentOf('province-a');
});
afterAll(async () => {
  await world.drop();
});

async function agentOf(officeId: string): Promise<Agent> {
  const { username } = await insertAccount(world.dataSource.manager, {
    ...{ officeId, roles: ['process-designer'] },
  });
  return signedInAgent(app, username);
}

/** The review with one more level after the head of the department. */
const withFurtherLevel = {
  name: review,
  content: contentOf(shipped, review).replace(
    'sourceRef="department-head-verdict" targetRef="before-deputy-chief" />',
    `sourceRef="department-head-verdict" targetRef="further-review" />
    <bpmn:userTask id="further-review" name="专职委员审核">
      <bpmn:extensionElements>
        <zeebe:formDefinition formKey="give-opinion" />
        <zeebe:assignmentDefinition candidateGroups="deputy-chief" />
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:sequenceFlow id="further-on" sourceRef="further-review" targetRef="before-deputy-chief" />`,
  ),
};

async function tried(agent: Agent, body: object): Promise<TrialView> {
  const begun = (await agent.post('/api/designer/trials').send(body).expect(202)).body as unknown;
  const { id } = begun as { id: string };
  for (;;) {
    const answer = await agent.get(`/api/designer/trials/${id}?limit=100`).expect(200);
    const trial = answer.body as TrialView;
    if (trial.state !== 'running') return trial;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let jobKeys = 7;

/** A case that was approved with a word about its applicant. */
async function anApprovedCase(number: string): Promise<void> {
  const { caseId } = await aCase(world as unknown as World, {
    ...{ number, officeId: 'county-a', status: 'under-review' },
  });
  const now = world.deps.clock.now();
  await world.dataSource.manager.insert(CaseFinding, {
    ...{ caseId, kind: 'routing-facts', round: 1, effectKey: randomUUID() },
    ...{ data: { ...smallGrant, jointMode: 'unified' }, byAccountId: null, createdAt: now },
  });
  await world.dataSource.manager.insert(Task, {
    ...{
      id: randomUUID(),
      jobKey: String(jobKeys++),
      elementInstanceKey: '8',
      processInstanceKey: '9',
    },
    ...{
      processId: 'ordinary-review',
      elementId: 'department-head-review',
      name: '部门负责人审核',
    },
    ...{ act: 'give-opinion', headers: {}, variables: {}, caseId, officeId: 'county-a' },
    ...{ role: 'department-head', formKey: 'give-opinion@1', state: 'completed' },
    ...{ assigneeId: null, openedAt: now, completedAt: now },
    submission: { verdict: 'return', missing: '李秀兰的收入证明' },
  });
}

describe('a trial of a draft', () => {
  let trial: TrialView;

  it('tells which samples go another way, and counts as tried', async () => {
    const draftId = await world.begun();
    await world.save(draftId, [withFurtherLevel]);

    trial = await tried(designer, {
      ...{ source: { draftId }, against: 'standard-1', cases: 'samples', scenario: 'agree' },
    });

    const { summary, rows } = trial;
    expect(trial).toMatchObject({ state: 'done', problem: null, isRecorded: true });
    expect(summary?.stopped).toBe(0);
    expect(summary?.compared?.changed).toBeGreaterThan(10);
    expect(summary?.compared?.same).toBeGreaterThan(10);
    expect(summary?.compared?.daysMore).toBe(1);
    expect(rows[0]).toMatchObject({ isChanged: true, documentsMore: [], documentsLess: [] });
    expect((await world.draft(draftId)).triedRevision).toBe(2);
  }, 120_000);

  it('shows the way of one case with dates, roles and the diagrams it was played on', async () => {
    const path = `/api/designer/trials/${trial.id}`;
    const body = (await designer.get(`${path}/cases/${trial.rows[0]?.index ?? 0}`).expect(200))
      .body as unknown;
    const files = await designer.get(`${path}/files`).expect(200);

    const { now, then } = body as TrialCaseView;
    const further = now.steps.find(({ elementId }) => elementId === 'further-review');
    expect(further).toMatchObject({ task: { role: 'deputy-chief' } });
    expect(further?.on).toMatch(/^2026-03-/);
    expect(then?.steps.some(({ elementId }) => elementId === 'further-review')).toBe(false);
    expect(now.terms.find(({ kind }) => kind === 'decision')?.dueOn).toMatch(/^2026-03-/);
    expect(JSON.stringify(files.body)).toContain('专职委员审核');
  }, 120_000);

  it('plays recorded cases by their answers, without a word about the applicant', async () => {
    const number = `青检救助〔2026〕${randomUUID()}号`;
    await anApprovedCase(number);

    const trial = await tried(designer, {
      source: { releaseId: 'standard-1' },
      ...{ against: null, cases: { numbers: [number] }, scenario: 'recorded' },
    });

    const body = (await designer.get(`/api/designer/trials/${trial.id}/cases/0`).expect(200))
      .body as unknown;
    const reviews = (body as TrialCaseView).now.steps.filter(
      ({ elementId }) => elementId === 'department-head-review',
    );
    expect(trial.rows).toMatchObject([{ label: number, isChanged: false }]);
    expect(reviews.map(({ task }) => task?.answer)).toEqual([
      { verdict: 'return', resumeAt: 'department-head' },
      { verdict: 'approve' },
    ]);
    expect(JSON.stringify([trial, body])).not.toMatch(/李秀兰|收入证明/);
  }, 120_000);

  it('says why a package cannot be tried', async () => {
    const draftId = await world.begun();
    await world.save(draftId, [{ name: 'fast-track.bpmn', content: null }]);

    const trial = await tried(designer, {
      ...{ source: { draftId }, against: null, cases: 'samples', scenario: 'urgent' },
    });

    expect(trial.summary?.stopped).toBe(trial.count);
    expect(trial.rows[0]?.now).toMatchObject({
      isStopped: true,
      end: '在“先行救助”处要调用的流程“fast-track”不在流程包里',
    });
  }, 120_000);
});

describe('the refusals', () => {
  it('leave a trial to whoever began it, and an office’s people to their own package', async () => {
    const draftId = await world.begun();
    const body = { source: { draftId }, against: null, cases: 'samples', scenario: 'agree' };
    const begun = (await designer.post('/api/designer/trials').send(body).expect(202))
      .body as unknown;
    const { id } = begun as { id: string };
    const stranger = await agentOf('county-a');

    await stranger.get(`/api/designer/trials/${id}`).expect(404);
    await stranger.post('/api/designer/trials').send(body).expect(403);
    await designer.delete(`/api/designer/trials/${id}`).expect(204);
    const ended = (await designer.get(`/api/designer/trials/${id}`).expect(200)).body as unknown;
    expect(ended).toMatchObject({ state: 'cancelled', rows: [] });
  }, 120_000);

  it('find no case of an office the person does not reach', async () => {
    const number = `青检救助〔2026〕${randomUUID()}号`;
    await anApprovedCase(number);
    const stranger = await agentOf('county-b');

    const body = (
      await stranger
        .post('/api/designer/trials')
        .send({
          source: { releaseId: 'standard-1' },
          ...{ against: null, cases: { numbers: [number] }, scenario: 'recorded' },
        })
        .expect(404)
    ).body as unknown;

    expect(body).toMatchObject({ title: expect.any(String) });
  });
});
