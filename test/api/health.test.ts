import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { createApp } from '../../server/app.js';
import { createDataSource } from '../../server/db/data-source.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { testDeps } from '../support/test-deps.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

const deploy = async () => [];
const running = { deploy, topology: async () => ({ gatewayVersion: '8.5.8' }) };
const away = { deploy, topology: () => Promise.reject(new Error('no answer')) };
const silent = { deploy, topology: () => new Promise<never>(() => undefined) };

describe('GET /api/health', () => {
  it('is ok when database and engine answer', async () => {
    const app = createApp(testDeps(database.dataSource), { engine: running });

    const response = await supertest(app).get('/api/health');

    expect(response.body).toMatchObject({
      status: 'ok',
      database: { ok: true },
      engine: { ok: true, version: '8.5.8' },
      feed: { ageMs: null },
      outbox: { waiting: 0 },
      identity: { kind: 'none' },
    });
  });

  it.each([
    ['refuses', away],
    ['says nothing', silent],
  ])('is degraded when the engine %s', async (_name, engine) => {
    const app = createApp(testDeps(database.dataSource), { engine });

    const response = await supertest(app).get('/api/health');

    expect(response.body).toMatchObject({
      status: 'degraded',
      database: { ok: true },
      engine: { ok: false },
    });
  });

  it('is degraded, but answers, when the database is away', async () => {
    const lost = await createDataSource(database.url).initialize();
    const app = createApp(testDeps(lost), { engine: running });
    await lost.destroy();

    const response = await supertest(app).get('/api/health');

    expect([response.status, response.body]).toMatchObject([
      200,
      { status: 'degraded', database: { ok: false } },
    ]);
  });
});

describe('GET /metrics', () => {
  it('counts requests by route, not by address', async () => {
    const app = createApp(testDeps(database.dataSource), { engine: null });
    await supertest(app).get('/api/cases/some-case');
    await supertest(app).get('/scanned/for/holes');

    const { text } = await supertest(app).get('/metrics');

    expect(text).toContain('route="/api/cases/:id",method="GET",status="401"');
    expect(text).toContain('route="none",method="GET",status="404"');
    expect(text).not.toContain('some-case');
    expect(text).toMatch(/^tasks_open 0$/m);
  });

  it('is for collectors on this machine only', async () => {
    const app = createApp(testDeps(database.dataSource), { engine: null });

    const response = await supertest(app).get('/metrics').set('x-forwarded-for', '10.0.0.9');

    expect(response.status).toBe(404);
  });
});
