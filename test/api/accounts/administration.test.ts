import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { LinkedIdentity } from '../../../server/accounts/oidc/linked-identity.entity.js';
import { SecondFactor } from '../../../server/accounts/second-factor/second-factor.entity.js';
import { createApp } from '../../../server/app.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

let database: FreshDatabase;
let app: Express;
let city: string;
let county: string;
let elsewhere: string;
beforeAll(async () => {
  database = await freshDatabase();
  const { manager } = database.dataSource;
  app = createApp(testDeps(database.dataSource), { engine: null });
  ({ id: city } = await insertOffice(manager, { level: 'city' }));
  ({ id: county } = await insertOffice(manager, { parentId: city }));
  ({ id: elsewhere } = await insertOffice(manager));
});
afterAll(async () => {
  await database.drop();
});

const somebody = (officeId: string, role: RoleId = 'handler') =>
  insertAccount(database.dataSource.manager, { officeId, roles: [role] });
const administrator = async (officeId: string, role: RoleId = 'security-admin') => {
  const actor = await somebody(officeId, role);
  return { ...actor, agent: await signedInAgent(app, actor.username) };
};
const enrol = (accountId: string) =>
  database.dataSource.manager.insert(SecondFactor, {
    ...{ accountId, secretSealed: 'v1.x', startedAt: new Date() },
    ...{ confirmedAt: new Date(), lastStep: 1 },
  });
const reason = '手机遗失';

describe('looking after the accounts of others', () => {
  it('shows how a person of a lower office signs in and where they are now', async () => {
    const person = await somebody(county);
    await signedInAgent(app, person.username);
    const { agent } = await administrator(city);

    const response = await agent.get(`/api/accounts/${person.accountId}/sign-in`);

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      username: person.username,
      secondFactor: null,
      sessions: [{ method: 'password' }],
    });
    expect(response.text).not.toMatch(/argon2|csrf|token/i);
  });

  it('does not reach another office, nor one above', async () => {
    const { agent } = await administrator(county);

    const statuses = [];
    for (const officeId of [elsewhere, city]) {
      const { accountId } = await somebody(officeId);
      statuses.push((await agent.get(`/api/accounts/${accountId}/sign-in`)).status);
    }
    statuses.push((await agent.get('/api/accounts/nobody/sign-in')).status);

    expect(statuses).toEqual([403, 403, 404]);
  });

  it('ends every session of a person, for a reason that is on record', async () => {
    const person = await somebody(county);
    const lost = await signedInAgent(app, person.username);
    const { agent, accountId: adminId } = await administrator(city);
    const end = (body: object) =>
      agent.post(`/api/accounts/${person.accountId}/sessions/end`).send(body);

    const [without, ended] = [await end({}), await end({ reason })];

    expect(without.status).toBe(400);
    expect(ended.body).toEqual({ ended: 1 });
    expect((await lost.get('/api/sessions/current')).status).toBe(401);
    const entry = await database.dataSource.manager.findOneByOrFail(AuditEntry, {
      ...{ action: 'end-sessions-of-person', subjectId: person.accountId },
    });
    expect(entry).toMatchObject({ accountId: adminId, detail: { ended: 1, reason } });
  });

  it('takes a lost second factor away, but nobody their own', async () => {
    const person = await somebody(county);
    await enrol(person.accountId);
    const admin = await administrator(city);
    const reset = (accountId: string) =>
      admin.agent.post(`/api/accounts/${accountId}/second-factor/reset`).send({ reason });

    const [own, others] = [await reset(admin.accountId), await reset(person.accountId)];

    expect(own.body).toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    expect(others.status).toBe(204);
    await expect(signedInAgent(app, person.username)).resolves.toBeDefined();
  });

  it('forgets whom a person is at the identity provider', async () => {
    const { accountId } = await somebody(county);
    const { manager } = database.dataSource;
    await manager.insert(LinkedIdentity, {
      ...{ issuer: 'https://id.example', subject: accountId, accountId, linkedAt: new Date() },
    });
    const { agent } = await administrator(city);
    const unlink = () => agent.post(`/api/accounts/${accountId}/identity/unlink`).send({ reason });

    const [first, second] = [await unlink(), await unlink()];

    expect([first.status, second.status]).toEqual([204, 409]);
    expect(await manager.countBy(LinkedIdentity, { accountId })).toBe(0);
  });
});
