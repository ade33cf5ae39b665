import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { anIdentityNumber, aWorld, file, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

let world: World;
let app: Express;
type Agent = Awaited<ReturnType<typeof signedInAgent>>;
let intake: Agent;
let clerk: Agent;
let chief: Agent;
let stranger: Agent;

const codeOf = (response: { body: unknown }) => (response.body as { code?: string }).code;
const pointersOf = (response: { body: unknown }) =>
  (response.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  const signIn = (username: string) => signedInAgent(app, username, 'a password nobody uses');
  intake = await signIn('intake-clerk@county-a');
  clerk = await signIn('clerk@county-a');
  chief = await signIn('chief@county-a');
  stranger = await signIn('intake-clerk@county-b');
});
afterAll(() => world.drop());

/** Two cases of one person: the second carries a warning. */
async function warned() {
  const applicant = { name: '张某', identityNumber: anIdentityNumber() };
  await file(world, { applicant, officeId: 'county-b' });
  const { caseId } = await file(world, { applicant });
  const view = (await intake.get(`/api/cases/${caseId}`)).body as { warnings: { id: string }[] };
  return { caseId, ids: view.warnings.map(({ id }) => id), text: JSON.stringify(view), applicant };
}

describe('POST /api/cases/:id/duplicate-warnings/settlement', () => {
  it('refuses without verdict, reason or warnings, all at once', async () => {
    const { caseId } = await warned();

    const response = await intake
      .post(`/api/cases/${caseId}/duplicate-warnings/settlement`)
      .send({ ids: [], verdict: 'perhaps', reason: ' ' });

    expect(response.status).toBe(400);
    expect(pointersOf(response).sort()).toEqual(['/ids', '/reason', '/verdict']);
  });

  it('refuses another office, and the chief', async () => {
    const { caseId, ids } = await warned();
    const body = { ids, verdict: 'different', reason: '已核对' };
    const send = (agent: Agent) =>
      agent.post(`/api/cases/${caseId}/duplicate-warnings/settlement`).send(body);

    expect([codeOf(await send(stranger)), codeOf(await send(chief))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  it('settles by name; the view shows it and no identity number', async () => {
    const { caseId, ids, text, applicant } = await warned();
    const address = `/api/cases/${caseId}/duplicate-warnings/settlement`;

    const response = await intake.post(address).send({ ids, verdict: 'related', reason: '两案' });

    expect(response.body).toEqual({ settled: 1 });
    expect(text).not.toContain(applicant.identityNumber);
    const view = (await intake.get(`/api/cases/${caseId}`)).body as Record<string, unknown>;
    expect(view['warnings']).toMatchObject([
      { kind: 'same-person', settled: { verdict: 'related', reason: '两案' } },
    ]);
    const open = (await intake.get('/api/duplicate-warnings')).body as { items: { id: string }[] };
    expect(open.items.map(({ id }) => id)).not.toContain(ids[0]);
  });
});

describe('/api/partner-reliefs', () => {
  const record = { officeId: 'county-a', agency: '县法院', personName: '林某' };

  it('refuses to enter for another office, and with faults, every one', async () => {
    const elsewhere = await stranger.post('/api/partner-reliefs').send(record);
    const faulty = await clerk
      .post('/api/partner-reliefs')
      .send({ ...record, personName: '', identityNumber: '1', amountFen: 0, birthOn: '今天' });

    expect(codeOf(elsewhere)).toBe('FORBIDDEN');
    expect(pointersOf(faulty).sort()).toEqual([
      ...['/amountFen', '/birthOn', '/identityNumber', '/personName'],
    ]);
  });

  it('enters, lists masked, imports with a report and voids', async () => {
    const identityNumber = anIdentityNumber();
    const entered = await clerk.post('/api/partner-reliefs').send({ ...record, identityNumber });
    const { id } = entered.body as { id: string };
    const text = `救助单位,被救助人姓名,身份证号码\n县法院,林某,${identityNumber}\n县法院,,`;

    const report = await clerk
      .post('/api/partner-reliefs/import')
      .send({ officeId: 'county-a', text });
    const list = await chief.get('/api/partner-reliefs');
    const found = await intake.get('/api/partner-reliefs').query({ q: '林' });
    const voided = await clerk.post(`/api/partner-reliefs/${id}/void`).send({ reason: '登记错误' });

    expect(report.body).toEqual({
      ...{ added: 0, alreadyThere: [{ line: 2 }] },
      refused: [{ line: 3, reason: '被救助人姓名必填' }],
    });
    expect(list.status).toBe(403);
    expect(found.text).not.toContain(identityNumber);
    expect(found.body).toMatchObject({ items: [{ id, voided: null }] });
    expect(voided.status).toBe(200);
    expect(codeOf(await clerk.post(`/api/partner-reliefs/${id}/void`).send({ reason: '再' }))).toBe(
      'WRONG_STATE',
    );
  });
});
