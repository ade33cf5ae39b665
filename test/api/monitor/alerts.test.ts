import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { AlertDeliveryView, AlertRuleView } from '../../../server/monitor/alerts/api.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let database: FreshDatabase;
let app: Express;
let officeId: string;
let elsewhere: string;
let supervisor: Agent;
let operator: Agent;

beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testDeps(database.dataSource), { engine: null });
  ({ id: officeId } = await insertOffice(database.dataSource.manager));
  ({ id: elsewhere } = await insertOffice(database.dataSource.manager));
  supervisor = await agentOf('case-supervisor');
  operator = await agentOf('operator');
});
afterAll(() => database.drop());

async function agentOf(role: RoleId): Promise<Agent> {
  const account = { officeId, roles: [role] };
  const { username } = await insertAccount(database.dataSource.manager, account);
  return signedInAgent(app, username);
}

const aRule = (overrides: object = {}) => ({
  ...{ name: '函询超期', isOn: true, desk: 'case', officeId, kinds: [], leastHarm: 0 },
  steps: [{ afterMinutes: 0, receivers: [{ way: 'notice', officeId, role: 'case-supervisor' }] }],
  ...{ quiet: null, quietUntil: null },
  ...overrides,
});
const machine = { desk: 'machine', officeId: null };
const add = (agent: Agent, body: object) => agent.post('/api/monitor/alerts').send(body);
async function added(agent: Agent, body: object): Promise<AlertRuleView> {
  return (await add(agent, body).expect(201)).body as AlertRuleView;
}

describe('rules of alerts', () => {
  it('are of cases for who supervises cases, of machines for who runs them', async () => {
    await add(supervisor, aRule(machine)).expect(403);
    await add(operator, aRule()).expect(403);
    const mine = await added(supervisor, aRule());
    const theirs = await added(operator, aRule({ ...machine, name: '程序失去联系' }));

    const seen = (await supervisor.get('/api/monitor/alerts').expect(200)).body as {
      items: AlertRuleView[];
      desks: string[];
      hasMail: boolean;
    };

    expect(seen.items.map(({ id }) => id)).toEqual([mine.id]);
    expect(seen).toMatchObject({ desks: ['case'], hasMail: false });
    await supervisor.delete(`/api/monitor/alerts/${theirs.id}`).expect(403);
  });

  it('are of the own office and those below', async () => {
    await add(supervisor, aRule({ officeId: elsewhere })).expect(403);
    const receivers = [{ way: 'notice', officeId: elsewhere, role: 'case-supervisor' }];
    const response = await add(supervisor, aRule({ steps: [{ afterMinutes: 0, receivers }] }));

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({
      errors: [{ pointer: '/steps/0/receivers/0/officeId' }],
    });
  });

  it.each([
    ['a kind of the other desk', { kinds: ['disk-low'] }, '/kinds'],
    [
      'steps that do not rise',
      {
        steps: [0, 60, 60].map((afterMinutes) => ({
          ...{ afterMinutes, receivers: [{ way: 'mail', address: 'a@example.cn' }] },
        })),
      },
      '/steps',
    ],
    [
      'a webhook over the open network',
      {
        steps: [
          { afterMinutes: 0, receivers: [{ way: 'webhook', url: 'http://oa.example.cn/x' }] },
        ],
      },
      '/steps/0/receivers/0/url',
    ],
  ])('are refused with %s', async (_name, overrides, pointer) => {
    const response = await add(supervisor, aRule(overrides));

    expect([response.status, response.body]).toMatchObject([400, { errors: [{ pointer }] }]);
  });

  it('are changed as they were read', async () => {
    const { id, version } = await added(supervisor, aRule());
    const change = { ...aRule({ name: '改名' }), version };

    await supervisor.put(`/api/monitor/alerts/${id}`).send(change).expect(200);

    await supervisor.put(`/api/monitor/alerts/${id}`).send(change).expect(409);
  });

  it('show the secret of their webhooks once, when it is made', async () => {
    const receivers = [{ way: 'webhook', url: 'https://oa.example.cn/secret-path' }];
    const rule = await added(supervisor, aRule({ steps: [{ afterMinutes: 0, receivers }] }));
    const path = `/api/monitor/alerts/${rule.id}/secret`;
    const response = await supervisor.post(path).expect(201);

    const { secret } = response.body as { secret: string };
    const { text } = await supervisor.get('/api/monitor/alerts');

    expect(rule.hasSecret).toBe(true);
    expect(secret.length).toBeGreaterThan(20);
    expect(text).not.toContain(secret);
  });

  it('are tried by a message to every receiver, whose results are listed', async () => {
    const { id } = await added(supervisor, aRule());

    await supervisor.post(`/api/monitor/alerts/${id}/trial`).expect(201, { deliveries: 1 });

    const response = await supervisor.get(`/api/monitor/alert-deliveries?ruleId=${id}`);
    const { items } = response.body as { items: AlertDeliveryView[] };
    expect(items).toMatchObject([
      {
        way: 'notice',
        isTrial: true,
        state: 'sent',
        text: expect.stringContaining('试发') as unknown,
      },
    ]);
    const notices = await supervisor.get('/api/notices').expect(200);
    expect(notices.text).toContain('这是一条试发的预警');
  });

  it('are not for those who handle cases', async () => {
    const handler = await agentOf('handler');

    await handler.get('/api/monitor/alerts').expect(403);
  });
});
