import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { Account } from '../../../server/accounts/account.entity.js';
import { createApp } from '../../../server/app.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { missingRecords } from '../../../server/cases/missing-records.js';
import { readCase } from '../../../server/cases/read-case.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { overdueSweep } from '../../../server/deadlines/overdue-sweep.js';
import { assertSealable } from '../../../server/document-checks/assert-sealable.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { ReleaseForm } from '../../../server/engine/release-form.entity.js';
import { assertPayable } from '../../../server/money/assert-payable.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { endWithdrawnCall } from '../../../server/paper-approvals/end-withdrawn-call.js';
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
let chiefId: string;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  clerk = await signedInAgent(app, 'clerk@county-a', password);
  head = await signedInAgent(app, 'department-head@county-a', password);
  chief = await signedInAgent(app, 'chief@county-a', password);
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  chiefId = (await actorOf(world, 'chief@county-a')).accountId;
  await world.em.insert(ReleaseForm, {
    ...{ formKey: 'give-opinion@1', formId: 'give-opinion' },
    formSchema: readFileSync('processes/forms/give-opinion.form', 'utf8'),
  });
});
beforeEach(() => {
  world.clock.set(new Date('2026-03-02T02:30:00Z'));
});
afterAll(() => world.drop());

/** A proposed case with an approval that has waited for the chief since 10:30. */
async function waiting(): Promise<{ caseId: string; taskId: string; address: string }> {
  const caseId = await proposedCase(world);
  const taskId = await aTask(caseId);
  // a while later: the call lies between
  world.clock.set(new Date(world.clock.now().getTime() + 10 * 60_000));
  return { caseId, taskId, address: `/api/tasks/${taskId}/phone-approvals` };
}

async function aTask(caseId: string): Promise<string> {
  const id = randomUUID();
  await world.em.insert(Task, {
    ...{ id, jobKey: aKey(), elementInstanceKey: aKey(), processInstanceKey: aKey() },
    ...{ processId: 'ordinary-review', elementId: 'chief-opinion', name: '检察长审批' },
    ...{ headers: { step: 'chief' }, variables: {}, caseId, officeId: 'county-a', role: 'chief' },
    ...{ act: 'give-opinion', formKey: 'give-opinion@1', assigneeId: null, state: 'open' },
    openedAt: world.clock.now(),
  });
  return id;
}

const said = (overrides: Record<string, unknown> = {}) => ({
  ...{ signerId: chiefId, calledAt: '2026-03-02T10:35', words: '同意，抓紧发放。' },
  ...{ reason: '次日手术，医院当日催缴', data: { verdict: 'approve', opinion: '同意救助。' } },
  ...overrides,
});
const idOf = (response: { body: unknown }) => (response.body as { id: string }).id;
const answer = (agent: Agent, id: string, given: string, note: string | null = null) =>
  agent.post(`/api/phone-approvals/${id}/answer`).send({ answer: given, note });

/** One that was entered and confirmed. */
async function confirmed() {
  const { caseId, taskId, address } = await waiting();
  const id = idOf(await clerk.post(address).send(said()));
  const given = await head.post(`/api/phone-approvals/${id}/confirm`).send({ way: 'called-back' });
  expect(given.status).toBe(200);
  return { caseId, taskId, id };
}

/** Why the grant of the case is neither sealed nor paid; null when it may be. */
async function heldBack(caseId: string): Promise<(string | null)[]> {
  const { em, deps } = world;
  const code = (error: unknown) => (error as { code: string }).code;
  const paper = { id: randomUUID(), caseId };
  const money = { id: randomUUID(), caseId, officeId: 'county-a' };
  return Promise.all([
    assertSealable(em, deps, { ...paper, kind: 'relief-decision' }).then(() => null, code),
    assertPayable(em, { ...money, purpose: 'grant' }).then(() => null, code),
  ]);
}
const held = ['PHONE_APPROVAL_UNSIGNED', 'PHONE_APPROVAL_UNSIGNED'];

async function noticesOf(caseId: string, kind: string): Promise<string[]> {
  const rows = await world.em.findBy(Notice, { caseId, kind });
  return rows.map(({ role, accountId }) => role ?? (accountId === chiefId ? 'chief' : 'person'));
}

