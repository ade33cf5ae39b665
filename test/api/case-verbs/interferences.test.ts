import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { Interference } from '../../../server/interferences/interference.entity.js';
import { anAttachment } from '../../db/cases/an-attachment.js';
import { actorOf, aWorld, file, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let clerk: Agent;
let intake: Agent;
let chief: Agent;
let deputy: Agent;
let auditor: Agent;
let stranger: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  clerk = await signedInAgent(app, 'clerk@county-a', password);
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  chief = await signedInAgent(app, 'chief@county-a', password);
  deputy = await signedInAgent(app, 'deputy-chief@county-a', password);
  auditor = await signedInAgent(app, 'auditor@county-a', password);
  stranger = await signedInAgent(app, 'clerk@county-b', password);
});
afterAll(() => world.drop());

const record = (overrides: Record<string, unknown> = {}) => ({
  ...{ side: 'outside', personName: '钱某', post: '某公司经理', happenedOn: '2026-03-02' },
  ...{ way: 'phone', content: '来电询问何时能批，要求从快。' },
  ...overrides,
});
/** A second later: what is recorded now comes after what was. */
const tick = () => {
  world.clock.set(new Date(world.clock.now().getTime() + 1_000));
};
const idOf = (response: { body: unknown }) => (response.body as { id: string }).id;
const contents = (response: { body: unknown }) =>
  (response.body as { items: { content: string }[] }).items.map(({ content }) => content);

describe('POST /api/cases/:id/interferences', () => {
  it('takes a record by anybody who takes part, sealed, not of a day to come', async () => {
    const { caseId } = await file(world);
    const address = `/api/cases/${caseId}/interferences`;

    const taken = await clerk.post(address).send(record());
    const later = await clerk.post(address).send(record({ happenedOn: '2026-03-03' }));
    const empty = await clerk.post(address).send(record({ content: ' ' }));
    const outside = await stranger.post(address).send(record());

    expect([taken.status, later.status, empty.status, outside.status]).toEqual([
      201, 400, 400, 403,
    ]);
    const row = await world.em.findOneByOrFail(Interference, { id: idOf(taken) });
    expect(row.contentCipher).not.toContain('从快');
  });

  it('is supplemented by who wrote it and by nobody else', async () => {
    const { caseId } = await file(world);
    const address = `/api/cases/${caseId}/interferences`;
    const supplementsId = idOf(await clerk.post(address).send(record()));

    const own = await clerk
      .post(address)
      .send(record({ supplementsId, content: '补充：又来电。' }));
    const others = await intake.post(address).send(record({ supplementsId }));

    expect([own.status, others.status]).toEqual([201, 400]);
  });

  it('has no way to be changed or removed', async () => {
    const { caseId } = await file(world);
    const id = idOf(await clerk.post(`/api/cases/${caseId}/interferences`).send(record()));

    const tries = await Promise.all([
      chief.put(`/api/interferences/${id}`).send(record()),
      chief.delete(`/api/interferences/${id}`),
    ]);

    expect(tries.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('GET /api/cases/:id/interferences', () => {
  it('shows all to leaders and the auditor, their own to others, nothing to whom it is about', async () => {
    const { caseId } = await file(world);
    const address = `/api/cases/${caseId}/interferences`;
    const { accountId } = await actorOf(world, 'deputy-chief@county-a');
    await clerk.post(address).send(record({ content: '甲' }));
    tick();
    await intake
      .post(address)
      .send(record({ content: '乙', side: 'inside', aboutAccountId: accountId }));

    const [byChief, byAuditor, byDeputy, byClerk, outside] = await Promise.all([
      ...[chief, auditor, deputy, clerk, stranger].map((agent) => agent.get(address)),
    ]);

    expect(contents(byChief ?? { body: null })).toEqual(['甲', '乙']);
    expect(contents(byAuditor ?? { body: null })).toEqual(['甲', '乙']);
    expect(contents(byDeputy ?? { body: null })).toEqual(['甲']);
    expect(contents(byClerk ?? { body: null })).toEqual(['甲']);
    expect(outside?.status).toBe(403);
  });

  it('hides the enclosure of a record with it', async () => {
    const { caseId } = await file(world);
    const attachmentId = await anAttachment(world, caseId, 'inner-record');
    await intake.post(`/api/cases/${caseId}/interferences`).send(record({ attachmentId }));

    const [seen, hidden, opened] = await Promise.all([
      chief.get(`/api/cases/${caseId}/attachments`),
      clerk.get(`/api/cases/${caseId}/attachments`),
      clerk.get(`/api/attachments/${attachmentId}`),
    ]);

    expect(seen.text).toContain(attachmentId);
    expect(hidden.text).not.toContain(attachmentId);
    expect(opened.status).toBe(403);
  });
});

describe('GET /api/interferences', () => {
  it('lists the records of the cases one watches over, a page at a time', async () => {
    const { caseId } = await file(world);
    tick();
    await clerk.post(`/api/cases/${caseId}/interferences`).send(record({ content: '最新' }));

    const first = await auditor.get('/api/interferences').query({ limit: 1 });
    const { nextCursor } = first.body as { nextCursor: string | null };
    const second = await auditor.get('/api/interferences').query({ limit: 1, cursor: nextCursor });
    const inside = await auditor.get('/api/interferences').query({ side: 'inside' });
    const none = await auditor.get('/api/interferences').query({ to: '2026-03-01' });

    expect(contents(first)).toEqual(['最新']);
    expect(contents(second)).not.toEqual(['最新']);
    expect(contents(inside)).toEqual(['乙']);
    expect(contents(none)).toEqual([]);
    expect((await clerk.get('/api/interferences')).status).toBe(403);
  });
});
