import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { documentKinds } from '../../../templates/index.js';
import { previewSandbox } from '../../../templates/render/sandbox.js';
import { packagedBody } from '../../../templates/render/template-files.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

const kind = 'acceptance-notice';
const body = packagedBody(documentKinds[kind]);

let database: FreshDatabase;
let app: Express;
let officeId: string;
let drafter: Agent;
let security: Agent;

beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testDeps(database.dataSource), { engine: null });
  ({ id: officeId } = await insertOffice(database.dataSource.manager));
  drafter = await agentOf('system-admin');
  security = await agentOf('security-admin');
});
afterAll(async () => {
  await previewSandbox.close();
  await database.drop();
});

async function agentOf(role: RoleId): Promise<Agent> {
  const { manager } = database.dataSource;
  const { username } = await insertAccount(manager, { officeId, roles: [role] });
  return signedInAgent(app, username);
}

interface Body {
  id: string;
  state: string;
  revision: number;
  passed: boolean;
  html: string | null;
  fault: string | null;
  code?: string;
  errors?: { pointer: string; detail: string }[];
  findings: { severity: string; line: number; message: string }[];
  items: { kind: string; inForce: { version: string } }[];
}
const of = (response: { body: unknown }) => response.body as Body;
const preview = async (agent: Agent, text: string, sample = 'full') =>
  agent.post(`/api/document-templates/${kind}/preview`).send({ body: text, source: { sample } });

describe('the endpoints of templates', () => {
  it('lead from the text in force to a released version of the office', async () => {
    const drafted = await drafter
      .post(`/api/document-templates/${kind}/versions`)
      .send({ officeId });
    expect(drafted.status).toBe(201);
    const { id } = of(drafted);
    const address = `/api/template-versions/${id}`;
    const text = body.replace('</h1>', '（试行）</h1>').replaceAll('\n', '\r\n');
    const saved = await drafter.put(address).send({ revision: 1, body: text, note: '试行' });
    expect(of(saved)).toMatchObject({ state: 'draft', revision: 2 });
    const trial = await drafter.post(`${address}/trial`).send({ revision: 2 });
    expect(of(trial)).toMatchObject({ passed: true, findings: [] });
    const release = { revision: 3, validFrom: '2026-03-02' };
    expect((await drafter.post(`${address}/release`).send(release)).status).toBe(403);

    const released = await security.post(`${address}/release`).send(release);

    expect(of(released)).toMatchObject({ state: 'released', validFrom: '2026-03-02' });
    const list = await security.get('/api/document-templates').query({ officeId });
    const row = of(list).items.find((one) => one.kind === kind);
    expect(row?.inForce.version).toBe(`${officeId}-1`);
    const archived = await security
      .post(`${address}/archive`)
      .send({ revision: 4, note: '试行结束' });
    expect(of(archived).state).toBe('archived');
  });

  it('print a text on both samples without keeping it', async () => {
    const full = of(await preview(drafter, body));
    const sparse = of(await preview(security, body, 'sparse'));

    expect(full).toMatchObject({ findings: [], fault: null });
    expect(full.html).toContain('<main class="document portrait acceptance-notice">');
    expect(sparse.html).not.toBe(full.html);
  });

  it('tell what is wrong with a text, and print it as far as it can be', async () => {
    const unknown = of(await preview(drafter, `${body}<p>{{secret}}</p>`));
    const strange = of(await preview(drafter, `${body}<p class="huge">一</p>`));

    expect(unknown).toMatchObject({ html: null, fault: '文字有错误，改正以后才能打印' });
    expect(unknown.findings[0]).toMatchObject({ severity: 'error' });
    expect(strange.html).toContain('class="huge"');
    expect(strange.findings.map(({ message }) => message)).toEqual(['没有“huge”这种样式']);
  });

  it('refuse what is no text, no kind, no day and no reason', async () => {
    const tree = await drafter
      .post(`/api/document-templates/${kind}/preview`)
      .send({ body: { type: 'Program' }, source: { sample: 'full' } });
    const nothing = await drafter
      .post('/api/document-templates/constructor/preview')
      .send({ body, source: { sample: 'full' } });
    const release = { revision: 1, validFrom: '2026-02-30' };
    const day = await security.post('/api/template-versions/x/release').send(release);
    const reason = await security
      .post('/api/template-versions/x/archive')
      .send({ revision: 1, note: ' ' });

    expect(tree.status).toBe(400);
    expect(of(tree).errors?.[0]?.pointer).toBe('/body');
    expect(nothing.status).toBe(404);
    expect(of(day).errors?.[0]?.pointer).toBe('/validFrom');
    expect(of(reason).errors?.[0]?.pointer).toBe('/note');
  });
});