describe('POST /api/tasks/:id/phone-approvals', () => {
  it('takes what was said, once, by one medium, and leaves the task open', async () => {
    const { caseId, taskId, address } = await waiting();
    const attachmentId = await anAttachment(world, caseId, 'paper-approval');

    const entered = await clerk.post(address).send(said());
    const twice = await clerk.post(address).send(said());
    const paper = { signerId: chiefId, signedOn: '2026-03-02', attachmentId, data: said().data };
    const onPaper = await clerk.post(`/api/tasks/${taskId}/paper-approvals`).send(paper);

    expect([entered.status, twice.status, onPaper.status]).toEqual([201, 409, 409]);
    expect(await world.em.findOneByOrFail(Task, { id: taskId })).toMatchObject({ state: 'open' });
  });

  it.each([
    ['a call before the task came', { calledAt: '2026-03-02T10:29' }, 400],
    ['a call that is still to come', { calledAt: '2026-03-02T10:41' }, 400],
    ['a minute that is none', { calledAt: '2026-03-02T24:00' }, 400],
    ['a return', { data: { verdict: 'return', missing: '无', opinion: '补充' } }, 400],
    ['a refusal', { data: { verdict: 'refuse', opinion: '不同意' } }, 400],
    ['a form with faults', { data: { verdict: 'approve' } }, 400],
    ['no reason of urgency', { reason: ' ' }, 400],
    ['nothing that was said', { words: '' }, 400],
  ])('refuses %s', async (_name, change, status) => {
    const { address } = await waiting();

    const response = await clerk.post(address).send(said(change));

    expect(response.status).toBe(status);
  });

  it('takes the first and the last minute, from whoever keeps the file, not from the approver', async () => {
    const first = await waiting();
    const byApprover = await chief.post(first.address).send(said());
    const byCounter = await intake.post(first.address).send(said());
    const opened = await clerk.post(first.address).send(said({ calledAt: '2026-03-02T10:30' }));
    const second = await waiting();
    const now = await clerk.post(second.address).send(said({ calledAt: '2026-03-02T10:50' }));

    expect([byApprover.status, byCounter.status]).toEqual([403, 403]);
    expect([opened.status, now.status]).toEqual([201, 201]);
  });
});

describe('POST /api/phone-approvals/:id/confirm', () => {
  it('completes the task in the name of the approver, by a third person, with the mark and the term', async () => {
    const { caseId, taskId, address } = await waiting();
    const id = idOf(await clerk.post(address).send(said()));
    const confirm = `/api/phone-approvals/${id}/confirm`;

    const own = await clerk.post(confirm).send({ way: 'heard' });
    const byApprover = await chief.post(confirm).send({ way: 'heard' });
    const asPaper = await head.post(`/api/paper-approvals/${id}/confirm`).send({});
    const third = await head.post(confirm).send({ way: 'heard' });
    const again = await head.post(confirm).send({ way: 'heard' });

    expect([own, byApprover, asPaper, third, again].map(({ status }) => status)).toEqual([
      403, 403, 404, 200, 409,
    ]);
    expect(await world.em.findOneByOrFail(Decision, { taskId })).toMatchObject({
      ...{ accountId: chiefId, verdict: 'approve', opinion: '同意救助。' },
    });
    await aTask(caseId);
    const view = await readCase(world.deps, {
      ...{ caseId, actor: await actorOf(world, 'chief@county-a') },
    });
    expect(view.decisions.at(-1)?.by).toMatch(/（电话审批，待补签）$/);
    expect(view.unsignedCall).toBe('confirmed');
    expect(view.tasks.map(({ dueOn }) => dueOn)).not.toContain('2026-03-04');
    const term = { caseId, kind: 'phone-signature' as const };
    expect(await world.em.findOneByOrFail(Deadline, term)).toMatchObject({
      ...{ dueOn: '2026-03-04', state: 'running' },
    });
    expect((await noticesOf(caseId, 'phone-approval')).sort()).toEqual([
      ...['chief', 'chief', 'department-head'],
    ]);
  });

  it('is not given by who finds it wrong: it goes back and can be entered again', async () => {
    const { address } = await waiting();
    const id = idOf(await clerk.post(address).send(said()));

    const rejected = await head
      .post(`/api/phone-approvals/${id}/reject`)
      .send({ note: '没有这次通话' });
    const again = await clerk.post(address).send(said());

    expect([rejected.status, again.status]).toEqual([200, 201]);
  });
});

