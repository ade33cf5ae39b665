import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { insertAccount, insertOffice, insertSetting } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let database: FreshDatabase;
let app: Express;
let root: string;
let county: string;
let drafter: Agent;
let security: Agent;
let handler: Agent;
let calendarReads = 0;

beforeAll(async () => {
  database = await freshDatabase();
  const { manager } = database.dataSource;
  const refreshCalendar = async () => void (calendarReads += 1);
  app = createApp(testDeps(database.dataSource, { refreshCalendar }), { engine: null });
  ({ id: root } = await insertOffice(manager, { level: 'province' }));
  ({ id: county } = await insertOffice(manager, { parentId: root }));
  await insertSetting(manager, { officeId: root, key: 'advanceCapFen', value: 100 });
  drafter = await agentOf(root, 'system-admin');
  security = await agentOf(root, 'security-admin');
  handler = await agentOf(county, 'handler');
});
afterAll(async () => {
  await database.drop();
});

async function agentOf(officeId: string, ...roles: RoleId[]): Promise<Agent> {
  const { username } = await insertAccount(database.dataSource.manager, { officeId, roles });
  return signedInAgent(app, username);
}

const item = {
  ...{ key: 'advanceCapFen', item: '', value: 250, validFrom: '2026-07-01', validTo: null },
  source: '文件2号',
};
const draft = () => ({ officeId: county, title: '限额', reason: '发文', items: [item] });
const asked = async (agent: Agent, body: object) => agent.post('/api/setting-changes').send(body);

interface Body {
  code?: string;
  id: string;
  version: number;
  state: string;
  baseHash: string;
  errors?: { pointer: string; detail: string }[];
  items: { key: string; words: string; isInherited: boolean; isBase: boolean; value: unknown }[];
  missing: { key: string }[];
}
const of = (response: { body: unknown }) => response.body as Body;

describe('POST /api/setting-changes', () => {
  it('refuses another office than the own or one below', async () => {
    const { id: elsewhere } = await insertOffice(database.dataSource.manager);

    const response = await asked(drafter, { ...draft(), officeId: elsewhere });

    expect([response.status, of(response).code]).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    [{ title: ' ' }, '/title'],
    [{ reason: '' }, '/reason'],
    [{ items: [] }, '/items'],
    [{ items: [{ ...item, key: 'poem' }] }, '/items/0/key'],
    [{ items: [{ ...item, validFrom: '2026-02-30' }] }, '/items/0/validFrom'],
    [{ items: [{ ...item, validTo: 'never' }] }, '/items/0/validTo'],
    [{ items: [{ ...item, source: ' ' }] }, '/items/0/source'],
    [{ items: [{ ...item, value: undefined }] }, '/items/0/value'],
    [{ items: [{ ...item, colour: 'red' }] }, '/items/0/colour'],
  ])('refuses %j by its place', async (wrong, pointer) => {
    const response = await asked(drafter, { ...draft(), ...wrong });

    expect(response.status).toBe(400);
    expect(of(response).errors?.map((fault) => fault.pointer)).toEqual([pointer]);
  });

  it('keeps a draft whose value is still wrong, with its faults', async () => {
    const response = await asked(drafter, { ...draft(), items: [{ ...item, value: -5 }] });

    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({
      ...{ state: 'draft', version: 1 },
      faults: [{ pointer: '/items/0/value' }],
      may: { edit: true, submit: true, withdraw: true, release: false, reject: false },
    });
  });
});

