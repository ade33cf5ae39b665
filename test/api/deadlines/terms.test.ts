import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import type { TermKind } from '../../../server/domain/terms/terms.js';
import { actorOf, aWorld, file, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
type Body = Record<string, unknown>;

let world: World;
let app: Express;
const agents = new Map<string, Agent>();

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  const people = ['intake-clerk', 'department-head', 'chief', 'case-supervisor', 'finance-clerk'];
  for (const name of [...people.map((role) => `${role}@county-a`), 'intake-clerk@county-b']) {
    agents.set(name, await signedInAgent(app, name, 'a password nobody uses'));
  }
});
beforeEach(() => {
  world.clock.set('2026-03-02T02:00:00Z');
});
afterAll(() => world.drop());

describe('suspending and resuming a term', () => {
  it('adds the expected days, then the actual ones, and keeps both in its history', async () => {
    const id = await running('decision');

    world.clock.set('2026-03-04T02:00:00Z');
    const suspended = await post(id, 'suspension', { expectedDays: 5, reason: '等待伤情鉴定' });
    world.clock.set('2026-03-18T02:00:00Z');
    const resumed = await post(id, 'resumption', {});

    expect(suspended.body).toMatchObject({ state: 'suspended', dueOn: '2026-03-23' });
    expect(resumed.body).toMatchObject({ state: 'running', dueOn: '2026-03-30', version: 3 });
    const { events } = await detail(id);
    expect(events.map(({ name, text, who }) => [name, text, who !== null])).toEqual([
      ['起算', '届满日为2026年3月16日', false],
      [
        '中止',
        '预计中止5个工作日；届满日由2026年3月16日变为2026年3月23日；理由：等待伤情鉴定',
        true,
      ],
      [
        '恢复',
        '预计中止5个工作日；实际中止10个工作日；届满日由2026年3月23日变为2026年3月30日',
        true,
      ],
    ]);
  });

  it.each([
    ['nobody of another office', 'intake-clerk@county-b', {}, 403],
    ['nobody without the duty', 'finance-clerk@county-a', {}, 403],
    ['not for no day', 'intake-clerk@county-a', { expectedDays: 0 }, 400],
    ['not without a reason', 'intake-clerk@county-a', { reason: ' ' }, 400],
    ['not from tomorrow on', 'intake-clerk@county-a', { on: '2026-03-03' }, 422],
    ['not before it began', 'intake-clerk@county-a', { on: '2026-03-01' }, 422],
    ['not as it was before', 'intake-clerk@county-a', { version: 7 }, 409],
  ])('%s', async (_, who, wrong, status) => {
    const id = await running('decision');
    const body = { expectedDays: 5, reason: '鉴定', ...wrong };

    expect((await post(id, 'suspension', body, who)).status).toBe(status);
  });

  it('is refused twice, and after the last day', async () => {
    const [twice, late] = [await running('decision'), await running('decision')];
    await post(twice, 'suspension', { expectedDays: 5, reason: '鉴定' });

    const again = await post(twice, 'suspension', { expectedDays: 5, reason: '鉴定' });
    world.clock.set('2026-03-17T02:00:00Z');
    const over = await post(late, 'suspension', { expectedDays: 5, reason: '鉴定' });

    expect([again.status, over.status]).toEqual([409, 409]);
  });

  it('leaves the term of the supplement to the process, which times it', async () => {
    const id = await running('supplement');

    const suspended = await post(id, 'suspension', { expectedDays: 5, reason: '鉴定' });
    const extended = await post(id, 'extension', await extension());

    expect([suspended.status, extended.status]).toEqual([409, 409]);
    expect(suspended.text).toContain('依职权调取');
  });
});

describe('extending a term', () => {
  it('adds the days a leader of the office approved', async () => {
    const id = await running('decision');

    const extended = await post(id, 'extension', await extension());

    expect(extended.body).toMatchObject({ state: 'running', dueOn: '2026-03-23' });
    const { events } = await detail(id);
    expect(events.at(-1)?.text).toMatch(/^延长5个工作日；.*批准人：.+；理由：案情复杂$/u);
  });

  it.each([
    ['by one who only handles cases', 'intake-clerk@county-a', 'handler@county-a', 403],
    ['by a leader of another office', 'intake-clerk@county-a', 'chief@county-b', 403],
    ['by the one who asks', 'department-head@county-a', 'department-head@county-a', 403],
  ])('is not approved %s', async (_, who, approver, status) => {
    const id = await running('decision');

    expect((await post(id, 'extension', await extension(approver), who)).status).toBe(status);
  });

  it('offers every leader but the one who asks', async () => {
    const id = await running('decision');

    const forClerk = await detail(id);
    const forHead = await detail(id, 'department-head@county-a');

    expect(forClerk.approvers.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['部门负责人', '检察长']),
    );
    expect(forHead.approvers.length).toBe(forClerk.approvers.length - 1);
    expect(forClerk.may).toEqual({ suspend: true, resume: false, extend: true, complete: false });
  });
});

