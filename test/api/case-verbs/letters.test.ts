import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { Message } from '../../../processes/contract.js';
import { createApp } from '../../../server/app.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { InquiryLetter } from '../../../server/inquiries/inquiry-letter.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { anAttachment } from '../../db/cases/an-attachment.js';
import { aKey, aWorld, file, messages, type World } from '../../db/cases/world.js';
import { usualNow } from '../../support/test-deps.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';

let world: World;
let app: Express;
let clerk: Agent;
let intake: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  clerk = await signedInAgent(app, 'clerk@county-a', password);
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
});
afterAll(() => world.drop());

async function accepted(): Promise<string> {
  const { caseId } = await file(world);
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  return caseId;
}

const inquiry = { kind: 'inquiry-letter', agency: '青山县民政局' };
const help = {
  ...{ kind: 'assistance', officeId: 'county-b', task: 'verify', note: '请核实家庭收入' },
  replyBy: '2026-03-16',
};
const idOf = (response: { body: unknown }) => (response.body as { id: string }).id;

describe('POST /api/cases/:id/letters', () => {
  it('sends another letter while the case is examined, with its paper', async () => {
    const caseId = await accepted();

    const sent = await clerk.post(`/api/cases/${caseId}/letters`).send(inquiry);
    const twice = await clerk.post(`/api/cases/${caseId}/letters`).send(inquiry);
    const counter = await intake.post(`/api/cases/${caseId}/letters`).send(inquiry);

    expect([sent.status, twice.status, counter.status]).toEqual([201, 400, 403]);
    const paper = await world.em.findOneByOrFail(LegalDocument, { caseId, kind: 'inquiry-letter' });
    expect(paper).toMatchObject({ recipient: '青山县民政局' });
  });

  it('is not for a case that is not accepted', async () => {
    const { caseId } = await file(world);

    expect((await clerk.post(`/api/cases/${caseId}/letters`).send(inquiry)).status).toBe(409);
  });

  it('asks another office for help, which hears of it and may see the case', async () => {
    const caseId = await accepted();
    const address = `/api/cases/${caseId}/letters`;

    const own = await clerk.post(address).send({ ...help, officeId: 'county-a' });
    const past = await clerk.post(address).send({ ...help, replyBy: '2026-03-01' });
    const sent = await clerk.post(address).send(help);

    expect([own.status, past.status, sent.status]).toEqual([400, 400, 201]);
    expect(await world.em.findBy(Notice, { caseId, kind: 'assistance' })).toMatchObject([
      { officeId: 'county-b', role: 'handler' },
    ]);
    const assisting = await signedInAgent(app, 'handler@county-b', password);
    expect((await assisting.get(`/api/cases/${caseId}`)).status).toBe(200);
  });
});

describe('POST /api/letters/:id/reminders', () => {
  it('reminds after three working days, and again after three more', async () => {
    const caseId = await accepted();
    const id = idOf(await clerk.post(`/api/cases/${caseId}/letters`).send(inquiry));
    const reminder = { kind: 'inquiry-letter', note: '请尽快回复', replyBy: '2026-03-20' };
    const remindOn = async (day: string) => {
      world.clock.set(`${day}T02:00:00Z`);
      return (await clerk.post(`/api/letters/${id}/reminders`).send(reminder)).status;
    };

    const days = ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-10'];
    const statuses: number[] = [];
    for (const day of days) statuses.push(await remindOn(day));
    const list = await clerk.get(`/api/cases/${caseId}/letters`);
    world.clock.set(usualNow);

    expect(statuses).toEqual([429, 429, 201, 429, 201]);
    const papers = await world.em.findBy(LegalDocument, { caseId, kind: 'inquiry-reminder' });
    expect(papers).toHaveLength(2);
    expect(list.body).toMatchObject({
      items: [
        {
          ...{ id, isOpen: true, byHand: true, waitingDays: 6 },
          reminders: [{ on: '2026-03-05' }, { on: '2026-03-10' }],
          remindRefusal: expect.stringContaining('2026-03-13'),
        },
      ],
    });
  });
});

describe('the answer', () => {
  it('to a letter sent by hand is kept with its scan and moves no process', async () => {
    const caseId = await accepted();
    const id = idOf(await clerk.post(`/api/cases/${caseId}/letters`).send(inquiry));
    const attachmentId = await anAttachment(world, caseId, 'record');
    const body = { state: 'replied', reply: '未查到', foundRelief: false, attachmentId };

    const settled = await clerk.post(`/api/inquiry-letters/${id}/settlement`).send(body);

    expect(settled.status).toBe(200);
    expect(await world.em.findOneByOrFail(InquiryLetter, { id })).toMatchObject({ attachmentId });
    const told = (await messages(world, caseId)).map(({ name }) => name);
    expect(told).not.toContain(Message.inquirySettled);
    const late = { kind: 'inquiry-letter', note: '请回复', replyBy: '2026-03-20' };
    expect((await clerk.post(`/api/letters/${id}/reminders`).send(late)).status).toBe(429);
  });

  it('of another office is registered once', async () => {
    const caseId = await accepted();
    const id = idOf(await clerk.post(`/api/cases/${caseId}/letters`).send(help));
    const body = { state: 'reported', result: '家庭月收入约2000元' };

    const settled = await clerk.post(`/api/assistances/${id}/settlement`).send(body);
    const twice = await clerk.post(`/api/assistances/${id}/settlement`).send(body);

    expect([settled.status, twice.status]).toEqual([200, 409]);
    const list = await clerk.get(`/api/cases/${caseId}/letters`);
    expect(list.body).toMatchObject({
      items: [{ kind: 'assistance', isOpen: false, answer: body.result, waitingDays: null }],
    });
  });
});
