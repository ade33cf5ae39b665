import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
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

  it.each([undefined, {}, { applicant: null }, { applicant: [] }, { applicant: '李秀兰' }])(
    'answers what is no application at all: %j',
    async (body) => {
      const response = await intake.post('/api/applications').send(body);

      expect(response.status).toBe(400);
      expect(pointersOf(response)).toContain('/applicant');
    },
  );

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

    expect(bodyOf(response)).toMatchObject({
      items: [{ source: 'case', id: caseId, kinds: ['same-person'] }],
    });
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

describe('POST /api/cases/:id/persons/:personId/identity', () => {
  const identityNumber = anIdentityNumber();
  const applicant = { name: '李秀兰', identityNumber, phone: '13900001234' };

  async function addressOf(): Promise<string> {
    const caseId = await filed({ applicant });
    const read = await intake.get(`/api/cases/${caseId}`);
    const [first] = (read.body as { applicants: { id: string }[] }).applicants;
    return `/api/cases/${caseId}/persons/${first?.id ?? ''}/identity`;
  }

  it('shows the whole numbers for a reason, and says so in the audit without them', async () => {
    const address = await addressOf();

    const shown = await intake.post(address).send({ reason: 'contact-applicant' });

    expect(shown.body).toEqual({ identityNumber, phone: '13900001234' });
    const told: { detail: string }[] = await world.dataSource.query(
      `SELECT detail FROM audit_entry WHERE action = 'reveal-identity' AND case_id = ?`,
      [address.split('/')[3]],
    );
    expect(told).toEqual([{ detail: '{"reason":"contact-applicant"}' }]);
  });

  it('is refused without a reason, to a handler who is not the case’s, and for somebody else', async () => {
    const address = await addressOf();
    const reason = { reason: 'check-identity' };

    expect((await intake.post(address).send({})).status).toBe(400);
    expect((await handler.post(address).send(reason)).status).toBe(403);
    expect((await stranger.post(address).send(reason)).status).toBe(403);
    const nobody = address.replace(/persons\/[^/]+/, 'persons/nobody');
    expect((await intake.post(nobody).send(reason)).status).toBe(404);
  });
});

describe('the inner file', () => {
  it('is closed to the counter and to the handler of the original case, open to who reviews and pays', async () => {
    const caseId = await filed();
    await world.em.insert(LegalDocument, {
      ...{ id: 'inner', caseId, kind: 'review-report', officeId: 'county-a', effectKey: aKey() },
      ...{ title: '审查报告', templateVersion: '1', data: {}, dataSha256: '0'.repeat(64) },
      ...{ html: '<p>审查</p>', htmlSha256: '0'.repeat(64), state: 'issued', isInternal: true },
      ...{ issuedOn: '2026-03-02', createdAt: world.clock.now() },
    });
    const password = 'a password nobody uses';
    const original = await signedInAgent(app, 'original-handler@county-a', password);
    const payer = await signedInAgent(app, 'finance-clerk@county-a', password);

    const seen = await Promise.all(
      [intake, original, handler, payer].map(async (agent) => [
        (await agent.get('/api/documents/inner')).status,
        ((await agent.get(`/api/cases/${caseId}`)).body as { documents: unknown[] }).documents
          .length,
      ]),
    );

    expect(seen).toEqual([
      [403, 0],
      [403, 0],
      [200, 1],
      [200, 1],
    ]);
  });
});
