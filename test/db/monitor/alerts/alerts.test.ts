import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { SMTPServer } from 'smtp-server';
import { AlertDelivery } from '../../../../server/monitor/alerts/alert-delivery.entity.js';
import { AlertRule } from '../../../../server/monitor/alerts/alert-rule.entity.js';
import type { AlertReceiver, AlertRuleInput } from '../../../../server/monitor/alerts/api.js';
import { addRule, renewSecret } from '../../../../server/monitor/alerts/keep-rules.js';
import { raiseAlerts } from '../../../../server/monitor/alerts/raise-alerts.js';
import {
  forgetAlerts,
  keepAlerting,
  sendWaiting,
} from '../../../../server/monitor/alerts/send-alerts.js';
import { signatureOf } from '../../../../server/monitor/alerts/ways/deliver-webhook.js';
import type { Actor } from '../../../../server/domain/access/permissions.js';
import { insertAccount, insertOffice } from '../../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../../support/fresh-database.js';
import { testConfig, testDeps, usualNow } from '../../../support/test-deps.js';
import { mailServer, readable } from './mail-server.js';

interface Posted {
  headers: IncomingHttpHeaders;
  body: string;
}

let database: FreshDatabase;
let supervisor: Actor;
let officeId: string;
let below: string;
let smtp: SMTPServer;
let smtpPort: number;
let hook: Server;
let hookUrl: string;
let hookStatus = 200;
const mails: string[] = [];
const posted: Posted[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  const em = database.dataSource.manager;
  ({ id: officeId } = await insertOffice(em, { level: 'city' }));
  ({ id: below } = await insertOffice(em, { parentId: officeId }));
  supervisor = await insertAccount(em, { officeId, roles: ['case-supervisor', 'operator'] });
  ({ smtp, smtpPort } = await mailServer(mails));
  hook = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posted.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(hookStatus, { location: 'http://127.0.0.1:1/' }).end();
    });
  }).listen(0, '127.0.0.1');
  await once(hook, 'listening');
  hookUrl = `http://127.0.0.1:${(hook.address() as { port: number }).port}/hook`;
});
afterAll(async () => {
  smtp.close();
  hook.close();
  await database.drop();
});
afterEach(async () => {
  mails.length = 0;
  posted.length = 0;
  hookStatus = 200;
  const em = database.dataSource.manager;
  await em.query('DELETE FROM alert_rule');
  await em.query('DELETE FROM stuck_finding');
  await em.query('DELETE FROM notice');
});

function world() {
  const mail = { url: `smtp://127.0.0.1:${smtpPort}`, from: 'yingjiu@example.cn' };
  const monitor = { workersMetricsPort: null, feedKeepMonths: 24, otlpEndpoint: null, mail };
  return testDeps(database.dataSource, { config: testConfig({ monitor }) });
}

async function aFinding(given: {
  kind?: string;
  office?: string | null;
  harm?: number;
  minutes?: number;
}): Promise<string> {
  const { kind = 'wait-reply', office = officeId, harm = 50, minutes = 0 } = given;
  const id = randomUUID();
  const since = new Date(new Date(usualNow).getTime() - minutes * 60_000);
  await database.dataSource.query(
    `INSERT INTO stuck_finding (id, kind, subject, office_id, desk, since, since_on, owner_kind, facts, sentence, owed_fen, harm, found_at, open_key)
     VALUES (?, ?, ?, ?, ?, ?, '2026-03-02', 'operator', '{}', '函询回复超过15个工作日未到', 0, ?, ?, ?)`,
    [id, kind, id, office, office === null ? 'machine' : 'case', since, harm, since, id],
  );
  return id;
}
const end = (id: string) =>
  database.dataSource.query(
    'UPDATE stuck_finding SET ended_at = found_at, open_key = NULL WHERE id = ?',
    [id],
  );

const toRole = (): AlertReceiver => ({ way: 'notice', officeId, role: 'case-supervisor' });
const toMail: AlertReceiver = { way: 'mail', address: 'duty@example.cn' };
const toHook = (): AlertReceiver => ({ way: 'webhook', url: hookUrl });

