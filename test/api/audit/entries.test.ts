import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import type { AuditEntryView } from '../../../server/audit/api.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { createSealer } from '../../../server/audit/seal-entries.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { anApplication, aWorld, type World } from '../../db/cases/world.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: World;
let app: Express;
let intake: Agent;
let auditor: Agent;
let auditAdmin: Agent;
let clerkOfB: Agent;
let caseId: string;

const password = 'a password nobody uses';

async function agentWith(role: RoleId, officeId: string): Promise<Agent> {
  const { username } = await insertAccount(world.em, { officeId, roles: [role] });
  return signedInAgent(app, username);
}

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  auditAdmin = await agentWith('audit-admin', 'county-a');
  auditor = await agentWith('auditor', 'county-a');
  clerkOfB = await signedInAgent(app, 'handler@county-b', password);
  const response = await intake.post('/api/applications').send(anApplication());
  ({ caseId } = response.body as { caseId: string });
  const head = await signedInAgent(app, 'department-head@county-a', password);
  await head.get(`/api/cases/${caseId}`);
  await head.get(`/api/cases/${caseId}`);
  await clerkOfB.get('/api/cases');
  await world.deps.readings.flush({ all: true });
  await createSealer(world.deps).run();
});
afterAll(() => world.drop());

const list = async (agent: Agent, query: Record<string, string | number> = {}) => {
  const response = await agent.get('/api/audit-entries').query(query);
  return {
    status: response.status,
    ...(response.body as { items: AuditEntryView[]; nextCursor: string | null }),
  };
};

describe('GET /api/audit-entries', () => {
  it('the audit administrator finds what people of the own office did, and of no other', async () => {
    const { items } = await list(auditAdmin, { limit: 100 });

    expect(items.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['create-application', 'read-case']),
    );
    expect(items.map(({ action }) => action)).not.toContain('list-case');
  });

  it('an entry tells person, office, case, address, number in the chain, and no name of a party', async () => {
    const { items } = await list(auditAdmin, { action: 'create-application' });

    expect(items[0]).toMatchObject({
      person: { username: 'intake-clerk@county-a' },
      ...{ case: { id: caseId }, subjectType: 'application', times: 1, seq: expect.any(Number) },
      address: expect.stringMatching(/127\.0\.0\.1/),
    });
    expect(JSON.stringify(items)).not.toContain(anApplication().applicant.name);
  });

  it.each<[string, () => Record<string, string>, string[]]>([
    ['a case', () => ({ case: caseId, action: 'read-case' }), ['read-case', 'read-case']],
    [
      'a person',
      () => ({ person: 'department-head@county-a', group: 'reading' }),
      ['read-case', 'read-case'],
    ],
    ['a group', () => ({ group: 'case' }), ['create-application']],
    ['an address nobody came from', () => ({ address: '10.9.8.7' }), []],
    ['a person nobody is', () => ({ person: 'nobody' }), []],
    ['a case there is not', () => ({ case: 'none' }), []],
    ['days before', () => ({ case: caseId, to: '2026-03-01' }), []],
    ['days after', () => ({ case: caseId, from: '2026-03-03' }), []],
  ])('finds by %s', async (_what, query, expected) => {
    const { items } = await list(auditAdmin, query());

    expect(items.map(({ action }) => action)).toEqual(expected);
  });

  it('goes on page by page without losing or doubling an entry', async () => {
    const all = await list(auditAdmin, { case: caseId, limit: 100 });
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await list(auditAdmin, { case: caseId, limit: 1, ...(cursor && { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }

    expect(ids).toEqual(all.items.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
  });

  it('监督审计 reads by case: without one it is told to name one', async () => {
    expect((await list(auditor)).status).toBe(400);
    expect((await list(auditor, { case: caseId })).items.length).toBeGreaterThan(2);
  });

  it('监督审计 of another office does not read this case', async () => {
    const stranger = await agentWith('auditor', 'county-b');

    expect((await list(stranger, { case: caseId })).status).toBe(403);
  });

  it('reading the audit is on record', async () => {
    await list(auditAdmin);

    await world.deps.readings.flush({ all: true });
    expect(await world.em.countBy(AuditEntry, { action: 'list-audit' })).toBeGreaterThan(0);
  });
});

describe('GET /api/audit-state', () => {
  it('tells how far the chain reaches and that its newest part is intact', async () => {
    const body: unknown = (await auditAdmin.get('/api/audit-state')).body;

    expect(body).toMatchObject({ faults: [], anchoredOn: null });
    expect((body as { links: number; checked: number }).links).toBeGreaterThan(3);
  });

  it('tells what was changed', async () => {
    await world.em.query(`UPDATE audit_entry SET subject_id = 'x' WHERE action = 'list-case'`);

    const body: unknown = (await auditAdmin.get('/api/audit-state')).body;

    expect((body as { faults: string[] }).faults).toEqual([
      expect.stringMatching(/^第\d+条的内容被改动$/),
    ]);
  });
});

describe('GET /api/audit-entries.zip', () => {
  it('is a zip whose taking is on record with the hash of its file', async () => {
    const response = await auditAdmin
      .get('/api/audit-entries.zip')
      .query({ format: 'json', case: caseId })
      .responseType('blob');

    const zip = response.body as Buffer;
    expect(response.status).toBe(200);
    expect(zip.subarray(0, 2).toString()).toBe('PK');
    const entry = await world.em.findOneByOrFail(AuditEntry, { action: 'export-audit' });
    expect(entry.detail).toMatchObject({ format: 'json', filter: { case: caseId } });
    expect(zip.toString('latin1')).toContain('manifest.json');
    expect(entry.detail['sha256']).toHaveLength(createHash('sha256').digest('hex').length);
  });
});

describe('GET /api/cases/:id/readers', () => {
  it('tells the head of the department who looked into the case and how often', async () => {
    const head = await signedInAgent(app, 'department-head@county-a', password);

    const body: unknown = (await head.get(`/api/cases/${caseId}/readers`)).body;

    expect(body).toMatchObject({
      mayPrint: true,
      items: [{ times: 2, looks: [{ action: 'read-case', times: 2 }] }],
    });
  });

  it('is refused to another office', async () => {
    const head = await signedInAgent(app, 'department-head@county-b', password);

    expect((await head.get(`/api/cases/${caseId}/readers`)).status).toBe(403);
  });
});

describe('GET /api/cases/:id/readers/print', () => {
  it('is a page for the subject: who, when, what kind of thing; printing it is on record', async () => {
    const head = await signedInAgent(app, 'department-head@county-a', password);

    const { status, text } = await head.get(`/api/cases/${caseId}/readers/print`);

    expect(status).toBe(200);
    expect(text).toContain('个人信息查阅清单');
    expect(text).toContain('查看案件');
    const printed = { action: 'print-case-readers', caseId };
    expect(await world.em.countBy(AuditEntry, printed)).toBe(1);
  });

  it('knows only applicants of the case', async () => {
    const head = await signedInAgent(app, 'department-head@county-a', password);

    const { status } = await head
      .get(`/api/cases/${caseId}/readers/print`)
      .query({ personId: 'nobody' });

    expect(status).toBe(404);
  });
});
