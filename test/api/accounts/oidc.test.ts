import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { Account } from '../../../server/accounts/account.entity.js';
import { LinkedIdentity } from '../../../server/accounts/oidc/linked-identity.entity.js';
import { Session } from '../../../server/accounts/session.entity.js';
import { createApp } from '../../../server/app.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import type { OidcConfig } from '../../../server/sign-in-config.js';
import { insertAccount, insertOffice, randomId, testPassword } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { startOidcServer, type OidcServer } from '../../support/oidc-server.js';
import { testConfig, testDeps } from '../../support/test-deps.js';
import { Visitor } from '../../support/visitor.js';

let database: FreshDatabase;
let http: Server;
let app: Express;
let url: string;
let provider: OidcServer;
beforeAll(async () => {
  database = await freshDatabase();
  http = createServer((req, res) => {
    app(req, res);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  provider = await startOidcServer(url);
  app = appWith({});
});
afterAll(async () => {
  await provider.close();
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
  await database.drop();
});

/** The product with this provider, at the address people know. */
function appWith(overrides: Partial<OidcConfig>): Express {
  const { issuer, clientId, clientSecret } = provider;
  const { signIn } = testConfig();
  const oidc: OidcConfig = {
    ...{ issuer, clientId, clientSecret, label: '统一身份认证' },
    ...{ usernameClaim: 'preferred_username', linksByUsername: true },
    ...overrides,
  };
  const config = testConfig({ publicUrl: url, signIn: { ...signIn, oidc } });
  return createApp(testDeps(database.dataSource, { config }), { engine: null });
}
async function withApp<T>(other: Express, run: () => Promise<T>): Promise<T> {
  const usual = app;
  app = other;
  try {
    return await run();
  } finally {
    app = usual;
  }
}
async function somebody(overrides: Partial<Account> = {}) {
  const { manager } = database.dataSource;
  const office = await insertOffice(manager);
  const username = randomId('person');
  const { disabledAt = null } = overrides;
  const person = await insertAccount(manager, {
    officeId: office.id,
    roles: ['handler'],
    username,
  });
  await manager.update(Account, { id: person.accountId }, { disabledAt });
  return { ...person, sub: randomId('subject') };
}
/** Where a browser ends that goes to the provider as this person. */
async function visit(person: { sub: string; username: string } | null, to = '/cases?status=open') {
  provider.person = person && { sub: person.sub, preferred_username: person.username };
  const visitor = new Visitor();
  const isPage = (address: URL) => address.origin === url && !address.pathname.startsWith('/api/');
  const page = await visitor.open(
    `${url}/api/sessions/oidc/start?to=${encodeURIComponent(to)}`,
    isPage,
  );
  return { visitor, place: page.pathname + page.search };
}
const sessionOf = async (visitor: Visitor) => {
  const response = await visitor.send(`${url}/api/sessions/current`);
  return (await response.json()) as {
    account?: { id: string };
    csrfToken?: string;
    duty?: string | null;
  };
};
const refused = (reason: string) => `/sign-in?refused=${reason}`;
const callbackOf = (visitor: Visitor) =>
  visitor.trail.find((address) => address.startsWith(`${url}/api/sessions/oidc/callback`)) ?? '';

describe('signing in by the identity provider', () => {
  it('leads to the page the person wanted, signed in', async () => {
    const person = await somebody();

    const { visitor, place } = await visit(person);

    expect(place).toBe('/cases?status=open');
    expect((await sessionOf(visitor)).account?.id).toBe(person.accountId);
    expect(visitor.cookies(url)).not.toContain('yj_oidc');
  });

  it('sends the browser with code, PKCE, state and nonce, and no secret', async () => {
    const { visitor } = await visit(await somebody());

    const sent = new URL(visitor.trail[1] ?? '');
    expect(Object.fromEntries(sent.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${url}/api/sessions/oidc/callback`,
    });
    expect(sent.searchParams.get('state')).toMatch(/^[\w-]{43}$/);
    expect(sent.searchParams.get('nonce')).toMatch(/^[\w-]{43}$/);
    expect(sent.href).not.toContain(provider.clientSecret);
  });

  it('never leads to another site', async () => {
    const { place } = await visit(await somebody(), '//evil.example/');

    expect(place).toBe('/tasks');
  });

  it('knows the person by the subject afterwards, whatever the name becomes', async () => {
    const person = await somebody();
    await visit(person);

    const { visitor } = await visit({ ...person, username: 'another-name' });

    expect((await sessionOf(visitor)).account?.id).toBe(person.accountId);
  });

  it('keeps the ID token sealed and is on record', async () => {
    const person = await somebody();
    await visit(person);
    const { manager } = database.dataSource;

    const { accountId } = person;
    const session = await manager.findOneByOrFail(Session, { accountId });
    const entries = await manager.find(AuditEntry, { where: { accountId }, order: { id: 'ASC' } });

    expect(session.idTokenSealed).toMatch(/^v1\./);
    expect(entries.map(({ action }) => action)).toEqual(['link-identity', 'sign-in']);
  });
});

describe('whom the provider vouches for but nobody knows', () => {
  it('is told so, and nobody is created', async () => {
    const { manager } = database.dataSource;
    const before = await manager.count(Account);

    const { visitor, place } = await visit({ sub: randomId('stranger'), username: 'stranger' });

    expect(place).toBe(refused('unknown-person'));
    expect(visitor.cookies(url)).toBe('');
    expect(await manager.count(Account)).toBe(before);
  });

  it('is the same for a disabled account, linked before or not', async () => {
    const person = await somebody({ disabledAt: new Date() });
    expect((await visit(person)).place).toBe(refused('unknown-person'));
    const other = await somebody();
    await visit(other);
    const { manager } = database.dataSource;
    await manager.update(Account, { id: other.accountId }, { disabledAt: new Date() });

    expect((await visit(other)).place).toBe(refused('unknown-person'));
  });

  it('is also who comes later by the name of somebody else', async () => {
    const person = await somebody();
    await visit(person);

    const { place } = await visit({ ...person, sub: randomId('another') });

    expect(place).toBe(refused('unknown-person'));
  });

  it('is everybody new where linking by name is not allowed, and nobody of before', async () => {
    const [known, fresh] = [await somebody(), await somebody()];
    await visit(known);

    const places = await withApp(appWith({ linksByUsername: false }), async () => [
      (await visit(known)).place,
      (await visit(fresh)).place,
    ]);

    expect(places).toEqual(['/cases?status=open', refused('unknown-person')]);
    const { accountId } = fresh;
    expect(await database.dataSource.manager.countBy(LinkedIdentity, { accountId })).toBe(0);
  });
});

describe('an answer that is not the one asked for', () => {
  it('with another state opens nothing', async () => {
    provider.person = { sub: randomId('s'), preferred_username: (await somebody()).username };
    const visitor = new Visitor();
    const isAnswer = (address: URL) => address.pathname.endsWith('/callback');
    const answer = await visitor.open(`${url}/api/sessions/oidc/start`, isAnswer);
    answer.searchParams.set('state', 'of-somebody-else');

    const response = await visitor.send(answer.href);

    expect(response.headers.get('location')).toBe(refused('refused'));
    expect(visitor.cookies(url)).toBe('');
  });

  it('in a browser that did not ask opens nothing', async () => {
    const { visitor } = await visit(await somebody());

    const response = await new Visitor().send(callbackOf(visitor));

    expect(response.headers.get('location')).toBe(refused('expired'));
  });

  it('sent twice opens nothing the second time', async () => {
    provider.person = { sub: randomId('s'), preferred_username: (await somebody()).username };
    const visitor = new Visitor();
    const isAnswer = (address: URL) => address.pathname.endsWith('/callback');
    const answer = await visitor.open(`${url}/api/sessions/oidc/start`, isAnswer);
    const cookie = visitor.cookies(url);
    const first = await fetch(answer, { headers: { cookie }, redirect: 'manual' });

    const second = await fetch(answer, { headers: { cookie }, redirect: 'manual' });

    expect(first.headers.get('location')).toBe('/tasks');
    expect(second.headers.get('location')).toBe(refused('refused'));
    expect(second.headers.getSetCookie().join()).not.toContain('yj_session');
  });

  it('of a person who turned back says so', async () => {
    expect((await visit(null)).place).toBe(refused('cancelled'));
  });
});

describe('a provider that is not there', () => {
  it('is told on the sign-in page, and the password still opens', async () => {
    const { username } = await somebody();

    const [place, status] = await withApp(appWith({ issuer: 'http://127.0.0.1:9' }), async () => {
      const { place: seen } = await visit(null);
      const response = await fetch(`${url}/api/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password: testPassword }),
      });
      return [seen, response.status];
    });

    expect([place, status]).toEqual([refused('provider-down'), 201]);
  });
});