async function aRule(overrides: Partial<AlertRuleInput> = {}, deps = world()): Promise<string> {
  const input: AlertRuleInput = {
    ...{ name: '函询超期', isOn: true, desk: 'case', officeId, kinds: [], leastHarm: 0 },
    ...{ quiet: null, quietUntil: null },
    steps: [{ afterMinutes: 0, receivers: [toRole()] }],
    ...overrides,
  };
  return addRule(deps, { actor: supervisor, input });
}

const deliveries = () =>
  database.dataSource.manager.find(AlertDelivery, { order: { createdAt: 'ASC', id: 'ASC' } });
const notices = async () =>
  (await database.dataSource.query<{ text: string }[]>('SELECT text FROM notice')).map(
    ({ text }) => text,
  );
describe('which findings a rule tells of', () => {
  it('those of its office and the offices below, once', async () => {
    const deps = world();
    const { id: elsewhere } = await insertOffice(database.dataSource.manager);
    await aRule();
    await aFinding({ office: below });
    await aFinding({ office: elsewhere });
    await aFinding({ office: null, kind: 'disk-low' });

    await keepAlerting(deps);
    await keepAlerting(deps);

    const told = await notices();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^【预警】.+人民检察院。函询回复超过15个工作日未到$/);
  });

  it('of the kinds it names, from the harm it names, and only while it is on', async () => {
    const deps = world();
    await aRule({ kinds: ['wait-reply'], leastHarm: 60 });
    await aRule({ isOn: false });
    await aFinding({ harm: 59 });
    await aFinding({ harm: 60, kind: 'wait-supplement' });
    await aFinding({ harm: 60 });

    expect(await raiseAlerts(deps)).toBe(1);
  });

  it('when they have stood long enough', async () => {
    const deps = world();
    await aRule({ steps: [{ afterMinutes: 30, receivers: [toRole()] }] });
    await aFinding({ minutes: 29 });

    expect(await raiseAlerts(deps)).toBe(0);
    deps.clock.set('2026-03-02T02:01:00.000Z');
    expect(await raiseAlerts(deps)).toBe(1);
  });

  it('of the machines, without any office', async () => {
    const deps = world();
    const receivers: AlertReceiver[] = [{ way: 'notice', officeId, role: 'operator' }];
    await aRule({ desk: 'machine', officeId: null, steps: [{ afterMinutes: 0, receivers }] });
    await aFinding({ office: null, kind: 'disk-low' });
    await aFinding({});

    expect(await raiseAlerts(deps)).toBe(1);
  });
});

describe('when nobody is to be told', () => {
  it('what still stands is told after the quiet hours', async () => {
    const deps = world();
    await aRule({ quiet: { from: '09:00', to: '11:00' } });
    await aFinding({});
    const gone = await aFinding({});

    expect(await raiseAlerts(deps)).toBe(0);
    await end(gone);
    deps.clock.set('2026-03-02T03:00:00.000Z');
    expect(await raiseAlerts(deps)).toBe(1);
  });
});

describe('what lasts', () => {
  it('is passed on to the next receivers, counted from the first telling, and not once it ended', async () => {
    const deps = world();
    await aRule({
      steps: [
        { afterMinutes: 0, receivers: [toRole()] },
        { afterMinutes: 60, receivers: [toMail] },
      ],
    });
    const lasting = await aFinding({ minutes: 600 });
    const mended = await aFinding({ minutes: 600 });

    expect(await raiseAlerts(deps)).toBe(2);
    await end(mended);
    deps.clock.set('2026-03-02T02:59:59.000Z');
    expect(await raiseAlerts(deps)).toBe(0);
    deps.clock.set('2026-03-02T03:00:00.000Z');
    expect(await raiseAlerts(deps)).toBe(1);

    const [, , passedOn] = await deliveries();
    expect(passedOn).toMatchObject({ way: 'mail', step: 1 });
    expect(passedOn?.message.lines.map(({ findingId }) => findingId)).toEqual([lasting]);
  });
});

describe('a flood', () => {
  it('of more than twenty findings is one message that counts them', async () => {
    const deps = world();
    await aRule();
    for (let count = 0; count < 21; count += 1) await aFinding({});

    await keepAlerting(deps);

    expect(await notices()).toEqual(['【预警】函询超期：21件停滞事项，请到流程监控查看']);
    expect(await deliveries()).toMatchObject([{ findings: 21, state: 'sent' }]);
  });

  it('of twenty is twenty messages', async () => {
    await aRule();
    for (let count = 0; count < 20; count += 1) await aFinding({});

    expect(await raiseAlerts(world())).toBe(20);
  });
});

