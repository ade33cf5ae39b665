import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { ReleaseForm } from '../../../server/engine/release-form.entity.js';
import { PaperApproval } from '../../../server/paper-approvals/paper-approval.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { anAttachment } from '../../db/cases/an-attachment.js';
import { actorOf, aKey, aWorld, proposedCase, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let clerk: Agent;
let head: Agent;
let chief: Agent;
let intake: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  clerk = await signedInAgent(app, 'clerk@county-a', password);
  head = await signedInAgent(app, 'department-head@county-a', password);
  chief = await signedInAgent(app, 'chief@county-a', password);
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  await world.em.insert(ReleaseForm, {
    ...{ formKey: 'give-opinion@1', formId: 'give-opinion' },
    formSchema: readFileSync('processes/forms/give-opinion.form', 'utf8'),
  });
});
afterAll(() => world.drop());

/** A proposed case with an approval that waits for the chief. */
async function waiting(): Promise<{ caseId: string; taskId: string; attachmentId: string }> {
  const caseId = await proposedCase(world);
  const taskId = randomUUID();
  await world.em.insert(Task, {
    ...{ id: taskId, jobKey: aKey(), elementInstanceKey: aKey(), processInstanceKey: aKey() },
    ...{ processId: 'ordinary-review', elementId: 'chief-opinion', name: '检察长审批' },
    ...{ headers: { step: 'chief' }, variables: {}, caseId, officeId: 'county-a', role: 'chief' },
    ...{ act: 'give-opinion', formKey: 'give-opinion@1', assigneeId: null, state: 'open' },
    openedAt: world.clock.now(),
  });
  return { caseId, taskId, attachmentId: await anAttachment(world, caseId, 'paper-approval') };
}

/** A second later: what is recorded now comes after what was. */
const tick = () => {
  world.clock.set(new Date(world.clock.now().getTime() + 1_000));
};

const chiefId = async () => (await actorOf(world, 'chief@county-a')).accountId;
const data = { verdict: 'approve', opinion: '同意救助。' };
const idOf = (response: { body: unknown }) => (response.body as { id: string }).id;

async function entry(attachmentId: string, overrides: Record<string, unknown> = {}) {
  const signerId = await chiefId();
  return { signerId, signedOn: '2026-03-02', attachmentId, data, ...overrides };
}

describe('POST /api/tasks/:id/paper-approvals', () => {
  it('takes what the paper says, once, and leaves the task open', async () => {
    const { taskId, attachmentId } = await waiting();
    const address = `/api/tasks/${taskId}/paper-approvals`;

    const entered = await clerk.post(address).send(await entry(attachmentId));
    const twice = await clerk.post(address).send(await entry(attachmentId));

    expect([entered.status, twice.status]).toEqual([201, 409]);
    expect(await world.em.findOneByOrFail(Task, { id: taskId })).toMatchObject({ state: 'open' });
  });

  it('refuses a signer who could not sign, a wrong day, a form with faults, a scan of another case', async () => {
    const { taskId, attachmentId } = await waiting();
    const other = await waiting();
    const address = `/api/tasks/${taskId}/paper-approvals`;
    const handlerId = (await actorOf(world, 'handler@county-a')).accountId;
    const wrong = [
      { signerId: handlerId },
      { signedOn: '2026-03-03' },
      { signedOn: '2026-03-01' },
      { data: { verdict: 'approve' } },
    ];

    for (const change of wrong) {
      const response = await clerk.post(address).send(await entry(attachmentId, change));
      expect([response.status, change]).toEqual([400, change]);
    }
    const foreign = await clerk.post(address).send(await entry(other.attachmentId));
    const signer = await chief.post(address).send(await entry(attachmentId));
    const counter = await intake.post(address).send(await entry(attachmentId));
    expect([foreign.status, signer.status, counter.status]).toEqual([404, 403, 403]);
  });
});

describe('POST /api/paper-approvals/:id/confirm', () => {
  it('completes the task in the name of the signer, by a third person, with the mark', async () => {
    const { caseId, taskId, attachmentId } = await waiting();
    const entered = await clerk
      .post(`/api/tasks/${taskId}/paper-approvals`)
      .send(await entry(attachmentId));
    const address = `/api/paper-approvals/${idOf(entered)}/confirm`;

    const own = await clerk.post(address).send({});
    const signer = await chief.post(address).send({});
    expect(await world.em.findOneByOrFail(Task, { id: taskId })).toMatchObject({ state: 'open' });
    const confirmed = await head.post(address).send({});
    const again = await head.post(address).send({});

    expect([own.status, signer.status, confirmed.status, again.status]).toEqual([
      403, 403, 200, 409,
    ]);
    const signerId = await chiefId();
    expect(await world.em.findOneByOrFail(Task, { id: taskId })).toMatchObject({
      ...{ state: 'completing', completedBy: signerId, completedFor: null },
    });
    expect(await world.em.findOneByOrFail(Decision, { taskId })).toMatchObject({
      ...{ accountId: signerId, verdict: 'approve', opinion: '同意救助。' },
    });
    const view = await head.get(`/api/cases/${caseId}`);
    const { decisions } = view.body as { decisions: { kind: string; by: string }[] };
    expect(decisions.find(({ kind }) => kind === 'chief-opinion')?.by).toMatch(/（线下签批）$/);
  });
});

describe('POST /api/paper-approvals/:id/reject', () => {
  it('leaves the task open for another entry', async () => {
    const { caseId, taskId, attachmentId } = await waiting();
    const address = `/api/tasks/${taskId}/paper-approvals`;
    const entered = await clerk.post(address).send(await entry(attachmentId));

    const rejected = await head
      .post(`/api/paper-approvals/${idOf(entered)}/reject`)
      .send({ note: '金额与扫描件不一致' });
    tick();
    const again = await clerk.post(address).send(await entry(attachmentId));

    expect([rejected.status, again.status]).toEqual([200, 201]);
    expect(await world.em.findBy(PaperApproval, { caseId })).toHaveLength(2);
    const list = await head.get(`/api/cases/${caseId}/paper-approvals`);
    expect(list.body).toMatchObject({
      items: [{ state: 'rejected' }, { state: 'entered', confirmRefusal: null, data }],
      tasks: [],
    });
  });
});

describe('a case that stands still', () => {
  it('takes no decision until it goes on', async () => {
    const { caseId, taskId } = await waiting();
    const stop = { reason: 'appraisal', note: '等待评定', plannedResumeOn: '2026-03-20' };
    await head.post(`/api/cases/${caseId}/suspension`).send(stop);

    const refused = await chief.post(`/api/tasks/${taskId}/complete`).send({ data });
    await head.post(`/api/cases/${caseId}/resumption`).send({ note: '评定已作出' });
    const taken = await chief.post(`/api/tasks/${taskId}/complete`).send({ data });

    expect([refused.status, taken.status]).toEqual([409, 200]);
    expect(refused.text).toContain('CASE_SUSPENDED');
  });
});
