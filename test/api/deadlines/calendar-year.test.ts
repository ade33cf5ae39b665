import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { overdueSweep } from '../../../server/deadlines/overdue-sweep.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { createCalendarSource } from '../../../server/settings/calendar-source.js';
import { aKey, aWorld, file, type World } from '../../db/cases/world.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: World;
let app: Express;
let deps: World['deps'];
let drafter: Agent;
let security: Agent;
let handler: Agent;

/** What a program puts together: the calendar is read from the settings that were released. */
beforeAll(async () => {
  world = await aWorld();
  const source = createCalendarSource({ dataSource: world.dataSource, clock: world.clock });
  deps = Object.defineProperty(
    { ...world.deps, refreshCalendar: () => source.refresh() },
    'calendar',
    { get: () => source.current() },
  );
  app = createApp(deps, { engine: null });
  const password = 'a password nobody uses';
  drafter = await administrator('system-admin');
  security = await administrator('security-admin');
  handler = await signedInAgent(app, 'handler@county-a', password);
});
afterAll(() => world.drop());

it('a case accepted at the end of the year waits for the calendar, and follows it when it is released and corrected', async () => {
  world.clock.set('2026-12-28T02:00:00Z');
  const { caseId } = await file(world);
  await acceptCase(deps, { caseId, effectKey: aKey() });
  const pending = await decisionTerm(caseId);

  await release({ holidays: `01-01/01-03 ${rest}` });
  await overdueSweep(deps);
  const dated = await decisionTerm(caseId);
  await release({ holidays: `01-01/01-04 ${rest}` });
  await overdueSweep(deps);

  expect(pending).toMatchObject({ dueOn: null, standing: 'pending' });
  expect(dated).toMatchObject({ dueOn: '2027-01-12', standing: 'running', workingDaysLeft: 9 });
  const corrected = await decisionTerm(caseId);
  expect(corrected).toMatchObject({ dueOn: '2027-01-13' });
  const detail = await handler.get(`/api/terms/${String(corrected?.id)}`);
  expect((detail.body as { events: { text: string }[] }).events.map(({ text }) => text)).toEqual([
    '届满日为待日历公布',
    '届满日由待日历公布变为2027年1月12日',
    '届满日由2027年1月12日变为2027年1月13日',
  ]);
});

// helpers

async function administrator(role: RoleId): Promise<Agent> {
  const { username } = await insertAccount(world.em, { officeId: 'province-a', roles: [role] });
  return signedInAgent(app, username);
}

interface Change {
  id: string;
  version: number;
  baseHash: string;
}

/** The days off after the new year, invented. */
const rest = '02-05/02-12 04-04/04-06 05-01/05-05 06-08/06-10 10-01/10-07';

async function release({ holidays }: { holidays: string }): Promise<void> {
  const value = { holidays, makeupWorkdays: '02-20 10-09' };
  const day = world.clock.today();
  const item = { key: 'calendarYear', item: '2027', value, validFrom: day, validTo: null };
  const drafted = await drafter.post('/api/setting-changes').send({
    ...{ officeId: 'province-a', title: '2027年工作日历', reason: '国务院办公厅通知' },
    items: [{ ...item, source: '国务院办公厅关于2027年部分节假日安排的通知' }],
  });
  const { id } = drafted.body as Change;
  const address = `/api/setting-changes/${id}`;
  const submitted = await drafter.post(`${address}/submission`).send({ version: 1 });
  expect([drafted.status, submitted.status]).toEqual([201, 200]);
  const preview = await security.get(`${address}/preview`);
  const { baseHash } = preview.body as Change;
  const { version } = submitted.body as Change;
  const released = await security.post(`${address}/release`).send({ version, baseHash });
  expect(released.status).toBe(200);
  world.clock.set(new Date(world.clock.now().getTime() + 86_400_000));
}

async function decisionTerm(caseId: string) {
  const response = await handler.get(`/api/cases/${caseId}`);
  const { terms } = response.body as {
    terms: { id: string; kind: string; dueOn: string | null }[];
  };
  return terms.find(({ kind }) => kind === 'decision');
}