describe('a term that people end', () => {
  it('is ended by whoever did what it demands, on the day it was done', async () => {
    const id = await running('rural-feedback');
    world.clock.set('2026-03-05T02:00:00Z');

    const early = await post(id, 'completion', { on: '2026-03-01', note: '已送达' });
    const done = await post(id, 'completion', { on: '2026-03-04', note: '已书面反馈' });
    const again = await post(id, 'completion', { note: '已书面反馈' });

    expect([early.status, done.status, again.status]).toEqual([422, 200, 409]);
    expect(done.body).toMatchObject({ state: 'met', standing: 'ended' });
    expect((await detail(id)).events.at(-1)).toMatchObject({
      ...{ on: '2026-03-04', text: '理由：已书面反馈' },
    });
  });

  it('is no other', async () => {
    const id = await running('decision');

    expect((await post(id, 'completion', { note: '办完' })).status).toBe(409);
  });
});

describe('期限监控', () => {
  it('shows the supervisor what ends soon, is overdue, waits, stands still or stands too long', async () => {
    const officeTerms = async (state: string) => {
      const response = await agent('case-supervisor@county-a').get('/api/terms').query({ state });
      return response.body as { items: { id: string }[]; counts: Body };
    };
    const [due, still] = [await running('decision'), await running('decision')];
    await post(still, 'suspension', { expectedDays: 5, reason: '鉴定' });

    world.clock.set('2026-03-09T02:00:00Z');
    const suspended = await officeTerms('suspended');
    world.clock.set('2026-03-12T02:00:00Z');
    const soon = await officeTerms('soon');
    world.clock.set('2026-03-17T02:00:00Z');
    const [overdue, late] = [await officeTerms('overdue'), await officeTerms('resume-overdue')];
    const stillLater = await officeTerms('suspended');

    expect(soon.items.map(({ id }) => id)).toContain(due);
    expect(overdue.items.map(({ id }) => id)).toContain(due);
    expect(overdue.items.map(({ id }) => id)).not.toContain(still);
    expect(suspended.items.map(({ id }) => id)).toContain(still);
    expect(late.items).toContainEqual(
      expect.objectContaining({ id: still, state: 'suspended', standing: 'resume-overdue' }),
    );
    expect(late.counts['resume-overdue']).toBe(late.items.length);
    expect(stillLater.items.map(({ id }) => id)).not.toContain(still);
  });

  it('goes on page by page and is not for those who do not supervise', async () => {
    await running('decision');
    await running('decision');
    world.clock.set('2026-04-17T02:00:00Z');
    const supervisor = agent('department-head@county-a');

    const first = await supervisor.get('/api/terms').query({ state: 'overdue', limit: 1 });
    const cursor = (first.body as { nextCursor: string }).nextCursor;
    const second = await supervisor.get('/api/terms').query({ state: 'overdue', limit: 1, cursor });

    const idOf = (body: unknown) => (body as { items: { id: string }[] }).items[0]?.id;
    expect(idOf(second.body)).not.toBe(idOf(first.body));
    expect((await agent('intake-clerk@county-a').get('/api/terms')).status).toBe(403);
  });

  it('says which calendar year is missing', async () => {
    world.clock.set('2026-11-01T02:00:00Z');

    const response = await agent('chief@county-a').get('/api/terms');

    expect(response.body).toMatchObject({ missingCalendarYear: 2027 });
  });
});

describe('期限证明', () => {
  it('prints a term, or all of its case, with source and history', async () => {
    const id = await running('decision');
    await post(id, 'suspension', { expectedDays: 5, reason: '等待<鉴定>' });
    const clerk = agent('intake-clerk@county-a');

    const one = await clerk.get(`/api/terms/${id}/proof`);
    const all = await clerk.get(`/api/terms/${id}/proof`).query({ scope: 'case' });
    const stranger = await agent('intake-clerk@county-b').get(`/api/terms/${id}/proof`);

    expect(one.type).toBe('text/html');
    expect(one.text).toContain('一、作出救助决定期限');
    expect(one.text).toContain('共10个工作日');
    expect(one.text).toContain('等待&lt;鉴定&gt;');
    expect(one.text).not.toContain('告知补充材料期限');
    expect(all.text).toContain('告知补充材料期限');
    expect(stranger.status).toBe(403);
  });
});

// helpers

interface Detail {
  events: { name: string; text: string; who: string | null; on: string }[];
  approvers: { id: string; role: string }[];
  may: Body;
}

function agent(name: string): Agent {
  const found = agents.get(name);
  if (!found) throw new Error(`${name} is not signed in`);
  return found;
}

async function running(kind: TermKind): Promise<string> {
  const { caseId } = await file(world);
  const { deadlineId } = await world.dataSource.transaction((em) =>
    startTerm(em, world.deps, { caseId, kind, effectKey: randomUUID(), on: world.clock.today() }),
  );
  return deadlineId;
}

const post = (id: string, what: string, body: Body, who = 'intake-clerk@county-a') =>
  agent(who).post(`/api/terms/${id}/${what}`).send(body);

async function extension(approver = 'chief@county-a'): Promise<Body> {
  const { accountId } = await actorOf(world, approver);
  return { days: 5, approvedBy: accountId, reason: '案情复杂' };
}

async function detail(id: string, who = 'intake-clerk@county-a'): Promise<Detail> {
  return (await agent(who).get(`/api/terms/${id}`)).body as Detail;
}
