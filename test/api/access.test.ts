import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import supertest from 'supertest';
import type { z } from 'zod';
import { endpoints } from '../../server/api.js';
import { createApp } from '../../server/app.js';
import { roleIds } from '../../server/domain/access/roles.js';
import type { Endpoint } from '../../server/http/endpoint.js';
import { insertAccount, insertOffice } from '../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { signedInAgent } from '../support/signed-in-agent.js';
import { testConfig, testDeps } from '../support/test-deps.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let database: FreshDatabase;
let app: Express;
/** One browser a role. */
const agents = new Map<string, Agent>();

beforeAll(async () => {
  database = await freshDatabase();
  const { manager } = database.dataSource;
  const deps = testDeps(database.dataSource, { config: testConfig({ clock: 'controlled' }) });
  app = createApp(deps, { engine: null });
  const { id: officeId } = await insertOffice(manager);
  for (const role of roleIds) {
    const { username } = await insertAccount(manager, { officeId, roles: [role] });
    agents.set(role, await signedInAgent(app, username));
  }
});
afterAll(async () => {
  await database.drop();
});

const all = Object.entries(endpoints);
const closed = all.filter(([, { roles }]) => roles !== 'public');
const isStream = ([, { produces }]: [string, Endpoint]) =>
  produces?.includes('text/event-stream') === true;
const streaming = all.filter(isStream);
const answering = all.filter((one) => !isStream(one));
const addressOf = ({ path }: Endpoint) => path.replace(/:\w+/g, 'nothing');
const codeOf = (response: { body: unknown }) => (response.body as { code?: string }).code;
const agentOf = (role: string): Agent => {
  const agent = agents.get(role);
  if (!agent) throw new Error(`nobody holds ${role}`);
  return agent;
};

describe('descriptors', () => {
  it('no two answer the same method and path', () => {
    const operations = all.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);

    expect(new Set(operations).size).toBe(operations.length);
  });

  it.each(all)(
    '%s has a Chinese summary, a tag, a path under /api and somebody who may call it',
    (_id, endpoint) => {
      expect(endpoint.summary).toMatch(/\p{Script=Han}/u);
      expect(endpoint.tag).toMatch(/\p{Script=Han}/u);
      expect(endpoint.path).toMatch(/^\/api\//);
      expect(endpoint.roles.length).toBeGreaterThan(0);
    },
  );

  it.each(all)('%s describes every parameter of its path', (_id, { path, params }) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);

    const described = params === undefined ? [] : Object.keys((params as z.ZodObject).shape);

    expect(described.sort()).toEqual(names.sort());
  });
});

describe('access', () => {
  it.each(closed)('%s answers 401 to whoever is not signed in', async (_id, endpoint) => {
    const response = await supertest(app)[endpoint.method](addressOf(endpoint)).send();

    expect(response.status).toBe(401);
    expect(codeOf(response)).toBe('NOT_SIGNED_IN');
    expect(response.type).toBe('application/problem+json');
  });

  it.each(closed.filter(([, { method }]) => method !== 'get'))(
    '%s answers 403 to a page that does not know the token',
    async (_id, endpoint) => {
      const agent = agentOf('auditor');

      const response = await agent[endpoint.method](addressOf(endpoint))
        .set('x-csrf-token', 'guessed')
        .send();

      expect([response.status, codeOf(response)]).toEqual([403, 'CSRF_TOKEN']);
    },
  );

  it.each(closed.filter(([, { roles }]) => Array.isArray(roles)))(
    '%s answers 403 to every role that is not listed, and to no other',
    async (_id, endpoint) => {
      const refused: string[] = [];
      for (const role of roleIds) {
        const response = await agentOf(role)[endpoint.method](addressOf(endpoint)).send({});
        const isRoleRefused =
          response.status === 403 && response.text.includes('您没有办理此事项的职务');
        if (isRoleRefused) refused.push(role);
      }

      const listed = endpoint.roles as readonly string[];
      expect(refused).toEqual(roleIds.filter((role) => !listed.includes(role)));
    },
  );

  it.each(answering)('%s is mounted: the address is known', async (_id, endpoint) => {
    const response = await agentOf('auditor')
      [endpoint.method](addressOf(endpoint))
      .set('x-csrf-token', '')
      .send({});

    expect(response.text).not.toContain('没有这个地址');
  });

  it.each(streaming)('%s is mounted: its stream begins', async (_id, endpoint) => {
    const request = agentOf('auditor')[endpoint.method](addressOf(endpoint));

    const response = await request.buffer(true).parse((stream, done) => {
      // It would never end by itself.
      done(null, '');
      (stream as unknown as IncomingMessage).destroy();
    });

    expect([response.status, response.type]).toEqual([200, 'text/event-stream']);
  });

  it('an address nobody answers to is 404 with a problem', async () => {
    const response = await supertest(app).get('/api/nothing');

    expect(response.status).toBe(404);
    expect(response.type).toBe('application/problem+json');
  });
});
