import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { delegateOf } from '../../../server/people/delegate-of.js';
import { isAbsent } from '../../../server/people/is-absent.js';
import { aPeopleWorld, type PeopleWorld } from './world.js';

let world: PeopleWorld;
let chief: Actor;
let deputy: Actor;
let officeId: string;

beforeAll(async () => {
  world = await aPeopleWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  officeId = world.county.id;
  chief = await world.person(officeId, 'chief');
  deputy = await world.person(officeId, 'deputy-chief');
});

const plan = (change: object = {}) => ({
  ...{ delegateId: deputy.accountId, officeId, roles: ['chief'], reason: '出差' },
  ...{ from: '2026-03-02', to: '2026-03-20' },
  ...change,
});

describe('POST /api/delegations', () => {
  it('lets a colleague act, tells both and shows it to both', async () => {
    const agent = await world.signIn(chief);

    const response = await agent.post('/api/delegations').send(plan());

    expect(response.status).toBe(201);
    const on = '2026-03-02';
    expect(await delegateOf(world.em, chief.accountId, on)).toMatchObject({
      accountId: deputy.accountId,
    });
    const told = await world.em.findBy(Notice, { kind: 'delegation', officeId });
    const addressees = told.map(({ accountId }) => accountId);
    expect(addressees).toEqual(expect.arrayContaining([chief.accountId, deputy.accountId]));
    const list = await (await world.signIn(deputy)).get('/api/delegations');
    expect(list.body).toMatchObject({
      items: [{ principal: { id: chief.accountId }, state: 'active', roles: [{ role: 'chief' }] }],
    });
    expect(
      await world.em.existsBy(AuditEntry, {
        ...{ action: 'appoint-delegate', subjectId: chief.accountId },
      }),
    ).toBe(true);
  });

  it.each([
    ['a role not held', { roles: ['clerk'] }],
    ['days gone by', { from: '2026-03-01' }],
    ['an administrator’s role', { roles: ['system-admin'] }],
  ])('refuses %s', async (_why, change) => {
    const response = await (await world.signIn(chief)).post('/api/delegations').send(plan(change));

    expect([response.status, response.body]).toMatchObject([422, { code: 'DELEGATION_INVALID' }]);
  });

  it('refuses somebody of another office', async () => {
    const stranger = await world.person(world.other.id, 'deputy-chief');
    const agent = await world.signIn(chief);

    const response = await agent
      .post('/api/delegations')
      .send(plan({ delegateId: stranger.accountId }));

    expect(response.body).toMatchObject({ code: 'DELEGATION_INVALID' });
  });

  it('takes one of two appointments of the same days that come at once', async () => {
    const second = await world.person(officeId, 'deputy-chief');
    const agent = await world.signIn(chief);

    const answers = await Promise.all(
      [deputy, second].map(({ accountId }) =>
        agent.post('/api/delegations').send(plan({ delegateId: accountId })),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('is ended by the delegate, and by nobody who is no part of it', async () => {
    const made = await (await world.signIn(chief)).post('/api/delegations').send(plan());
    const { id } = made.body as { id: string };
    const clerk = await world.person(officeId, 'clerk');

    const strange = await (await world.signIn(clerk)).post(`/api/delegations/${id}/end`).send({});
    const own = await (await world.signIn(deputy)).post(`/api/delegations/${id}/end`).send({});
    const again = await (await world.signIn(deputy)).post(`/api/delegations/${id}/end`).send({});

    expect([strange.status, own.status, again.status]).toEqual([403, 204, 409]);
    expect(await delegateOf(world.em, chief.accountId, '2026-03-02')).toBeNull();
  });

  it('is not passed on: who stands in for a leader does not lead', async () => {
    await (
      await world.signIn(chief)
    )
      .post('/api/delegations')
      .send(plan({ delegateId: deputy.accountId }));
    const handler = await world.person(officeId, 'handler');
    const clerk = await world.person(officeId, 'clerk');
    await (
      await world.signIn(chief)
    )
      .post('/api/delegations')
      .send(plan({ delegateId: clerk.accountId, from: '2026-03-21', to: '2026-03-22' }));
    world.deps.clock.set('2026-03-21T02:00:00.000Z');

    const response = await (await world.signIn(clerk)).post('/api/leaves').send({
      ...{ accountId: handler.accountId, officeId, kind: 'sick', note: '', deputyId: null },
      ...{ from: '2026-03-21', to: '2026-03-22' },
    });

    world.deps.clock.set('2026-03-02T02:00:00.000Z');
    expect(response.status).toBe(403);
  });
});

describe('GET /api/offices/:id/colleagues', () => {
  it('names those of the own office and nobody else’s', async () => {
    const agent = await world.signIn(chief);

    const own = await agent.get(`/api/offices/${officeId}/colleagues`);
    const strange = await agent.get(`/api/offices/${world.other.id}/colleagues`);

    const { items } = own.body as { items: { id: string; isMe: boolean }[] };
    expect(items.find(({ id }) => id === chief.accountId)?.isMe).toBe(true);
    expect(items.some(({ id }) => id === deputy.accountId)).toBe(true);
    expect(strange.status).toBe(403);
  });
});

describe('POST /api/leaves', () => {
  const leave = (change: object = {}) => ({
    ...{ officeId, kind: 'annual', note: '', deputyId: deputy.accountId },
    ...{ from: '2026-03-03', to: '2026-03-06' },
    ...change,
  });

  it('brings the deputy in for as long, and out again with the end of the leave', async () => {
    const agent = await world.signIn(chief);

    const entered = await agent.post('/api/leaves').send(leave());
    const { id } = entered.body as { id: string };

    expect(entered.status).toBe(201);
    expect(await isAbsent(world.em, chief.accountId, '2026-03-03')).toBe(true);
    expect(await isAbsent(world.em, chief.accountId, '2026-03-02')).toBe(false);
    expect(await delegateOf(world.em, chief.accountId, '2026-03-06')).not.toBeNull();
    expect(await delegateOf(world.em, chief.accountId, '2026-03-07')).toBeNull();

    const ended = await agent.post(`/api/leaves/${id}/end`).send({});

    expect(ended.status).toBe(204);
    expect(await isAbsent(world.em, chief.accountId, '2026-03-03')).toBe(false);
    expect(await delegateOf(world.em, chief.accountId, '2026-03-03')).toBeNull();
    expect((await agent.post(`/api/leaves/${id}/end`).send({})).status).toBe(409);
  });

  it('is entered by a leader for whoever cannot, by no colleague', async () => {
    const handler = await world.person(officeId, 'handler');
    const clerk = await world.person(officeId, 'clerk');
    const body = leave({ accountId: handler.accountId, kind: 'sick', deputyId: null });

    const byClerk = await (await world.signIn(clerk)).post('/api/leaves').send(body);
    const byChief = await (await world.signIn(chief)).post('/api/leaves').send(body);
    const twice = await (await world.signIn(handler)).post('/api/leaves').send(leave());

    expect([byClerk.status, byChief.status, twice.status]).toEqual([403, 201, 422]);
    const { items } = (await (await world.signIn(chief)).get('/api/leaves')).body as {
      items: { person: { id: string } }[];
    };
    expect(items.some(({ person }) => person.id === handler.accountId)).toBe(true);
  });

  it('keeps nothing when the deputy may not stand in', async () => {
    const agent = await world.signIn(chief);

    const response = await agent.post('/api/leaves').send(leave({ deputyId: chief.accountId }));

    expect(response.status).toBe(422);
    expect(await isAbsent(world.em, chief.accountId, '2026-03-03')).toBe(false);
  });

  it('ends yesterday when it has begun', async () => {
    const agent = await world.signIn(chief);
    const entered = await agent.post('/api/leaves').send(leave({ from: '2026-03-01' }));

    await agent.post(`/api/leaves/${(entered.body as { id: string }).id}/end`).send({});

    expect(await isAbsent(world.em, chief.accountId, '2026-03-01')).toBe(true);
    expect(await isAbsent(world.em, chief.accountId, '2026-03-02')).toBe(false);
  });
});
