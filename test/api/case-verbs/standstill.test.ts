import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { CaseSuspension } from '../../../server/suspensions/case-suspension.entity.js';
import { aKey, aWorld, caseRow, file, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let head: Agent;
let clerk: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  head = await signedInAgent(app, 'department-head@county-a', password);
  clerk = await signedInAgent(app, 'clerk@county-a', password);
});
afterAll(() => world.drop());

async function accepted(): Promise<string> {
  const { caseId } = await file(world);
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  return caseId;
}

const body = { reason: 'appraisal', note: '等待伤残评定', plannedResumeOn: '2026-03-20' };
const decisionTerm = (caseId: string) =>
  world.em.findOneByOrFail(Deadline, { caseId, kind: 'decision' });

describe('POST /api/cases/:id/suspension', () => {
  it('stops the case and its terms, and says until when', async () => {
    const caseId = await accepted();

    const stopped = await head.post(`/api/cases/${caseId}/suspension`).send(body);
    const twice = await head.post(`/api/cases/${caseId}/suspension`).send(body);

    expect([stopped.status, twice.status]).toEqual([200, 409]);
    expect(stopped.body).toMatchObject({ termsStopped: 1 });
    expect(await caseRow(world, caseId)).toMatchObject({
      ...{ suspendedOn: '2026-03-02', resumePlannedOn: '2026-03-20' },
    });
    expect(await decisionTerm(caseId)).toMatchObject({ state: 'suspended' });
    const view = await head.get(`/api/cases/${caseId}`);
    expect(view.body).toMatchObject({ suspendedOn: '2026-03-02', resumePlannedOn: '2026-03-20' });
  });

  it.each([
    ['2026-03-02', 400],
    ['2026-03-03', 200],
    ['2026-08-29', 200],
    ['2026-08-30', 400],
  ])('planned to go on on %s: %i', async (plannedResumeOn, status) => {
    const caseId = await accepted();

    const response = await head
      .post(`/api/cases/${caseId}/suspension`)
      .send({ ...body, plannedResumeOn });

    expect(response.status).toBe(status);
  });

  it('is not for everybody of the office', async () => {
    const caseId = await accepted();

    expect((await clerk.post(`/api/cases/${caseId}/suspension`).send(body)).status).toBe(403);
  });
});

describe('POST /api/cases/:id/resumption', () => {
  it('lets the case and its terms run again, before the planned day too', async () => {
    const caseId = await accepted();
    await head.post(`/api/cases/${caseId}/suspension`).send(body);

    const resumed = await head.post(`/api/cases/${caseId}/resumption`).send({ note: '评定已作出' });
    const again = await head.post(`/api/cases/${caseId}/resumption`).send({ note: '再来' });

    expect([resumed.status, again.status]).toEqual([200, 409]);
    expect(resumed.body).toMatchObject({ termsResumed: 1 });
    expect(await caseRow(world, caseId)).toMatchObject({ suspendedOn: null });
    expect(await decisionTerm(caseId)).toMatchObject({ state: 'running' });
    expect(await world.em.findOneByOrFail(CaseSuspension, { caseId })).toMatchObject({
      ...{ resumedOn: '2026-03-02', resumeNote: '评定已作出' },
    });
    const view = await head.get(`/api/cases/${caseId}`);
    const { timeline } = view.body as { timeline: { kind: string; text: string }[] };
    expect(timeline.filter(({ kind }) => kind === 'suspension')).toHaveLength(2);
  });
});

describe('GET /api/cases/:id/verbs', () => {
  it('gives the reason for each that cannot be done, by the case and by the person', async () => {
    const caseId = await accepted();
    await head.post(`/api/cases/${caseId}/suspension`).send(body);

    const [byHead, byClerk] = await Promise.all([
      head.get(`/api/cases/${caseId}/verbs`),
      clerk.get(`/api/cases/${caseId}/verbs`),
    ]);

    expect(byHead.body).toMatchObject({
      items: expect.arrayContaining([
        { verb: 'suspend', refusal: '案件已经中止办理' },
        { verb: 'resume', refusal: null },
        { verb: 'terminate', refusal: null },
        { verb: 'recusals', refusal: null },
      ]),
    });
    expect(byClerk.body).toMatchObject({
      items: expect.arrayContaining([
        { verb: 'resume', refusal: expect.stringContaining('您不能中止、恢复办理') },
        { verb: 'external-number', refusal: null },
      ]),
    });
  });
});

describe('POST /api/cases/:id/external-number', () => {
  it('keeps what it was and why, and asks twice for a number another case has', async () => {
    const [caseId, other] = [await accepted(), await accepted()];
    const number = 'TYYW-2026-0001';
    const change = { number, reason: '统一业务应用系统立案' };

    const first = await clerk.post(`/api/cases/${other}/external-number`).send(change);
    const address = `/api/cases/${caseId}/external-number`;
    const warned = await clerk.post(address).send(change);
    const insisted = await clerk.post(address).send({ ...change, evenIfUsed: true });
    const same = await clerk.post(address).send({ ...change, evenIfUsed: true });
    const emptied = await clerk.post(address).send({ number: '', reason: '登记有误' });

    expect([first, warned, insisted, same, emptied].map(({ status }) => status)).toEqual([
      200, 409, 200, 400, 200,
    ]);
    expect(warned.text).toContain('已经使用这个外部案号');
    expect((await caseRow(world, caseId)).externalNumber).toBeNull();
    const view = await head.get(`/api/cases/${caseId}`);
    const { timeline } = view.body as { timeline: { kind: string; text: string }[] };
    expect(timeline.filter(({ kind }) => kind === 'external-number')).toHaveLength(2);
  });
});
