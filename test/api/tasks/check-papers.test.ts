import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { ReleaseForm } from '../../../server/engine/release-form.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { aKey, aWorld, file, proposedCase, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

let world: World;
let intake: Awaited<ReturnType<typeof signedInAgent>>;
let chief: Awaited<ReturnType<typeof signedInAgent>>;
let stranger: Awaited<ReturnType<typeof signedInAgent>>;

beforeAll(async () => {
  world = await aWorld();
  const app = createApp(world.deps, { engine: null });
  const password = 'a password nobody uses';
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  stranger = await signedInAgent(app, 'handler@county-b', password);
  chief = await signedInAgent(app, 'chief@county-a', password);
  for (const formId of ['review-materials', 'give-opinion']) {
    await world.em.insert(ReleaseForm, {
      ...{ formKey: `${formId}@1`, formId },
      formSchema: readFileSync(`processes/forms/${formId}.form`, 'utf8'),
    });
  }
});
afterAll(() => world.drop());

async function aReview(): Promise<{ caseId: string; address: string; taskId: string }> {
  const { caseId } = await file(world);
  const taskId = randomUUID();
  await world.em.insert(Task, {
    ...{ id: taskId, jobKey: aKey(), elementInstanceKey: aKey() },
    ...{ processInstanceKey: aKey(), processId: 'relief-case', elementId: 'review-materials' },
    ...{ name: '材料审核', headers: {}, variables: {}, caseId, officeId: 'county-a' },
    ...{ role: 'intake-clerk', act: 'review-materials', formKey: 'review-materials@1' },
    ...{ assigneeId: null, state: 'open', openedAt: world.clock.now() },
  });
  return { caseId, taskId, address: `/api/tasks/${taskId}/check` };
}

/** A proposed case before its chief, whose word is the last. */
async function anApproval(given: Parameters<typeof proposedCase>[2] = {}) {
  const caseId = await proposedCase(world, 30_000_00, given);
  const taskId = randomUUID();
  await world.em.insert(Task, {
    ...{ id: taskId, jobKey: aKey(), elementInstanceKey: aKey() },
    ...{ processInstanceKey: aKey(), processId: 'ordinary-review', elementId: 'chief-approval' },
    ...{ name: '检察长审批', headers: { step: 'chief' }, variables: {}, caseId },
    ...{ officeId: 'county-a', role: 'chief', act: 'give-opinion', formKey: 'give-opinion@1' },
    ...{ assigneeId: null, state: 'open', openedAt: world.clock.now() },
  });
  return { caseId, address: `/api/tasks/${taskId}/check` };
}

const opinion = (verdict: string) => ({
  data: { verdict, opinion: '同意。', missing: '请补充。' },
});

const decisionOf = (response: { body: unknown }) =>
  (response.body as { decision: { level: string; text: string }[] | null }).decision;

const notOurs = (transferReason: string) => ({
  data: { materialsOutcome: 'not-ours', transferTo: '青山县人民法院', transferReason },
});
const findingsOf = (response: { body: unknown }) =>
  (response.body as { findings: { level: string; name: string }[] }).findings;

describe('POST /api/tasks/:id/check', () => {
  it('tells what would keep the paper of the submission from being issued, and changes nothing', async () => {
    const { caseId, taskId, address } = await aReview();

    const bad = await intake.post(address).send(notOurs('原案待补充填写。'));
    const good = await intake.post(address).send(notOurs('原案由青山县人民法院审理。'));

    expect([bad.status, good.status]).toEqual([200, 200]);
    expect(findingsOf(bad)).toContainEqual(expect.objectContaining({ level: 'block' }));
    expect(findingsOf(good).filter(({ level }) => level === 'block')).toEqual([]);
    expect(await world.em.findOneByOrFail(Task, { id: taskId })).toMatchObject({ state: 'open' });
    const kind = 'non-acceptance-notice';
    expect(await world.em.countBy(LegalDocument, { caseId, kind })).toBe(0);
    expect(await world.em.countBy(Decision, { caseId })).toBe(0);
    expect(await world.em.countBy(OutboxRow, { caseId, kind: 'complete-job' })).toBe(0);
  });

  it('takes no number: the paper issued afterwards has the next one', async () => {
    const { caseId, taskId, address } = await aReview();
    const clean = notOurs('原案由青山县人民法院审理。');

    for (let time = 0; time < 3; time += 1) await intake.post(address).send(clean);
    await intake.post(`/api/tasks/${taskId}/complete`).send(clean);

    const kind = 'non-acceptance-notice';
    const { number } = await world.em.findOneByOrFail(LegalDocument, { caseId, kind });
    expect(number).toContain('〔2026〕1号');
  });

  it('has nothing to say to whoever may not do the task, or of a form with faults', async () => {
    const { address } = await aReview();

    const answers = [
      await stranger.post(address).send(notOurs('原案待补充填写。')),
      await intake.post(address).send({ data: { materialsOutcome: 'not-ours' } }),
    ];

    expect(answers.map(findingsOf)).toEqual([[], []]);
  });
});

describe('what is checked of the decision that follows at once', () => {
  it('is its own text and that of its sheet of approval, and nothing of it stays', async () => {
    const { caseId, address } = await anApproval({
      verification: { findings: '伤情待补充填写，家庭困难。' },
    });

    const answer = await chief.post(address).send(opinion('approve'));

    expect(findingsOf(answer)).toEqual([]);
    expect(decisionOf(answer)).toContainEqual(expect.objectContaining({ level: 'block' }));
    expect(await world.em.countBy(LegalDocument, { caseId, kind: 'relief-decision' })).toBe(0);
    expect(await world.em.countBy(Decision, { caseId, kind: 'record-decision' })).toBe(0);
    const row = await world.em.findOneByOrFail(ReliefCase, { id: caseId });
    expect([row.decidedOn, row.decidedFen]).toEqual([null, null]);
  });

  it('is nothing where its papers are in order', async () => {
    const { address } = await anApproval();

    const answer = await chief.post(address).send(opinion('approve'));

    expect(decisionOf(answer)?.filter(({ level }) => level === 'block')).toEqual([]);
  });

  it('cannot be told of a case that is given back', async () => {
    const { address } = await anApproval();

    const answer = await chief.post(address).send(opinion('return'));

    expect([answer.status, decisionOf(answer)]).toEqual([200, null]);
  });
});
