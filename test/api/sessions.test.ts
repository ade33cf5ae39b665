import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import supertest from 'supertest';
import { createApp } from '../../server/app.js';
import { insertAccount, insertOffice, testPassword } from '../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { signedInAgent } from '../support/signed-in-agent.js';
import { testDeps } from '../support/test-deps.js';

let database: FreshDatabase;
let app: Express;
let username: string;
let officeName: string;
beforeAll(async () => {
  database = await freshDatabase();
  const { manager } = database.dataSource;
  app = createApp(testDeps(database.dataSource), { engine: null });
  const office = await insertOffice(manager);
  officeName = office.name;
  ({ username } = await insertAccount(manager, {
    officeId: office.id,
    roles: ['handler', 'clerk'],
    displayName: '王建国',
  }));
});
afterAll(async () => {
  await database.drop();
});
const signIn = (body: object) => supertest(app).post('/api/sessions').send(body);

describe('POST /api/sessions', () => {
  it('tells every fault of the input at once', async () => {
    const response = await signIn({ username: '', extra: 1 });

    expect(response.status).toBe(400);
    const { errors } = response.body as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/extra',
      '/password',
      '/username',
    ]);
  });

  it('answers malformed JSON with a problem', async () => {
    const response = await supertest(app)
      .post('/api/sessions')
      .type('application/json')
      .send('{"username":');

    expect(response.status).toBe(400);
    expect(response.type).toBe('application/problem+json');
  });

  it('refuses a wrong password in words a person understands', async () => {
    const response = await signIn({ username, password: 'wrong' });

    expect(response.status).toBe(401);
    expect(response.body).toMatchObject({
      type: '/problems/bad-credentials',
      detail: '用户名或密码不正确',
      instance: `urn:request:${String(response.headers['x-request-id'])}`,
    });
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('gives the person with roles by name, and a cookie scripts cannot read', async () => {
    const response = await signIn({ username, password: testPassword });

    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({
      account: {
        username,
        displayName: '王建国',
        roles: [
          { officeName, role: 'handler', roleName: '承办检察官' },
          { officeName, role: 'clerk', roleName: '内勤' },
        ],
      },
    });
    const [cookie] = response.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^yj_session=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });
});

describe('/api/sessions/current', () => {
  it('knows who is signed in, with the same token as at sign-in', async () => {
    const agent = supertest.agent(app);
    const opened = await agent.post('/api/sessions').send({ username, password: testPassword });

    const response = await agent.get('/api/sessions/current');

    expect(response.body).toEqual(opened.body);
  });

  it('is gone after signing out', async () => {
    const agent = await signedInAgent(app, username);

    const out = await agent.delete('/api/sessions/current');
    const after = await agent.get('/api/sessions/current');

    expect([out.status, after.status]).toEqual([200, 401]);
    expect(out.body).toEqual({ continueAt: null });
  });
});

describe('every answer', () => {
  it('forbids foreign code, caches and guesses about its type', async () => {
    const { headers } = await supertest(app).get('/api/health');

    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('many failures from one address', () => {
  it('are slowed down, whichever names they try', async () => {
    const fresh = createApp(testDeps(database.dataSource), { engine: null });
    const attempt = (name: string) =>
      supertest(fresh).post('/api/sessions').send({ username: name, password: 'x' });
    const statuses = [];
    for (let i = 0; i < 31; i += 1) statuses.push((await attempt(`nobody-${i}`)).status);

    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(statuses[30]).toBe(429);
  });
});
