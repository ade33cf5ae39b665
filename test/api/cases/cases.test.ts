import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { addNotice } from '../../../server/notices/add-notice.js';
import { Supplement } from '../../../server/supplements/supplement.entity.js';
import {
  aKey,
  anApplication,
  anIdentityNumber,
  aWorld,
  doAct,
  type World,
} from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

let world: World;
let app: Express;
let intake: Agent;
let handler: Agent;
let stranger: Agent;
type Agent = Awaited<ReturnType<typeof signedInAgent>>;

const bodyOf = (response: { body: unknown }) => response.body as Record<string, unknown>;
const pointersOf = (response: { body: unknown }) =>
  (response.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  const password = 'a password nobody uses';
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  handler = await signedInAgent(app, 'handler@county-a', password);
  stranger = await signedInAgent(app, 'handler@county-b', password);
});
afterAll(() => world.drop());

async function filed(overrides: Parameters<typeof anApplication>[0] = {}): Promise<string> {
  const response = await intake.post('/api/applications').send(anApplication(overrides));
  return String(bodyOf(response)['caseId']);
}

describe('POST /api/applications', () => {
  it('answers every fault of the input at once, in Chinese', async () => {
    const response = await intake.post('/api/applications').send({
      ...anApplication({ relation: '', form: 'none' }),
      ...{ applicant: { name: '', identityNumber: '1' }, unknown: 1 },
    });

    expect(response.status).toBe(400);
    expect(pointersOf(response).sort()).toEqual(
      ['/applicant/identityNumber', '/applicant/name', '/form', '/relation', '/unknown'].sort(),
    );
    expect(response.text).toMatch(/\p{Script=Han}/u);
  });

  it('refuses an intake clerk of another office', async () => {
    const input = anApplication({ officeId: 'county-b' });

    expect((await intake.post('/api/applications').send(input)).status).toBe(403);
  });

  it('refuses a second relief and names the first case', async () => {
    const input = anApplication();
    const first = await intake.post('/api/applications').send(input);

    const second = await intake.post('/api/applications').send(input);

    expect([first.status, second.status]).toEqual([201, 409]);
    expect(second.text).toContain('只救助一次');
  });
});

describe('GET /api/cases', () => {
  it('shows a case to its office and hides it from others', async () => {
    const id = await filed();

    const own = await handler.get(`/api/cases/${id}`);
    const others = await stranger.get(`/api/cases/${id}`);
    const list = await stranger.get('/api/cases').query({ officeId: 'county-a' });

    expect([own.status, others.status]).toEqual([200, 403]);
    expect(bodyOf(own)).toMatchObject({ id, status: 'filed', applicants: [{ name: '李秀兰' }] });
    expect(bodyOf(list)).toEqual({ items: [], nextCursor: null });
  });
});

describe('GET /api/persons/matches', () => {
  it('finds the same person in every office', async () => {
    const identityNumber = anIdentityNumber();
    const caseId = await filed({ applicant: { name: '李秀兰', identityNumber } });

    const response = await handler.get('/api/persons/matches').query({ identityNumber });

    expect(bodyOf(response)).toMatchObject({ items: [{ caseId, reason: 'same-person' }] });
  });
});

describe('POST /api/cases/:id/terminate', () => {
  it('needs a reason and somebody of the office', async () => {
    const id = await filed();
    const address = `/api/cases/${id}/terminate`;

    expect((await handler.post(address).send({ kind: 'death' })).status).toBe(400);
    expect((await stranger.post(address).send({ kind: 'death', reason: '病故' })).status).toBe(403);
    expect((await handler.post(address).send({ kind: 'death', reason: '病故' })).status).toBe(200);
    expect((await handler.post(address).send({ kind: 'death', reason: '病故' })).status).toBe(409);
  });
});

describe('POST /api/supplements/:id/receipt', () => {
  it('registers what came in', async () => {
    const caseId = await filed();
    await doAct(world, 'review-materials', {
      ...{ caseId, by: 'intake-clerk@county-a' },
      data: { materialsOutcome: 'incomplete', missing: ['harm'] },
    });
    const { id } = await world.em.findOneByOrFail(Supplement, { caseId });
    const body = { outcome: 'office-collects', note: '医院不出具证明', materials: [] };

    const response = await intake.post(`/api/supplements/${id}/receipt`).send(body);

    expect(response.status).toBe(200);
    expect(bodyOf(response)).toEqual({ id, state: 'office-collects' });
  });
});

describe('GET /api/notices', () => {
  it('shows whom it concerns and remembers that it was read', async () => {
    const notice = { kind: 'transfer', caseId: null, officeId: 'county-a', text: '请移送材料' };
    const now = world.clock.now();
    await addNotice(world.em, { ...notice, effectKey: aKey(), role: 'handler', now });
    await addNotice(world.em, { ...notice, effectKey: aKey(), role: 'clerk', now });

    const before = bodyOf(await handler.get('/api/notices'));
    const [item] = before['items'] as { id: string }[];
    const read = await handler.post(`/api/notices/${item?.id ?? ''}/read`);
    const after = bodyOf(await handler.get('/api/notices'));

    expect(before).toMatchObject({ unread: 1, items: [{ text: '请移送材料', readAt: null }] });
    expect([read.status, after['unread']]).toEqual([200, 0]);
    expect(bodyOf(await stranger.get('/api/notices'))).toMatchObject({ items: [] });
    expect((await stranger.post(`/api/notices/${item?.id ?? ''}/read`)).status).toBe(404);
  });

  it('tells an event once', async () => {
    const effectKey = aKey();
    const notice = { kind: 'transfer', caseId: null, officeId: 'city-a', text: '请移送材料' };
    const given = { ...notice, effectKey, role: 'clerk' as const, now: world.clock.now() };

    await addNotice(world.em, given);
    await addNotice(world.em, given);

    const password = 'a password nobody uses';
    const clerk = await signedInAgent(app, 'clerk@city-a', password);
    expect(bodyOf(await clerk.get('/api/notices'))).toMatchObject({ unread: 1 });
  });
});
