import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../server/app.js';
import { controlledClock } from '../../server/clock.js';
import { readClockOffset } from '../../server/db/clock-offset.js';
import { insertAccount, insertOffice } from '../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { signedInAgent } from '../support/signed-in-agent.js';
import { testConfig, testDeps } from '../support/test-deps.js';

const dayMs = 86_400_000;

let database: FreshDatabase;
let username: string;
beforeAll(async () => {
  database = await freshDatabase();
  const { manager } = database.dataSource;
  const { id: officeId } = await insertOffice(manager);
  ({ username } = await insertAccount(manager, { officeId, roles: ['operator'] }));
});
afterAll(async () => {
  await database.drop();
});

/** Stands in for the engine's management port and remembers by how much its clock was moved. */
async function engineClock(status: number) {
  const moves: unknown[] = [];
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => moves.push([request.url, JSON.parse(chunk.toString())]));
    request.on('end', () => response.writeHead(status).end('{}'));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { moves, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
const operatorOf = (zeebeManagementUrl: string | null, clock: 'system' | 'controlled') => {
  const { manager } = database.dataSource;
  const config = testConfig({ clock, zeebeManagementUrl });
  const deps = {
    ...testDeps(database.dataSource, { config }),
    clock: controlledClock(() => readClockOffset(manager)),
  };
  return signedInAgent(createApp(deps, { engine: null }), username);
};
const offset = () => readClockOffset(database.dataSource.manager);

describe('POST /api/clock', () => {
  it('moves the engine and everybody who reads the offset, each time further', async () => {
    const engine = await engineClock(200);
    const operator = await operatorOf(engine.url, 'controlled');
    const before = await offset();

    await operator.post('/api/clock').send({ advanceMs: 30 * dayMs });
    const response = await operator.post('/api/clock').send({ advanceMs: dayMs });

    engine.close();
    const move = (offsetMilli: number) => ['/actuator/clock/add', { offsetMilli }];
    expect(engine.moves).toEqual([move(30 * dayMs), move(dayMs)]);
    expect(await offset()).toBe(before + 31 * dayMs);
    const { now } = response.body as { now: string };
    expect(new Date(now).getTime()).toBeGreaterThan(Date.now() + 30 * dayMs);
  });

  it('leaves ours where it is when the engine does not follow', async () => {
    const engine = await engineClock(500);
    const operator = await operatorOf(engine.url, 'controlled');
    const before = await offset();

    const response = await operator.post('/api/clock').send({ advanceMs: dayMs });

    engine.close();
    expect([response.status, await offset()]).toEqual([503, before]);
  });

  it('never moves backwards', async () => {
    const operator = await operatorOf(null, 'controlled');

    expect((await operator.post('/api/clock').send({ advanceMs: -1 })).status).toBe(400);
  });

  it('does not exist where time is real', async () => {
    const operator = await operatorOf(null, 'system');

    expect((await operator.post('/api/clock').send({ advanceMs: dayMs })).status).toBe(404);
  });
});

describe('every answer of the API', () => {
  it('tells the day of the server, which moves with its clock', async () => {
    const engine = await engineClock(200);
    const operator = await operatorOf(engine.url, 'controlled');

    const moved = await operator.post('/api/clock').send({ advanceMs: 3 * dayMs });
    const next = await operator.get('/api/session');

    engine.close();
    expect(next.headers['x-today']).toBe((moved.body as { today: string }).today);
  });
});
