import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import { listen, type Listener } from '../../../server/listen.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { createLiveHub } from '../../../server/live/live-hub.js';
import { noteChange, type Change } from '../../../server/live/note-change.js';
import { insertAccount, insertOffice, testPassword } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps } from '../../support/test-deps.js';
import { openEvents, type Stream } from './event-stream.js';

let database: FreshDatabase;
let server: Listener;
let url: string;
let officeId: string;
let handler: Actor;
let clerk: Actor;
const streams: Stream[] = [];

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 10 });
  const em = database.dataSource.manager;
  const deps = testDeps(database.dataSource);
  const live = createLiveHub(deps);
  const app = createApp(deps, { engine: null, live });
  server = await listen(createServer(app), { host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${String(server.port)}`;
  officeId = (await insertOffice(em)).id;
  handler = await insertAccount(em, { officeId, roles: ['handler'] });
  clerk = await insertAccount(em, { officeId, roles: ['clerk'] });
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

interface Entry {
  cookie: string;
  csrfToken: string;
}

async function signIn({ username }: Actor): Promise<Entry> {
  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: testPassword }),
  });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', csrfToken };
}

async function listenAs({ cookie }: Entry, lastEventId?: number): Promise<Stream> {
  const stream = await openEvents(url, cookie, lastEventId);
  streams.push(stream);
  await stream.waitFor(({ name }) => name === 'ready');
  return stream;
}

const note = (change: Partial<Change>) =>
  noteChange(database.dataSource.manager, { kind: 'task', officeId, caseId: null, ...change });
const of = (caseId: string) => (event: Stream['heard'][number]) =>
  event.data.changes.some((change) => change.caseId === caseId);

describe('GET /api/events', () => {
  it('is closed to who is not signed in', async () => {
    const stream = await openEvents(url, '');
    streams.push(stream);

    expect(stream.status).toBe(401);
  });

  it('is a stream that neither caches nor proxies hold back', async () => {
    const { headers } = await listenAs(await signIn(handler));

    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store, no-transform');
    expect(headers['x-accel-buffering']).toBe('no');
  });

  it('tells a person what concerns the person, the role and the office, and nothing else', async () => {
    const stream = await listenAs(await signIn(handler));

    await note({ caseId: 'for-clerk', role: 'clerk' });
    await note({ caseId: 'for-other', role: 'handler', accountId: clerk.accountId });
    await note({ caseId: 'for-role', role: 'handler', isNew: true });
    await note({ caseId: 'for-me', role: 'clerk', accountId: handler.accountId });
    await note({ caseId: 'for-office' });
    await stream.waitFor(of('for-office'));

    const heard = stream.heard.flatMap(({ data }) => data.changes);
    expect(heard.map(({ caseId }) => caseId)).toEqual(['for-role', 'for-me', 'for-office']);
    expect(heard.map(({ isNew }) => isNew)).toEqual([true, false, false]);
  });

  it('tells who comes back what was missed since the last event', async () => {
    const entry = await signIn(handler);
    const before = await listenAs(entry);
    await note({ caseId: 'heard', role: 'handler' });
    const { id } = await before.waitFor(of('heard'));
    before.close();
    await note({ caseId: 'missed', role: 'handler', isNew: true });

    const after = await listenAs(entry, Number(id));

    const [ready] = after.heard;
    expect(ready?.data.changes.map(({ caseId }) => caseId)).toEqual(['missed']);
  });

  it('ends with the session', async () => {
    const entry = await signIn(handler);
    const stream = await listenAs(entry);

    await fetch(`${url}/api/sessions/current`, {
      method: 'DELETE',
      headers: { cookie: entry.cookie, 'x-csrf-token': entry.csrfToken },
    });

    await expect(stream.ended).resolves.toBeUndefined();
  }, 15_000);

  it('reaches 200 open streams within a second of the commit, at the 95th percentile', async () => {
    const entry = await signIn(handler);
    for (let batch = 0; batch < 10; batch += 1) {
      await Promise.all(Array.from({ length: 20 }, () => listenAs(entry)));
    }
    const delaysMs: number[] = [];

    for (let n = 0; n < 20; n += 1) {
      const caseId = `timed-${String(n)}`;
      await note({ caseId, role: 'handler', isNew: true });
      const committedMs = performance.now();
      const events = await Promise.all(streams.map((stream) => stream.waitFor(of(caseId))));
      delaysMs.push(...events.map(({ atMs }) => atMs - committedMs));
    }

    const sorted = delaysMs.sort((a, b) => a - b);
    expect(sorted).toHaveLength(20 * 200);
    expect(sorted[Math.ceil(sorted.length * 0.95) - 1]).toBeLessThanOrEqual(1_000);
  }, 60_000);
});