describe('a mail', () => {
  it('says what stands still, since when and where to look, and no more', async () => {
    const deps = world();
    await aRule({ steps: [{ afterMinutes: 0, receivers: [toMail] }] });
    const id = await aFinding({ minutes: 60 });

    await keepAlerting(deps);

    expect(mails).toHaveLength(1);
    const text = readable(mails[0] ?? '');
    expect(text).toContain('函询回复超过15个工作日未到');
    expect(text).toContain('自2026年3月2日09:00起');
    expect(text).toContain(`http://127.0.0.1:8080/monitor/stuck?finding=${id}`);
    expect(mails[0]).toMatch(/^to: duty@example\.cn/im);
    expect(mails[0]).toMatch(/^auto-submitted: auto-generated/im);
  });

  it('is tried again with pauses when the server is away, and given up in the end', async () => {
    const deps = world();
    deps.config.monitor.mail = { url: 'smtp://127.0.0.1:1', from: 'yingjiu@example.cn' };
    await aRule({ steps: [{ afterMinutes: 0, receivers: [toMail] }] });
    await aFinding({});

    await keepAlerting(deps);
    const [first] = await deliveries();
    await keepAlerting(deps);
    const [unchanged] = await deliveries();
    for (const minutes of [1, 10, 60, 120, 600, 1_200]) {
      deps.clock.set(new Date(new Date(usualNow).getTime() + minutes * 60_000));
      await sendWaiting(deps);
    }

    expect(first).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(first?.lastError).toContain('ECONNREFUSED');
    expect(first?.notBefore).toEqual(new Date('2026-03-02T02:00:10.000Z'));
    expect(unchanged?.attempts).toBe(1);
    expect(await deliveries()).toMatchObject([{ state: 'failed', attempts: 6 }]);
  });
});

describe('a webhook', () => {
  it('is signed by the secret of its rule, over time and body', async () => {
    const deps = world();
    const id = await aRule({ steps: [{ afterMinutes: 0, receivers: [toHook()] }] });
    const secret = await renewSecret(deps, { actor: supervisor, id });
    await aFinding({});

    await keepAlerting(deps);

    expect(posted).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = posted;
    const timestamp = String(headers['x-yingjiu-timestamp']);
    expect(headers['x-yingjiu-signature']).toBe(`sha256=${signatureOf(secret, timestamp, body)}`);
    expect(Math.abs(Date.now() / 1_000 - Number(timestamp))).toBeLessThan(60);
    expect(JSON.parse(body)).toMatchObject({ ruleName: '函询超期', isTrial: false, more: 0 });
  });

  it('does not follow a redirect', async () => {
    hookStatus = 302;
    await aRule({ steps: [{ afterMinutes: 0, receivers: [toHook()] }] });
    await aFinding({});

    await keepAlerting(world());

    expect(await deliveries()).toMatchObject([{ state: 'waiting', lastError: '对方答复 302' }]);
  });

  it('has a secret that is not readable at rest', async () => {
    const deps = world();
    const id = await aRule({ steps: [{ afterMinutes: 0, receivers: [toHook()] }] });
    const secret = await renewSecret(deps, { actor: supervisor, id });

    const rule = await database.dataSource.manager.findOneByOrFail(AlertRule, { id });

    expect(rule.secret).not.toContain(secret);
    expect(deps.vault.open(rule.secret ?? '')).toBe(secret);
  });
});

describe('what was told long ago', () => {
  it('is forgotten, but not of what still stands', async () => {
    const deps = world();
    await aRule();
    await aFinding({});
    const ended = await aFinding({});
    await keepAlerting(deps);
    await end(ended);
    deps.clock.set('2026-09-10T02:00:00.000Z');

    await forgetAlerts(deps);

    expect(await deliveries()).toEqual([]);
    expect(await raiseAlerts(deps)).toBe(0);
    const told: unknown[] = await database.dataSource.query('SELECT 1 FROM alert_told');
    expect(told).toHaveLength(1);
  });
});
