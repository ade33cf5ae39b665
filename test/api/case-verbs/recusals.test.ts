import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { HandlerAssignment } from '../../../server/cases/handler-assignment.entity.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { Recusal } from '../../../server/recusals/recusal.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { actorOf, aKey, aWorld, caseRow, file, type World } from '../../db/cases/world.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let intake: Agent;
let handler: Agent;
let chief: Agent;
let secretary: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  handler = await signedInAgent(app, 'handler@county-a', password);
  chief = await signedInAgent(app, 'chief@county-a', password);
  secretary = await signedInAgent(app, 'committee-secretary@county-a', password);
});
afterAll(() => world.drop());

/** An accepted case of county-a whose handler holds an open task. */
async function aCase(): Promise<{ caseId: string; taskId: string; handlerId: string }> {
  const { caseId } = await file(world);
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  const { accountId: handlerId } = await actorOf(world, 'handler@county-a');
  await world.em.query('UPDATE relief_case SET handler_id = ? WHERE id = ?', [handlerId, caseId]);
  const taskId = randomUUID();
  await world.em.insert(Task, {
    ...{ id: taskId, jobKey: aKey(), elementInstanceKey: aKey(), processInstanceKey: aKey() },
    ...{ processId: 'relief-case', elementId: 'verify-case', name: '审查核实', act: 'verify-case' },
    ...{ headers: {}, variables: {}, caseId, officeId: 'county-a', role: 'handler' },
    ...{ formKey: 'verify-case', assigneeId: handlerId, state: 'open' },
    openedAt: world.clock.now(),
  });
  return { caseId, taskId, handlerId };
}

const self = { origin: 'self', ground: 'relation', reason: '申请人是我的大学同学' };
const idOf = (response: { body: unknown }) => (response.body as { id: string }).id;
const grant = { verdict: 'granted', note: '关系属实，可能影响公正处理' };

describe('POST /api/cases/:id/recusals', () => {
  it('asks for a reason and somebody who takes part', async () => {
    const { caseId } = await aCase();
    const address = `/api/cases/${caseId}/recusals`;
    const { accountId } = await actorOf(world, 'handler@county-b');
    const applied = { ...self, origin: 'applied', requestedBy: '李秀兰', requestedForm: 'oral' };

    const empty = await handler.post(address).send({ ...self, reason: ' ' });
    const outsider = await intake
      .post(address)
      .send({ ...applied, accountId, requestedOn: '2026-03-02' });
    const late = await intake.post(address).send({
      ...{ ...applied, requestedOn: '2026-03-03' },
      accountId: (await actorOf(world, 'handler@county-a')).accountId,
    });

    expect([empty.status, outsider.status, late.status]).toEqual([400, 400, 400]);
    expect(outsider.text).toContain('/accountId');
    expect(late.text).toContain('/requestedOn');
  });

  it('keeps one open request for a person and tells the chief', async () => {
    const { caseId } = await aCase();
    const address = `/api/cases/${caseId}/recusals`;

    const first = await handler.post(address).send(self);
    const second = await handler.post(address).send(self);
    const told = await world.em.findBy(Notice, { caseId, kind: 'recusal' });

    expect([first.status, second.status]).toEqual([201, 409]);
    expect(told).toMatchObject([{ role: 'chief', officeId: 'county-a' }]);
    expect((await handler.get(`/api/cases/${caseId}`)).status).toBe(200);
  });

  it('lets only the chief order one', async () => {
    const { caseId, handlerId } = await aCase();
    const address = `/api/cases/${caseId}/recusals`;
    const body = { ...self, origin: 'ordered', accountId: handlerId };

    expect((await intake.post(address).send(body)).status).toBe(403);
    expect((await chief.post(address).send(body)).status).toBe(201);
    expect((await handler.get(`/api/cases/${caseId}`)).status).toBe(403);
  });
});