describe('a change on its way', () => {
  it('is 404 for who has nothing to do with the office, whether it exists or not', async () => {
    const { id } = of(await asked(drafter, draft()));
    const { id: elsewhere } = await insertOffice(database.dataSource.manager);
    const stranger = await agentOf(elsewhere, 'system-admin');

    for (const address of [`/api/setting-changes/${id}`, `/api/setting-changes/${id}/preview`]) {
      expect((await stranger.get(address)).status).toBe(404);
    }
    expect((await stranger.get('/api/setting-changes/nothing')).status).toBe(404);
    const list = await stranger.get('/api/setting-changes');
    expect(of(list).items).toEqual([]);
  });

  it('cannot be submitted with faults, nor decided before it is submitted', async () => {
    const faulty = of(await asked(drafter, { ...draft(), items: [{ ...item, value: -5 }] }));
    const address = `/api/setting-changes/${faulty.id}`;

    const submission = await drafter.post(`${address}/submission`).send({ version: 1 });
    const release = await security.post(`${address}/release`).send({ version: 1, baseHash: 'x' });
    const rejection = await security.post(`${address}/rejection`).send({ version: 1, note: '错' });

    expect([submission.status, of(submission).errors?.[0]?.pointer]).toEqual([
      400,
      '/items/0/value',
    ]);
    expect([release.status, of(release).code]).toEqual([409, 'WRONG_STATE']);
    expect([rejection.status, of(rejection).code]).toEqual([409, 'WRONG_STATE']);
  });

  it('goes from draft through preview to release, and every reader sees it', async () => {
    const { id } = of(await asked(drafter, draft()));
    const address = `/api/setting-changes/${id}`;
    const edited = await drafter
      .put(address)
      .send({ title: '限额', reason: '新文', items: [{ ...item, value: 300 }], version: 1 });
    expect([edited.status, of(edited).version]).toEqual([200, 2]);
    const submission = await drafter.post(`${address}/submission`).send({ version: 2 });
    expect(of(submission).state).toBe('submitted');
    const withoutReason = await security
      .post(`${address}/rejection`)
      .send({ version: 3, note: ' ' });
    expect(withoutReason.status).toBe(400);
    const { baseHash } = of(await security.get(`${address}/preview`));
    const early = await security.post(`${address}/release`).send({ version: 2, baseHash });
    expect(of(early).code).toBe('STALE');
    const readsBefore = calendarReads;

    const release = await security.post(`${address}/release`).send({ version: 3, baseHash });

    expect([release.status, of(release).state]).toEqual([200, 'released']);
    expect(calendarReads).toBe(readsBefore + 1);
    const query = { officeId: county, on: '2026-07-01' };
    const settings = of(await handler.get('/api/settings').query(query));
    expect(settings.items.find(({ key }) => key === 'advanceCapFen')).toMatchObject({
      ...{ words: '3.00元（含）', isInherited: false, isBase: false },
    });
    const history = await handler
      .get('/api/settings/history')
      .query({ officeId: county, key: 'advanceCapFen' });
    expect(of(history).items.map(({ value }) => value)).toEqual([300, 100]);
    const again = await security.get(`${address}/preview`);
    expect(of(again).code).toBe('WRONG_STATE');
  });
});

describe('GET /api/settings', () => {
  it('refuses an office the person has no part in, and none', async () => {
    expect((await handler.get('/api/settings').query({ officeId: root })).status).toBe(403);
    expect((await handler.get('/api/settings').query({ officeId: 'nothing' })).status).toBe(404);
    expect((await handler.get('/api/settings')).status).toBe(400);
  });

  it('tells what is in force, where it comes from, and what nobody has set', async () => {
    const { items, missing } = of(await handler.get('/api/settings').query({ officeId: county }));

    expect(items.find(({ key }) => key === 'advanceCapFen')).toMatchObject({ isInherited: true });
    expect(items.find(({ key }) => key === 'ruleVersion')).toMatchObject({ isBase: true });
    expect(missing.map(({ key }) => key)).toContain('amountBands');
    expect(missing.map(({ key }) => key)).not.toContain('term');
  });
});

describe('wages, calendar and files', () => {
  it('the wages of a province on a day', async () => {
    const query = { officeId: county, on: '2025-08-01', province: '江苏' };
    const { items } = of(await handler.get('/api/settings/wages').query(query));

    expect(items[0]).toMatchObject({ year: 2024, annualYuan: 129_220, isBase: true });
    expect(new Set(items.map((wage) => (wage as unknown as { gb2260: string }).gb2260))).toEqual(
      new Set(['320000']),
    );
  });

  it('the years of the calendar', async () => {
    const response = await handler.get('/api/settings/calendar');

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      lastYear: 2026,
      nextYear: 2027,
      isNextYearMissing: true,
    });
  });

  it('a file goes out as an attachment and comes in as a draft', async () => {
    const file = await drafter.get('/api/settings/export').query({ officeId: root });
    expect(file.headers['content-disposition']).toContain(`settings-${root}.json`);

    const response = await drafter.post('/api/settings/imports').send({
      ...{ officeId: county, format: 'json', text: file.text, title: '导入', reason: '照搬' },
    });

    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({ counts: { refused: 1 }, changeId: null });
    const unreadable = await drafter.post('/api/settings/imports').send({
      ...{ officeId: county, format: 'wages-csv', text: 'x', title: '导入', reason: '照搬' },
    });
    expect(unreadable.status).toBe(400);
  });
});
