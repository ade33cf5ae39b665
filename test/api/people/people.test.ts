import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { Account } from '../../../server/accounts/account.entity.js';
import { RoleAssignment } from '../../../server/accounts/role-assignment.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { testPassword } from '../../support/builders.js';
import { insertCase } from './a-case.js';
import { aPeopleWorld, type PeopleWorld } from './world.js';

type Agent = Awaited<ReturnType<PeopleWorld['signIn']>>;

let world: PeopleWorld;
let system: Agent;
let security: Agent;
let systemAdmin: Actor;
beforeAll(async () => {
  world = await aPeopleWorld();
  systemAdmin = await world.person(world.city.id, 'system-admin');
  system = await world.signIn(systemAdmin);
  security = await world.signIn(await world.person(world.city.id, 'security-admin'));
});
afterAll(() => world.drop());

const code = (response: { body: unknown }) => (response.body as { code?: string }).code;
const newName = () => `p${randomUUID().slice(0, 12)}`;
const grant = (agent: Agent, id: string, body: object = {}) =>
  agent.post(`/api/people/${id}/posts`).send({
    ...{ officeId: world.county.id, role: 'handler', from: '2026-03-02', to: null },
    ...body,
  });

async function created(
  officeId = world.county.id,
): Promise<{ id: string; username: string; oneTimePassword: string }> {
  const body = { username: newName(), name: '赵新', officeId };
  const response = await system.post('/api/people').send(body);
  expect(response.status).toBe(201);
  return response.body as { id: string; username: string; oneTimePassword: string };
}

describe('POST /api/people', () => {
  it('makes an account without a role whose password opens it', async () => {
    const { id, username, oneTimePassword } = await created();

    const signIn = await supertest(world.app)
      .post('/api/sessions')
      .send({ username, password: oneTimePassword });

    expect(signIn.status).toBe(201);
    expect(await world.em.countBy(RoleAssignment, { accountId: id })).toBe(0);
  });

  it('refuses a name that is taken, an office above and one that nobody knows', async () => {
    const { username } = await created();
    const body = { username, name: '赵新', officeId: world.county.id };

    const taken = await system.post('/api/people').send(body);
    const above = await system
      .post('/api/people')
      .send({ ...body, username: newName(), officeId: world.province.id });
    const unknown = await system
      .post('/api/people')
      .send({ ...body, username: newName(), officeId: 'nowhere' });

    expect([taken.status, above.status, unknown.status]).toEqual([400, 403, 403]);
  });

  it('is not for the security administrator', async () => {
    const response = await security
      .post('/api/people')
      .send({ username: newName(), name: '赵新', officeId: world.county.id });

    expect(response.status).toBe(403);
  });
});