describe('signing out', () => {
  it('ends the session at the provider too', async () => {
    const person = await somebody();
    const { visitor } = await visit(person);
    const { csrfToken = '' } = await sessionOf(visitor);

    const out = await visitor.send(`${url}/api/sessions/current`, {
      method: 'DELETE',
      headers: { 'x-csrf-token': csrfToken },
    });
    const { continueAt } = (await out.json()) as { continueAt: string };
    const page = await visitor.send(continueAt);
    const form = await page.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
    const done = await visitor.send(new URL(action, continueAt).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
    });

    expect(done.headers.get('location')).toContain(`${url}/sign-in`);
    expect((await visitor.send(`${url}/api/sessions/current`)).status).toBe(401);
    const askedBefore = provider.asked;
    await visitor.open(
      `${url}/api/sessions/oidc/start`,
      (address) => address.pathname === '/tasks',
    );
    expect(provider.asked).toBe(askedBefore + 1);
  });
});

describe('without a provider', () => {
  const read = async (path: string) => {
    const response = await fetch(url + path);
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('the ways to sign in name none, and its addresses lead nowhere', async () => {
    const plain = createApp(testDeps(database.dataSource), { engine: null });

    const ways = await withApp(plain, () => read('/api/sign-in-ways'));
    const start = await withApp(plain, () => read('/api/sessions/oidc/start'));

    expect(ways.body).toEqual({ provider: null });
    expect(start.status).toBe(404);
    expect((await read('/api/sign-in-ways')).body).toEqual({ provider: { label: '统一身份认证' } });
  });
});