describe('POST /api/phone-approvals/:id/answer', () => {
  it('by the approver alone signs it: nothing is held back any more, and the record is on file', async () => {
    const { caseId, id } = await confirmed();
    expect(await heldBack(caseId)).toEqual(held);
    const gap = { key: 'phone-signature', text: '有电话审批尚未补签' };
    expect(await missingRecords(world.em, caseId, [])).toContainEqual(gap);

    const byOther = await answer(head, id, 'signed');
    const mine = await chief.get('/api/phone-approvals');
    const signed = await answer(chief, id, 'signed');
    const again = await answer(chief, id, 'denied', '改口');

    expect([byOther.status, signed.status, again.status]).toEqual([403, 200, 409]);
    expect((mine.body as { items: { id: string }[] }).items.map((item) => item.id)).toContain(id);
    expect(await heldBack(caseId)).toEqual([null, null]);
    expect(await missingRecords(world.em, caseId, [])).not.toContainEqual(gap);
    expect(await world.em.findOneByOrFail(Deadline, { effectKey: id })).toMatchObject({
      state: 'met',
    });
    const record = await world.em.findOneByOrFail(LegalDocument, {
      ...{ caseId, kind: 'phone-approval-record' },
    });
    expect(record.data).toMatchObject({
      ...{ matter: '检察长审批', calledOn: '2026-03-02', calledAt: '10:35', diagnosis: null },
      ...{ content: '同意，抓紧发放。', checked: { way: '另行回拨核实' } },
      confirmation: { answer: '补签', opinion: null, on: '2026-03-02' },
    });
  });

  it('denies it with a reason: the supervision is alarmed, all stays held back until it is ratified', async () => {
    const { caseId, id } = await confirmed();

    const bare = await answer(chief, id, 'denied');
    const denied = await answer(chief, id, 'denied', '当日没有通话');
    expect([bare.status, denied.status]).toEqual([400, 200]);
    expect((await noticesOf(caseId, 'phone-approval-denied')).sort()).toEqual([
      ...['case-supervisor', 'department-head'],
    ]);
    expect(await heldBack(caseId)).toEqual(held);

    world.clock.set(new Date('2026-03-02T04:00:00Z'));
    const byRecorder = await answer(clerk, id, 'ratified', '代为追认');
    const ratified = await answer(chief, id, 'ratified', '经审查同意救助');

    expect([byRecorder.status, ratified.status]).toEqual([403, 200]);
    expect(await heldBack(caseId)).toEqual([null, null]);
    const kind = 'phone-approval-record';
    expect(await world.em.findBy(LegalDocument, { caseId, kind })).toHaveLength(2);
    const list = await head.get(`/api/cases/${caseId}/phone-approvals`);
    expect(list.body).toMatchObject({
      items: [{ state: 'ratified', answers: [{ answer: 'denied' }, { answer: 'ratified' }] }],
    });
  });

  it('a denial holds nothing back once the step was decided anew', async () => {
    const { caseId, id } = await confirmed();
    await answer(chief, id, 'denied', '当日没有通话');
    world.clock.set(new Date('2026-03-03T02:00:00Z'));

    const again = await chief
      .post(`/api/tasks/${await aTask(caseId)}/complete`)
      .send({ data: said().data });

    expect(again.status).toBe(200);
    expect(await heldBack(caseId)).toEqual([null, null]);
  });

  it('of one who has left is neither signed by another nor ratified by who could not have approved', async () => {
    const { id } = await confirmed();
    await world.em.update(Account, { id: chiefId }, { disabledAt: world.clock.now() });
    try {
      const signed = await answer(head, id, 'signed');
      const ratified = await answer(head, id, 'ratified', '同意');

      expect([signed.status, ratified.status]).toEqual([403, 403]);
      expect(signed.text).toContain('书面追认');
    } finally {
      await world.em.update(Account, { id: chiefId }, { disabledAt: null });
    }
  });
});

describe('a signature that is not given', () => {
  it.each([
    ['2026-03-03', 'term-soon', 'monitor-soon'],
    ['2026-03-05', 'term-overdue', 'monitor-overdue'],
  ])('on %s is told the approver and the supervision', async (day, kind, monitor) => {
    const { caseId } = await confirmed();

    world.clock.set(new Date(`${day}T02:00:00Z`));
    await overdueSweep(world.deps);

    expect(await noticesOf(caseId, kind)).toContain('chief');
    expect(await noticesOf(caseId, monitor)).toContain('case-supervisor');
  });
});

describe('a task that is taken back', () => {
  it('takes its approval by phone along', async () => {
    const { caseId, taskId, id } = await confirmed();

    const given = { taskId, now: world.clock.now(), by: chiefId };
    await world.deps.dataSource.transaction((em) => endWithdrawnCall(em, given));

    expect(await heldBack(caseId)).toEqual([null, null]);
    expect((await answer(chief, id, 'signed')).status).toBe(409);
    expect(await world.em.findOneByOrFail(Deadline, { effectKey: id })).toMatchObject({
      state: 'void',
    });
  });
});