describe('roles', () => {
  it('are given by the security administrator, not by the system administrator', async () => {
    const { id } = await created();

    const bySystem = await grant(system, id);
    const bySecurity = await grant(security, id);

    expect(bySystem.status).toBe(403);
    expect([bySecurity.status, bySecurity.body]).toEqual([201, { state: 'granted' }]);
  });

  it('in another office are secondments, with paper and end', async () => {
    const { id } = await created();
    const elsewhere = { officeId: world.other.id };

    const open = await grant(security, id, elsewhere);
    const paper = { ...elsewhere, to: '2026-06-30', reference: '借调函〔2026〕1号' };
    const lent = await grant(security, id, paper);
    const read = await security.get(`/api/people/${id}`);

    expect([open.status, lent.status]).toEqual([422, 201]);
    expect(read.body).toMatchObject({
      posts: [{ secondedFrom: { id: world.county.id }, reference: '借调函〔2026〕1号' }],
    });
  });

  it('of administrators wait for a second person, neither who asked nor who receives', async () => {
    const { id } = await created();
    const second = await world.signIn(await world.person(world.city.id, 'security-admin'));

    const asked = await grant(security, id, { role: 'audit-admin' });
    const { items } = (await second.get('/api/role-requests')).body as {
      items: { id: string; person: { id: string }; mayDecide: boolean }[];
    };
    const request = items.find(({ person }) => person.id === id);
    const decide = (agent: Agent) =>
      agent.post(`/api/role-requests/${request?.id ?? ''}/decide`).send({ grant: true });

    expect(asked.body).toEqual({ state: 'asked' });
    expect(await world.em.countBy(RoleAssignment, { accountId: id })).toBe(0);
    expect(code(await decide(security))).toBe('SEPARATION_OF_DUTIES');
    expect((await decide(second)).body).toEqual({ state: 'granted' });
    expect((await decide(system)).status).toBe(409);
    expect(await world.em.countBy(RoleAssignment, { accountId: id })).toBe(1);
  });

  it('of two administrators never come together, asked for or held', async () => {
    const { id } = await created();
    await grant(security, id, { role: 'audit-admin' });

    const response = await grant(security, id, { role: 'system-admin' });

    expect(code(response)).toBe('ROLE_INVALID');
  });

  it('are nobody’s own to change', async () => {
    const admin = await world.person(world.city.id, 'security-admin');
    const agent = await world.signIn(admin);

    const response = await grant(agent, admin.accountId);

    expect(code(response)).toBe('SEPARATION_OF_DUTIES');
  });

  it('end on their last day, and open work is not lost in silence', async () => {
    const handler = await world.person(world.county.id, 'handler');
    const successor = await world.person(world.county.id, 'handler');
    const { taskId } = await insertCase(world.em, { officeId: world.county.id, handler });
    const [post] = await world.em.findBy(RoleAssignment, { accountId: handler.accountId });
    const end = (body: object) =>
      security
        .post(`/api/people/${handler.accountId}/posts/${post?.id ?? ''}/end`)
        .send({ on: '2026-03-01', reason: '轮岗', ...body });

    const silent = await end({});
    const early = await end({ on: '2026-02-28' });
    const handed = await end({ successorId: successor.accountId });

    expect([silent.status, code(silent)]).toEqual([409, 'WORK_OPEN']);
    expect(early.status).toBe(422);
    expect(handed.body).toEqual({ moved: 1, unassigned: 0 });
    expect((await world.em.findOneByOrFail(Task, { id: taskId })).assigneeId).toBe(
      successor.accountId,
    );
  });
});

describe('POST /api/people/:id/disable', () => {
  it('ends the sessions, leaves the work visibly to nobody, and lets the person back', async () => {
    const handler = await world.person(world.county.id, 'handler');
    const own = await world.signIn(handler);
    const chief = await world.signIn(await world.person(world.county.id, 'chief'));
    const { caseId, taskId } = await insertCase(world.em, { officeId: world.county.id, handler });
    const disable = (body: object) =>
      system.post(`/api/people/${handler.accountId}/disable`).send({ reason: '调离', ...body });

    const silent = await disable({});
    const done = await disable({ leaveUnassigned: true });
    const vacant = await chief.get(`/api/offices/${world.county.id}/vacant-work`);

    expect(code(silent)).toBe('WORK_OPEN');
    expect(done.body).toMatchObject({ moved: 0, unassigned: 1 });
    expect((await own.get('/api/sessions/current')).status).toBe(401);
    expect((await world.em.findOneByOrFail(Task, { id: taskId })).assigneeId).toBeNull();
    expect((vacant.body as { cases: { id: string }[] }).cases.map(({ id }) => id)).toContain(
      caseId,
    );

    const back = await system
      .post(`/api/people/${handler.accountId}/enable`)
      .send({ reason: '返回' });

    const { oneTimePassword: password } = back.body as { oneTimePassword: string };
    const { username } = handler;
    const signIn = (body: object) => supertest(world.app).post('/api/sessions').send(body);
    expect((await signIn({ username, password: testPassword })).status).toBe(401);
    expect((await signIn({ username, password })).status).toBe(201);
  });

  it('is never of oneself', async () => {
    const response = await system
      .post(`/api/people/${systemAdmin.accountId}/disable`)
      .send({ reason: '试' });

    expect(code(response)).toBe('SEPARATION_OF_DUTIES');
  });
});

