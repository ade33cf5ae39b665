import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { Assistance } from '../../../server/cases/assistance.entity.js';
import { joinOffice } from '../../../server/cases/join-office.js';
import type { CaseDraftsView, DraftView } from '../../../server/documents/api.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { aReviewedCase } from '../../db/documents/reviewed-case.js';
import { anOffice, aWorld, type World } from '../../db/money/world.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
type Answer = { status: number; body: unknown };

let world: World;
let app: Express;
/** The office that is asked for help. */
let asked: string;
let people: Record<'handler' | 'helper' | 'head' | 'clerk' | 'ownClerk' | 'stranger', Agent>;
let caseId: string;
let handlerId: string;

beforeAll(async () => {
  world = await aWorld();
  asked = await anOffice(world);
  const elsewhere = await anOffice(world);
  app = createApp(testDeps(world.dataSource, { vault: world.deps.vault }), { engine: null });
  people = {
    handler: await person('county-a', 'handler'),
    ownClerk: await person('county-a', 'clerk'),
    helper: await person(asked, 'handler'),
    head: await person(asked, 'department-head'),
    clerk: await person(asked, 'clerk'),
    stranger: await person(elsewhere, 'handler'),
  };
});
afterAll(() => world.drop());
beforeEach(async () => {
  const made = await aReviewedCase(world);
  caseId = made.caseId;
  handlerId = made.handler.accountId;
});

async function person(officeId: string, role: RoleId): Promise<Agent> {
  const { username } = await insertAccount(world.dataSource.manager, { officeId, roles: [role] });
  return signedInAgent(app, username);
}

describe('the answer of an office that was asked for help', () => {
  it('is drafted, reviewed, numbered and sealed in its own name, and settles the request', async () => {
    const id = await help();

    const draft = await aReviewedReply();
    const issued = viewOf(await step(people.clerk, draft, 'issue'));

    const letter = await letterOf(issued);
    expect(letter).toMatchObject({ officeId: asked, kind: 'assistance-reply' });
    expect(letter.number).toMatch(/协〔2026〕1号$/u);
    expect(letter.data).toMatchObject({ outcome: '已办理', result: '家庭困难属实。' });
    expect(await stateOf(id)).toMatchObject({ state: 'reported', result: '家庭困难属实。' });
    const request = { seal: 'office', purpose: '复函', copies: 1 };
    const path = `/api/documents/${letter.id}/seal-requests`;
    expect((await people.ownClerk.post(path).send(request)).status).toBe(403);
    expect((await people.clerk.post(path).send(request)).status).toBe(201);
  });

  it('is told to the handler of the case', async () => {
    await help();

    await step(people.clerk, await aReviewedReply(), 'issue');

    const [notice] = await noticesTo(handlerId);
    expect(notice?.text).toMatch(/委托长岭县人民检察院协助，已复函（.*号）：已办理$/u);
  });

  it('returns the request with its reason', async () => {
    const id = await help();

    const draft = await aReviewedReply({ outcome: '退回', doneOn: null, result: '已迁出本县。' });
    const issued = viewOf(await step(people.clerk, draft, 'issue'));

    expect((await letterOf(issued)).data).toMatchObject({ outcome: '退回', doneOn: null });
    expect(await stateOf(id)).toMatchObject({ state: 'returned', result: '已迁出本县。' });
  });

  it('needs the day on which the help was finished', async () => {
    await help();
    const draft = await aReply();

    const saved = viewOf(await save(people.helper, draft, { ...complete, doneOn: null }));
    const refused = await step(people.helper, saved, 'submission', { reviewerId: null });

    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/entered/doneOn' }] });
  });
});