describe('POST /api/recusals/:id/decision', () => {
  it('shuts the person out, hands the work over and issues the paper', async () => {
    const { caseId, taskId, handlerId } = await aCase();
    const successor = await insertAccount(world.em, {
      ...{ officeId: 'county-a', roles: ['handler'], displayName: '周正' },
    });
    const asked = await handler.post(`/api/cases/${caseId}/recusals`).send(self);
    const address = `/api/recusals/${idOf(asked)}/decision`;

    const own = await handler.post(address).send(grant);
    const decided = await chief.post(address).send({ ...grant, successorId: successor.accountId });
    const again = await chief.post(address).send(grant);

    expect([own.status, decided.status, again.status]).toEqual([403, 200, 409]);
    expect(await caseRow(world, caseId)).toMatchObject({ handlerId: successor.accountId });
    expect(await world.em.findOneByOrFail(Task, { id: taskId })).toMatchObject({
      assigneeId: successor.accountId,
    });
    const seen = await handler.get(`/api/cases/${caseId}`);
    expect([seen.status, seen.text.includes('您已回避本案')]).toEqual([403, true]);
    expect((await handler.get(`/api/tasks/${taskId}`)).status).toBe(403);
    const list = await handler.get('/api/cases').query({ limit: 100 });
    expect(list.text).not.toContain(caseId);
    const paper = await world.em.findOneByOrFail(LegalDocument, {
      caseId,
      kind: 'recusal-decision',
    });
    expect(paper.data).toMatchObject({
      ...{ origin: '自行回避', outcome: '予以回避', decidedBy: '检察长', successor: '周正' },
      personPost: '承办检察官',
    });
    const change = await world.em.findOneByOrFail(HandlerAssignment, { caseId });
    expect(change).toMatchObject({
      ...{ formerId: handlerId, handlerId: successor.accountId, way: 'name' },
      ...{ reason: '原承办人回避', byId: (await actorOf(world, 'chief@county-a')).accountId },
    });
    const changed = { caseId, kind: 'handler-change-notice', effectKey: change.id };
    expect(await world.em.countBy(LegalDocument, changed)).toBe(1);
    const told = await world.em.findBy(Notice, { caseId, kind: 'recusal' });
    expect(told.map(({ accountId }) => accountId)).toEqual(
      expect.arrayContaining([handlerId, successor.accountId]),
    );
    const view = await chief.get(`/api/cases/${caseId}`);
    const { timeline } = view.body as { timeline: { kind: string; text: string }[] };
    expect(timeline.filter(({ kind }) => kind === 'recusal').map(({ text }) => text)).toEqual([
      expect.stringContaining('自行回避'),
      expect.stringContaining('予以回避'),
    ]);
  });

  it('gives the work back to the role where nobody takes over, and refuses a successor from elsewhere', async () => {
    const { caseId, taskId } = await aCase();
    const asked = await handler.post(`/api/cases/${caseId}/recusals`).send(self);
    const address = `/api/recusals/${idOf(asked)}/decision`;
    const stranger = await actorOf(world, 'handler@county-b');

    const elsewhere = await chief.post(address).send({ ...grant, successorId: stranger.accountId });
    const decided = await chief.post(address).send(grant);

    expect([elsewhere.status, decided.status]).toEqual([409, 200]);
    expect(await caseRow(world, caseId)).toMatchObject({ handlerId: null });
    expect(await world.em.findOneByOrFail(Task, { id: taskId })).toMatchObject({
      assigneeId: null,
    });
  });

  it('rejects an application, which leaves everything as it was', async () => {
    const { caseId, handlerId } = await aCase();
    const asked = await intake.post(`/api/cases/${caseId}/recusals`).send({
      ...{ ...self, origin: 'applied', accountId: handlerId, requestedBy: '李秀兰' },
      ...{ requestedForm: 'oral', requestedOn: '2026-03-02' },
    });

    const decided = await chief
      .post(`/api/recusals/${idOf(asked)}/decision`)
      .send({ verdict: 'rejected', note: '没有法定情形' });

    expect([asked.status, decided.status]).toEqual([201, 200]);
    expect(await caseRow(world, caseId)).toMatchObject({ handlerId });
    expect((await handler.get(`/api/cases/${caseId}`)).status).toBe(200);
    const paper = await world.em.findOneByOrFail(LegalDocument, {
      caseId,
      kind: 'recusal-decision',
    });
    expect(paper.data).toMatchObject({ outcome: '驳回申请', requestedBy: '李秀兰' });
  });

  it('is the committee’s for the chief, registered by its secretary', async () => {
    const { caseId } = await aCase();
    const asked = await chief.post(`/api/cases/${caseId}/recusals`).send(self);
    const address = `/api/recusals/${idOf(asked)}/decision`;
    const body = { ...grant, decidedOn: '2026-03-02' };

    const own = await chief.post(address).send(body);
    const future = await secretary.post(address).send({ ...body, decidedOn: '2026-03-03' });
    const registered = await secretary.post(address).send(body);

    expect([own.status, future.status, registered.status]).toEqual([403, 422, 200]);
    expect(await world.em.findOneByOrFail(Recusal, { caseId })).toMatchObject({
      ...{ state: 'granted', decidedBody: 'committee', decidedOn: '2026-03-02' },
    });
  });
});

describe('GET /api/cases/:id/recusals', () => {
  it('says who may decide and who could take over', async () => {
    const { caseId } = await aCase();
    await handler.post(`/api/cases/${caseId}/recusals`).send(self);

    const [byHandler, byChief] = await Promise.all([
      handler.get(`/api/cases/${caseId}/recusals`),
      chief.get(`/api/cases/${caseId}/recusals`),
    ]);

    expect(byHandler.body).toMatchObject({
      items: [{ state: 'asked', body: 'chief', decide: { allowed: false } }],
    });
    expect(byChief.body).toMatchObject({ items: [{ decide: { allowed: true, reason: null } }] });
    const { people } = byChief.body as { people: { posts: string; isHandler: boolean }[] };
    expect(people.filter(({ isHandler }) => isHandler).length).toBeGreaterThan(0);
  });
});
