import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { anApplication, aWorld, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: World;
let app: Express;
let intake: Agent;
let handler: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  const password = 'a password nobody uses';
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  handler = await signedInAgent(app, 'handler@county-a', password);
});
afterAll(() => world.drop());

async function filed(): Promise<string> {
  const response = await intake.post('/api/applications').send(anApplication());
  return (response.body as { caseId: string }).caseId;
}

async function readingsOf(caseId: string): Promise<AuditEntry[]> {
  await world.deps.readings.flush({ all: true });
  const where = { caseId, action: 'read-case' };
  return world.deps.dataSource.manager.find(AuditEntry, { where, order: { id: 'ASC' } });
}

describe('reading personal data', () => {
  it('a look at a case is on record with the person, the address, the program, the session and the office', async () => {
    const caseId = await filed();

    const { status } = await handler.get(`/api/cases/${caseId}`).set('user-agent', 'Browser 1');

    expect(status).toBe(200);
    expect(await readingsOf(caseId)).toMatchObject([
      {
        ...{ subjectType: 'case', subjectId: caseId, times: 1, officeId: 'county-a' },
        ...{ userAgent: 'Browser 1', at: world.deps.clock.now() },
        address: expect.stringMatching(/127\.0\.0\.1$/),
        sessionMark: expect.stringMatching(/^[0-9a-f]{16}$/),
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        accountId: expect.any(String),
      },
    ]);
  });

  it('further looks in the same sitting are one more entry with their number', async () => {
    const caseId = await filed();

    for (let at = 0; at < 4; at += 1) await handler.get(`/api/cases/${caseId}`);

    const entries = await readingsOf(caseId);
    expect(entries.map(({ times }) => times)).toEqual([1, 3]);
    expect(entries[1]?.detail).toHaveProperty('since');
  });

  it('a refused look is no reading', async () => {
    const caseId = await filed();
    const stranger = await signedInAgent(app, 'handler@county-b', 'a password nobody uses');

    const { status } = await stranger.get(`/api/cases/${caseId}`);

    expect(status).toBe(403);
    expect(await readingsOf(caseId)).toEqual([]);
  });

  it('a list is on record with the cases it showed', async () => {
    const caseId = await filed();

    await handler.get('/api/cases');

    await world.deps.readings.flush({ all: true });
    const entry = await world.deps.dataSource.manager.findOneByOrFail(AuditEntry, {
      action: 'list-case',
    });
    expect(entry).toMatchObject({ subjectId: '*', caseId: null });
    expect(entry.detail['caseIds']).toContain(caseId);
  });

  it('an act is on record with where it came from', async () => {
    const caseId = await filed();

    const entry = await world.deps.dataSource.manager.findOneByOrFail(AuditEntry, {
      ...{ action: 'create-application', caseId },
    });

    expect(entry).toMatchObject({ officeId: 'county-a', times: 1 });
    expect(entry.address).toMatch(/127\.0\.0\.1$/);
  });
});
