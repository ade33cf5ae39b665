import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { OriginalCase } from '../../../server/cases/original-case.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { CaseStuck, StuckDetail, StuckRow } from '../../../server/monitor/stuck/api.js';
import { StuckFinding } from '../../../server/monitor/stuck/stuck-finding.entity.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps, usualNow } from '../../support/test-deps.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
interface Page {
  items: StuckRow[];
  counts: { kind: string; name: string; n: number }[];
  next: string | null;
  looked: { ageMs: number | null };
}

let database: FreshDatabase;
let app: Express;
let officeId: string;
let elsewhere: string;
let supervisor: Agent;
let operator: Agent;
let caseId: string;

beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testDeps(database.dataSource), { engine: null });
  const { manager: em } = database.dataSource;
  ({ id: officeId } = await insertOffice(em, { name: '青山县人民检察院' }));
  ({ id: elsewhere } = await insertOffice(em));
  [supervisor, operator] = [await agentOf('case-supervisor'), await agentOf('operator')];
  caseId = await aCase();
});
afterAll(() => database.drop());

describe('the list of what stands still', () => {
  it('shows supervisors the cases of their offices, the greatest harm first, with cause, days and whose turn it is', async () => {
    await aFinding({ caseId, officeId, harm: 90, subject: 'light' });
    await aFinding({ caseId, officeId, harm: 200, subject: 'heavy' });
    await aFinding({ officeId: elsewhere, harm: 900 });

    const { items, looked } = await list(supervisor);

    expect(items.map(({ harm }) => harm)).toEqual([200, 90]);
    expect(items[0]).toMatchObject({
      ...{ kindName: '任务无人可办', workingDays: 1, officeName: '青山县人民检察院' },
      owner: { text: '青山县人民检察院部门负责人' },
      case: { id: caseId, title: '李秀兰申请国家司法救助案' },
      firstAct: '改派任务',
    });
    expect(looked.ageMs).toBeNull();
  });

  it('shows operators the machine, with the case as a number and no name', async () => {
    await aFinding({
      desk: 'machine',
      kind: 'incident',
      caseId,
      officeId,
      facts: { step: '通知' },
    });
    await aFinding({ desk: 'machine', kind: 'engine-unreachable', subject: 'engine', facts: {} });

    const { items } = await list(operator);

    expect(items.map(({ kind }) => kind).sort()).toEqual(['engine-unreachable', 'incident']);
    expect(JSON.stringify(items)).not.toContain('李秀兰');
  });

  it('is narrowed by kind and text, and tells the number of every kind', async () => {
    const found = await list(supervisor, '?q=李秀兰&kind=no-such-kind');
    const none = await list(operator, '?q=李秀兰');

    expect(found.items).toEqual([]);
    expect(found.counts).toEqual([{ kind: 'task-without-person', name: '任务无人可办', n: 2 }]);
    expect(none.counts).toEqual([]);
  });

  it('goes on where the page before ended', async () => {
    const office = await insertOffice(database.dataSource.manager);
    const agent = await agentOf('case-supervisor', office.id);
    for (let n = 0; n < 53; n += 1) await aFinding({ officeId: office.id, harm: n % 2 });

    const first = await list(agent);
    const second = await list(agent, `?after=${first.next ?? ''}`);

    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([first.items.length, second.items.length, new Set(ids).size]).toEqual([50, 3, 53]);
    expect(second.next).toBeNull();
  });
});