describe('the right of the asked office', () => {
  it('is its answer and nothing else of the case', async () => {
    await help();

    const kinds = await people.helper.get(`/api/cases/${caseId}/draftable-kinds`);
    const other = await create(people.helper, 'verification-record');

    expect(kinds.body).toMatchObject({ items: [{ kind: 'assistance-reply', refusal: null }] });
    expect((kinds.body as { items: unknown[] }).items).toHaveLength(1);
    expect(other.status).toBe(403);
  });

  it('is not that of an office that was not asked, nor of the handling one', async () => {
    await help();
    const draft = await aReply();

    const refused = await create(people.stranger, 'assistance-reply');
    const ours = await create(people.handler, 'assistance-reply');
    const read = await people.handler.get(`/api/document-drafts/${draft.id}`);
    const saved = await save(people.handler, draft, complete);

    expect([refused.status, ours.status]).toEqual([403, 409]);
    expect([read.status, saved.status]).toEqual([403, 403]);
    expect((await listed(people.handler)).items).toEqual([]);
    expect((await listed(people.helper)).items).toMatchObject([{ id: draft.id }]);
  });

  it('does not open the drafts of the handling office', async () => {
    await help();
    const ours = viewOf(await create(people.handler, 'verification-record'));

    const read = await people.helper.get(`/api/document-drafts/${ours.id}`);

    expect(read.status).toBe(403);
    expect((await listed(people.helper)).items).toEqual([]);
  });

  it('is one answer at a time, and none after it', async () => {
    await help();
    const draft = await aReviewedReply();

    const second = await create(people.helper, 'assistance-reply');
    await step(people.clerk, draft, 'issue');
    const third = await create(people.helper, 'assistance-reply');

    expect([second.status, third.status]).toEqual([409, 409]);
    expect(await listed(people.helper)).toMatchObject({
      ...{ mayDraft: false, items: [] },
      help: { refusal: '协助结果已经反馈，不再复函', reply: { number: expect.any(String) } },
    });
  });

  it('ends with the request, also for what was begun before', async () => {
    const id = await help();
    const draft = await aReply();
    await world.dataSource.manager.update(Assistance, { id }, { state: 'reported' });

    const saved = await save(people.helper, draft, complete);
    const discarded = await step(people.helper, draft, 'discarding');

    expect([saved.status, discarded.status]).toEqual([409, 200]);
  });

  it('begins in the process when the help was accepted, and leaves the request to its task', async () => {
    const id = await help({ sentBy: null });
    const early = await create(people.helper, 'assistance-reply');
    await world.dataSource.manager.update(Assistance, { id }, { state: 'accepted' });

    const draft = await aReviewedReply();
    await step(people.clerk, draft, 'issue');

    expect(early.status).toBe(409);
    expect(await stateOf(id)).toMatchObject({ state: 'accepted', result: '家庭困难属实。' });
  });

  it('cannot give back in a letter what it accepted in the process', async () => {
    await help({ sentBy: null, state: 'accepted' });

    const draft = await aReviewedReply({ outcome: '退回', doneOn: null });
    const refused = await step(people.clerk, draft, 'issue');

    expect(refused.body).toMatchObject({ errors: [{ pointer: '/outcome' }] });
  });
});

// helpers

const complete = {
  ...{ outcome: '已办理', result: '家庭困难属实。', doneOn: '2026-03-02', contactPerson: '周海' },
};

async function help(given: Partial<Assistance> = {}): Promise<string> {
  const id = randomUUID();
  const now = world.deps.clock.now();
  const { manager } = world.dataSource;
  await manager.insert(Assistance, {
    ...{ id, caseId, assistingOfficeId: asked, task: 'verify', note: '核实住房', state: 'sent' },
    ...{ createdAt: now, sentBy: handlerId, ...given },
  });
  await joinOffice(manager, { caseId, officeId: asked, part: 'assisting', now });
  return id;
}

const viewOf = ({ body }: Answer) => body as DraftView;

const create = (by: Agent, kind: string) =>
  by.post(`/api/cases/${caseId}/document-drafts`).send({ kind });

const save = (by: Agent, { id, version }: DraftView, entered: object) =>
  by.put(`/api/document-drafts/${id}`).send({ version, entered });

const step = (by: Agent, { id, version }: DraftView, name: string, body: object = {}) =>
  by.post(`/api/document-drafts/${id}/${name}`).send({ version, ...body });

async function aReply(): Promise<DraftView> {
  const created = await create(people.helper, 'assistance-reply');
  expect(created.status).toBe(201);
  return viewOf(created);
}

async function aReviewedReply(entered: object = {}): Promise<DraftView> {
  const saved = await save(people.helper, await aReply(), { ...complete, ...entered });
  const submitted = await step(people.helper, viewOf(saved), 'submission', { reviewerId: null });
  return viewOf(await step(people.head, viewOf(submitted), 'acceptance', { note: null }));
}

async function letterOf({ documents }: DraftView): Promise<LegalDocument> {
  const id = documents[0]?.id ?? '';
  return world.dataSource.manager.findOneByOrFail(LegalDocument, { id });
}

const stateOf = (id: string) => world.dataSource.manager.findOneByOrFail(Assistance, { id });

const noticesTo = (accountId: string) => world.dataSource.manager.findBy(Notice, { accountId });

async function listed(by: Agent): Promise<CaseDraftsView> {
  const { body } = (await by.get(`/api/cases/${caseId}/document-drafts`)) as Answer;
  return body as CaseDraftsView;
}