describe('GET /api/people', () => {
  it('finds people of the own and lower offices by name, role and office', async () => {
    const { id, username } = await created(world.other.id);
    await grant(security, id, { officeId: world.other.id, role: 'clerk' });
    const found = async (query: object) => {
      const response = await security.get('/api/people').query(query);
      return (response.body as { items: { id: string }[] }).items.map((row) => row.id);
    };

    expect(await found({ q: username })).toEqual([id]);
    expect(await found({ q: username, role: 'clerk', officeId: world.city.id })).toEqual([id]);
    expect(await found({ q: username, role: 'chief' })).toEqual([]);
    expect(await found({ q: username, officeId: world.county.id })).toEqual([]);
    expect(await found({ q: username, state: 'disabled' })).toEqual([]);
    expect(await found({ q: '%' })).toEqual([]);
  });

  it('goes on where it stopped', async () => {
    const first = await security.get('/api/people').query({ limit: 1 });
    const { items, nextCursor } = first.body as { items: { id: string }[]; nextCursor: string };

    const next = await security.get('/api/people').query({ limit: 1, cursor: nextCursor });

    const ids = [...items, ...(next.body as { items: { id: string }[] }).items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('shows leaders those of their office, and no person of another', async () => {
    const chief = await world.signIn(await world.person(world.other.id, 'chief'));
    const stranger = await world.person(world.county.id, 'handler');

    const response = await chief.get(`/api/people/${stranger.accountId}`);

    expect(response.status).toBe(403);
  });
});

describe('PUT /api/people/:id', () => {
  it('changes the name and tells the history', async () => {
    const { id } = await created();

    await system
      .put(`/api/people/${id}`)
      .send({ name: '赵新明', officeId: world.county.id, reason: '更正姓名' });

    expect((await world.em.findOneByOrFail(Account, { id })).displayName).toBe('赵新明');
    const { history } = (await system.get(`/api/people/${id}`)).body as {
      history: { text: string }[];
    };
    expect(history[0]?.text).toContain('更正姓名');
  });
});

describe('an imported table', () => {
  const sent = (text: string) => ({
    ...{ name: '人员.csv', file: Buffer.from(text).toString('base64') },
  });

  it('is told line by line, and one fault refuses all', async () => {
    const [good, bad] = [newName(), 'X'];
    const office = world.county.name;
    const table = sent(
      `姓名,用户名,检察院\n李一,${good},${office}\n李二,${bad},${office}\n李三,${good},无此院`,
    );

    const preview = await system.post('/api/people-imports/preview').send(table);
    const refused = await system.post('/api/people-imports').send(table);

    expect(preview.body).toMatchObject({
      faultCount: 2,
      rows: [{ line: 2, faults: [] }, { line: 3 }, { line: 4 }],
    });
    expect(refused.status).toBe(400);
    expect(await world.em.existsBy(Account, { username: good })).toBe(false);
  });

  it('creates everybody with passwords of their own, also from Excel’s encoding', async () => {
    const names = [newName(), newName()];
    const rows = names.map((username) => `${username},钱一,${world.county.id}`);
    const table = sent(['用户名,姓名,检察院', ...rows].join('\r\n'));

    const response = await system.post('/api/people-imports').send(table);

    const { people } = response.body as { people: { oneTimePassword: string }[] };
    expect(response.status).toBe(201);
    expect(new Set(people.map(({ oneTimePassword }) => oneTimePassword)).size).toBe(2);
    expect(await world.em.countBy(Account, { displayName: '钱一' })).toBe(2);
  });

  it.each([
    ['empty', '', '表头应有'],
    ['without people', '用户名,姓名,检察院', '表中没有人员'],
    ['without a head', 'a,b,c\n1,2,3', '表头应有'],
  ])('is refused when it is %s', async (_what, text, detail) => {
    const response = await system.post('/api/people-imports/preview').send(sent(text));

    expect(response.status).toBe(400);
    expect(response.text).toContain(detail);
  });
});
