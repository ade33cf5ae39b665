import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { Secret, TOTP } from 'otpauth';
import supertest from 'supertest';
import { resetPassword } from '../../../server/accounts/passwords/reset-password.js';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { insertAccount, insertOffice, testPassword } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig, testDeps } from '../../support/test-deps.js';

const newPassword = 'a Quiet-river 17';

let database: FreshDatabase;
let app: Express;
beforeAll(async () => {
  database = await freshDatabase();
  const { signIn } = testConfig();
  const config = testConfig({ signIn: { ...signIn, secondFactorRoles: ['security-admin'] } });
  app = createApp(testDeps(database.dataSource, { config }), { engine: null });
});
afterAll(async () => {
  await database.drop();
});

async function somebody(role: RoleId = 'handler') {
  const { manager } = database.dataSource;
  const office = await insertOffice(manager);
  return insertAccount(manager, { officeId: office.id, roles: [role] });
}
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + steps * 30_000,
  });
const codeOfProblem = ({ body }: { body: unknown }) => (body as { code?: string }).code;

describe('/api/account/password', () => {
  it('changes the password of who knows it, and the session goes on', async () => {
    const { username } = await somebody();
    const agent = await signedInAgent(app, username);

    const changed = await agent
      .put('/api/account/password')
      .send({ current: testPassword, next: newPassword });

    expect(changed.status).toBe(204);
    expect((await agent.get('/api/sessions/current')).status).toBe(200);
    await expect(signedInAgent(app, username)).rejects.toThrow('cannot sign in');
    await expect(signedInAgent(app, username, newPassword)).resolves.toBeDefined();
  });

  it('tells what is wrong by the field it stands in', async () => {
    const agent = await signedInAgent(app, (await somebody()).username);

    const weak = await agent
      .put('/api/account/password')
      .send({ current: testPassword, next: 'password1234' });
    const wrong = await agent
      .put('/api/account/password')
      .send({ current: 'wrong', next: newPassword });

    expect([weak.status, wrong.status]).toEqual([400, 400]);
    expect(weak.body).toMatchObject({ errors: [{ pointer: '/next' }] });
    expect(wrong.body).toMatchObject({ errors: [{ pointer: '/current' }] });
  });
});

describe('a one-time password', () => {
  it('opens nothing but the way to an own one', async () => {
    const { accountId, username } = await somebody();
    const deps = testDeps(database.dataSource);
    const { oneTimePassword } = await resetPassword(deps, {
      ...{ accountId, by: 'admin', now: new Date() },
    });
    const agent = await signedInAgent(app, username, oneTimePassword);

    const [session, closed] = [
      await agent.get('/api/sessions/current'),
      await agent.get('/api/notices'),
    ];
    const changed = await agent
      .put('/api/account/password')
      .send({ current: oneTimePassword, next: newPassword });

    expect(session.body).toMatchObject({ duty: 'change-password' });
    expect([closed.status, codeOfProblem(closed)]).toEqual([403, 'PASSWORD_CHANGE_DUE']);
    expect(changed.status).toBe(204);
    expect((await agent.get('/api/notices')).status).toBe(200);
    expect((await agent.get('/api/sessions/current')).body).toMatchObject({ duty: null });
  });
});

describe('/api/account/second-factor', () => {
  it('is set up, asked at the next sign-in and given up again', async () => {
    const { username } = await somebody();
    const agent = await signedInAgent(app, username);
    const started = await agent.post('/api/account/second-factor').send({ password: testPassword });
    const { secret } = started.body as { secret: string };
    const confirmed = await agent
      .post('/api/account/second-factor/confirmation')
      .send({ code: codeOf(secret) });
    const { recoveryCodes } = confirmed.body as { recoveryCodes: string[] };

    const signIn = (code?: string) =>
      supertest(app)
        .post('/api/sessions')
        .send({ username, password: testPassword, ...(code === undefined ? {} : { code }) });
    const asked = await signIn();
    const wrong = await signIn('000-00');
    const right = await signIn(codeOf(secret, 1));
    const removed = await agent
      .post('/api/account/second-factor/removal')
      .send({ code: recoveryCodes[0] });

    expect([asked.status, codeOfProblem(asked)]).toEqual([401, 'SECOND_FACTOR']);
    expect([wrong.status, codeOfProblem(wrong)]).toEqual([401, 'BAD_CODE']);
    expect(asked.headers['set-cookie']).toBeUndefined();
    expect(right.status).toBe(201);
    expect(removed.status).toBe(204);
    expect((await signIn()).status).toBe(201);
  });

  it('is the only thing open to a role that needs it', async () => {
    const { username } = await somebody('security-admin');
    const agent = await signedInAgent(app, username);
    const closed = await agent.get('/api/notices');
    const started = await agent.post('/api/account/second-factor').send({ password: testPassword });
    const { secret } = started.body as { secret: string };

    await agent.post('/api/account/second-factor/confirmation').send({ code: codeOf(secret) });

    expect([closed.status, codeOfProblem(closed)]).toEqual([403, 'SECOND_FACTOR_DUE']);
    expect((await agent.get('/api/notices')).status).toBe(200);
  });
});

describe('/api/account/sessions', () => {
  interface Line {
    id: string;
    isCurrent: boolean;
    device: string;
  }
  const linesOf = async (agent: Awaited<ReturnType<typeof signedInAgent>>) =>
    ((await agent.get('/api/account/sessions')).body as { items: Line[] }).items;

  it('names mine and which of them this is, and ends the one I name', async () => {
    const { username } = await somebody();
    const [desk, tablet] = [await signedInAgent(app, username), await signedInAgent(app, username)];
    const lines = await linesOf(desk);
    const other = lines.find(({ isCurrent }) => !isCurrent);

    const ended = await desk.delete(`/api/account/sessions/${other?.id ?? ''}`);

    expect(lines.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    expect(ended.status).toBe(204);
    expect((await tablet.get('/api/sessions/current')).status).toBe(401);
    expect((await desk.get('/api/sessions/current')).status).toBe(200);
  });

  it('ends all others at once', async () => {
    const { username } = await somebody();
    const [desk, tablet] = [await signedInAgent(app, username), await signedInAgent(app, username)];

    const ended = await desk.post('/api/account/sessions/end-others');

    expect(ended.body).toEqual({ ended: 1 });
    expect((await tablet.get('/api/sessions/current')).status).toBe(401);
  });
});