describe('one standstill', () => {
  it('tells what mends it, who may, and what the case went through before', async () => {
    const id = await aFinding({ caseId, officeId });
    await aFinding({ caseId, officeId, endedAt: new Date(usualNow), openKey: null });

    const detail = await read(supervisor, id);

    expect(detail.acts).toMatchObject([
      { kind: 'mend', act: 'reassign-task', mayDo: true, helped: { tried: 0, helped: 0 } },
      { kind: 'link', to: `/people?officeId=${officeId}`, mayDo: false },
    ]);
    expect(detail.acts[1]?.refusal).toContain('安全管理');
    expect(detail.history).toHaveLength(1);
  });

  it('is not there for the other desk or another office', async () => {
    const id = await aFinding({ caseId, officeId });
    const stranger = await agentOf('case-supervisor', elsewhere);

    await operator.get(`/api/monitor/stuck/${id}`).expect(404);
    await stranger.get(`/api/monitor/stuck/${id}`).expect(404);
  });

  it('can be read after it ended, and says so', async () => {
    const id = await aFinding({ officeId, endedAt: new Date(usualNow), openKey: null });

    const detail = await read(supervisor, id);

    expect(detail.endedAt).toBe(usualNow);
  });

  it('takes a note, over the one before, and an empty one takes it away', async () => {
    const id = await aFinding({ caseId, officeId });
    const note = (text: string) =>
      supervisor.put(`/api/monitor/stuck/${id}/note`).send({ note: text }).expect(204);

    await note('已电话联系');
    const noted = await read(supervisor, id);
    await note('');

    expect(noted.note?.text).toBe('已电话联系');
    expect((await read(supervisor, id)).note).toBeNull();
  });
});

describe('why a case stands still', () => {
  it('is told to who sees the case; of the machine only that it is at fault', async () => {
    const own = await aCase();
    const handler = await agentOf('handler');
    await aFinding({ caseId: own, officeId, sentence: '无人可办', harm: 2 });
    const words = { sentence: '内部故障', harm: 1 };
    await aFinding({ caseId: own, officeId, desk: 'machine', kind: 'incident', ...words });

    const response = await handler.get(`/api/cases/${own}/stuck`).expect(200);

    const { items } = response.body as { items: CaseStuck[] };
    expect(items.map(({ sentence }) => sentence)).toEqual([
      '无人可办',
      '系统处理本案时出现故障，由技术运维人员处理',
    ]);
  });

  it('is not told to another office', async () => {
    const stranger = await agentOf('handler', elsewhere);

    await stranger.get(`/api/cases/${caseId}/stuck`).expect(403);
  });
});

async function agentOf(role: RoleId, office = officeId): Promise<Agent> {
  const account = { officeId: office, roles: [role] };
  const { username } = await insertAccount(database.dataSource.manager, account);
  return signedInAgent(app, username);
}

async function list(agent: Agent, query = ''): Promise<Page> {
  return (await agent.get(`/api/monitor/stuck${encodeURI(query)}`).expect(200)).body as Page;
}

async function read(agent: Agent, id: string): Promise<StuckDetail> {
  return (await agent.get(`/api/monitor/stuck/${id}`).expect(200)).body as StuckDetail;
}

/** A task that lies with a chief who stepped out of the case, unless told otherwise. */
async function aFinding(overrides: Partial<StuckFinding>): Promise<string> {
  const id = randomUUID();
  const subject = overrides.subject ?? id;
  const kind = overrides.kind ?? 'task-without-person';
  await database.dataSource.manager.insert(StuckFinding, {
    ...{ id, kind, subject, caseId: null, officeId: null, desk: 'case', owedFen: 0, harm: 50 },
    ...{ since: new Date('2026-02-28T02:00:00Z'), sinceOn: '2026-02-28', sentence: '无人可办' },
    ...{ ownerKind: 'role', ownerOfficeId: officeId, ownerRole: 'department-head' },
    ...{ ownerAccountId: null, ownerName: null, foundAt: new Date(usualNow), endedAt: null },
    facts: { task: '审批', role: 'chief', holders: 1, recused: 1, isAssigned: true },
    openKey: `${kind}:${subject}`,
    ...overrides,
  });
  return id;
}

async function aCase(): Promise<string> {
  const { manager: em } = database.dataSource;
  const [id, originalCaseId] = [randomUUID(), randomUUID()];
  const createdAt = new Date(usualNow);
  await em.insert(OriginalCase, {
    ...{ id: originalCaseId, cause: '王某故意伤害案', caseKey: randomUUID(), createdAt },
    ...{ handledBy: '青山县人民检察院', facts: '王某持刀将被害人刺伤。' },
  });
  await em.insert(ReliefCase, {
    ...{ id, title: '李秀兰申请国家司法救助案', officeId, originalCaseId, createdAt },
    ...{ origin: 'application', isUrgent: false, status: 'filed', releaseId: 'standard-1' },
    ...{ filedOn: '2026-03-02', createdBy: 'nobody' },
  });
  return id;
}
