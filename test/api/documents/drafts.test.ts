import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { createApp } from '../../../server/app.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { DraftView } from '../../../server/documents/api.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { DocumentDraft } from '../../../server/documents/drafts/document-draft.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';
import { aReviewedCase } from '../../db/documents/reviewed-case.js';
import { aWorld, type World } from '../../db/money/world.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
type Answer = { status: number; body: unknown };

let world: World;
let app: Express;
let people: Record<'handler' | 'second' | 'head' | 'clerk' | 'stranger' | 'finance', Person>;
let caseId: string;

interface Person {
  agent: Agent;
  accountId: string;
}

beforeAll(async () => {
  world = await aWorld();
  const deps = testDeps(world.dataSource, { vault: world.deps.vault });
  app = createApp(deps, { engine: null });
  people = {
    handler: await person('county-a', 'handler', '张明'),
    second: await person('county-a', 'handler', '李强'),
    head: await person('county-a', 'department-head', '王芳'),
    clerk: await person('county-a', 'clerk', '赵敏'),
    stranger: await person('county-b', 'handler', '外人'),
    finance: await person('county-a', 'finance-clerk', '钱进'),
  };
});
afterAll(() => world.drop());
beforeEach(async () => {
  ({ caseId } = await aReviewedCase(world));
});

async function person(officeId: string, role: RoleId, displayName: string): Promise<Person> {
  const given = { officeId, roles: [role], displayName };
  const account = await insertAccount(world.dataSource.manager, given);
  return { agent: await signedInAgent(app, account.username), accountId: account.accountId };
}

const viewOf = ({ body }: Answer) => body as DraftView;
const codeOf = ({ body }: Answer) => (body as { code?: string }).code;
const faultsOf = ({ body }: Answer) =>
  (body as { errors?: { pointer: string; detail: string }[] }).errors ?? [];

const complete = {
  ...{ way: '当面谈话', heldOn: '2026-03-02', startedAt: '09:00', endedAt: '10:00' },
  ...{ place: '青山县某村', subjectName: '李秀兰', subjectRelation: '申请人本人' },
  ...{ subjectIdentity: null, subjectPhone: null, staffNames: ['张明', '李强'] },
  ...{ recorderName: '李强', othersPresent: [], observation: '房屋一层，无大件电器。' },
  talk: [{ question: '家里几口人？', answer: '三口人。' }],
};

async function aDraft(by = people.handler): Promise<DraftView> {
  const created = await by.agent
    .post(`/api/cases/${caseId}/document-drafts`)
    .send({ kind: 'verification-record' });
  expect(created.status).toBe(201);
  return viewOf(created);
}

const save = (by: Person, { id, version }: DraftView, entered: object) =>
  by.agent.put(`/api/document-drafts/${id}`).send({ version, entered });

const step = (by: Person, { id, version }: DraftView, name: string, body: object = {}) =>
  by.agent.post(`/api/document-drafts/${id}/${name}`).send({ version, ...body });

const submit = (by: Person, draft: DraftView, reviewerId: string | null = null) =>
  step(by, draft, 'submission', { reviewerId });

async function aReviewedDraft(): Promise<DraftView> {
  const saved = viewOf(await save(people.handler, await aDraft(), complete));
  const submitted = viewOf(await submit(people.handler, saved));
  return viewOf(await step(people.head, submitted, 'acceptance', { note: null }));
}

describe('what may be drafted', () => {
  it('is listed by part of the procedure, with its purpose and why one has no place now', async () => {
    const response = await people.handler.agent.get(`/api/cases/${caseId}/draftable-kinds`);

    expect(response.status).toBe(200);
    const { items } = response.body as { items: { kind: string; refusal: string | null }[] };
    const refusalOf = (kind: string) => items.find((item) => item.kind === kind)?.refusal;
    expect(refusalOf('verification-record')).toBeNull();
    expect(refusalOf('recovery-notice')).toMatch(/\p{Script=Han}/u);
  });

  it('is not shown to another office, nor to whoever pays', async () => {
    const address = `/api/cases/${caseId}/draftable-kinds`;

    expect((await people.stranger.agent.get(address)).status).toBe(403);
    expect((await people.finance.agent.get(address)).status).toBe(403);
  });

  it('a kind of the process, or none at all, cannot be drafted by hand', async () => {
    const address = `/api/cases/${caseId}/document-drafts`;
    const refused = await people.handler.agent.post(address).send({ kind: 'relief-decision' });
    const unknown = await people.handler.agent.post(address).send({ kind: '__proto__' });

    expect([refused.status, unknown.status]).toEqual([404, 404]);
  });

  it('a kind the case has no place for is refused with the reason', async () => {
    const refused = await people.handler.agent
      .post(`/api/cases/${caseId}/document-drafts`)
      .send({ kind: 'recovery-notice' });

    expect([refused.status, codeOf(refused)]).toEqual([409, 'WRONG_STATE']);
  });
});

describe('a draft', () => {
  it('begins with what the case knows and tells the form by a schema with Chinese labels', async () => {
    const draft = await aDraft();

    expect(draft.entered).toMatchObject({ subjectName: '李秀兰' });
    const fields = draft.schema['properties'] as Record<string, { title?: string }>;
    expect(fields['place']?.title).toBe('地点');
    expect(draft.state).toBe('draft');
  });

  it('lies sealed in the table: no fact of a person can be read there', async () => {
    const { id } = viewOf(await save(people.handler, await aDraft(), complete));

    const row = await world.dataSource.manager.findOneByOrFail(DocumentDraft, { id });
    expect(row.entered).toMatch(/^v1\./);
    expect(JSON.stringify(row)).not.toContain('李秀兰');
  });

  it('keeps half of a form as it is, and says on the preview what is missing', async () => {
    const draft = await aDraft();

    const saved = await save(people.handler, draft, { place: '' });
    const preview = await people.handler.agent.get(`/api/document-drafts/${draft.id}/preview`);

    expect(saved.status).toBe(200);
    expect(viewOf(saved).entered).toEqual({ place: '' });
    const { papers, faults } = preview.body as { papers: unknown[]; faults: unknown[] };
    expect(papers).toEqual([]);
    expect(faults).toContainEqual({ pointer: '/place', detail: '地点必填' });
  });

  it('is previewed as it would be issued, marked as a draft and without a number', async () => {
    const draft = viewOf(await save(people.handler, await aDraft(), complete));

    const preview = await people.head.agent.get(`/api/document-drafts/${draft.id}/preview`);

    const { papers } = preview.body as { papers: { html: string }[] };
    expect(papers).toHaveLength(1);
    expect(papers[0]?.html).toContain('<div class="draft-mark" aria-hidden="true">草稿</div>');
    expect(papers[0]?.html).toContain('房屋一层，无大件电器。');
    expect(await world.dataSource.manager.countBy(LegalDocument, { caseId })).toBe(0);
  });

  it('is not handed in with faults: every one is named at its field', async () => {
    const draft = viewOf(await save(people.handler, await aDraft(), { ...complete, place: '' }));

    const refused = await submit(people.handler, draft);

    expect(refused.status).toBe(400);
    expect(faultsOf(refused)).toContainEqual({ pointer: '/entered/place', detail: '地点必填' });
  });

  it('is closed to other offices and to whoever has nothing to do with drafts', async () => {
    const { id } = await aDraft();

    expect((await people.stranger.agent.get(`/api/document-drafts/${id}`)).status).toBe(403);
    expect((await people.finance.agent.get(`/api/document-drafts/${id}`)).status).toBe(403);
    const list = await people.finance.agent.get(`/api/cases/${caseId}/document-drafts`);
    expect(list.body).toEqual({ items: [], mayDraft: false, help: null });
  });
});

describe('two people at one draft', () => {
  it('the second is told who saved and when, and nothing is overwritten', async () => {
    const draft = await aDraft();
    await save(people.second, draft, { ...complete, place: '李强写的' });

    const refused = await save(people.handler, draft, { ...complete, place: '张明写的' });

    expect([refused.status, codeOf(refused)]).toEqual([409, 'STALE']);
    expect((refused.body as { detail: string }).detail).toMatch(/^李强已于3\/2 10:00改动这份草稿$/);
    const now = await people.handler.agent.get(`/api/document-drafts/${draft.id}`);
    expect(viewOf(now).entered).toMatchObject({ place: '李强写的' });
  });

  it('of two who save at once one is refused', async () => {
    const draft = await aDraft();

    const answers = await Promise.all([
      save(people.handler, draft, complete),
      save(people.second, draft, complete),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('of two who issue at once one is refused, and one paper is there', async () => {
    const draft = await aReviewedDraft();

    const answers = await Promise.all([
      step(people.clerk, draft, 'issue'),
      step(people.handler, draft, 'issue'),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await world.dataSource.manager.countBy(LegalDocument, { caseId })).toBe(1);
  });
});

describe('the review', () => {
  it('is asked of a person who may, who is told', async () => {
    const draft = viewOf(await save(people.handler, await aDraft(), complete));
    expect(draft.reviewers.map(({ id }) => id)).toContain(people.head.accountId);
    expect(draft.reviewers.map(({ id }) => id)).not.toContain(people.handler.accountId);

    const submitted = await submit(people.handler, draft, people.head.accountId);

    expect(submitted.status).toBe(200);
    const told = await world.dataSource.manager.findBy(Notice, {
      ...{ caseId, accountId: people.head.accountId },
    });
    expect(told.map(({ text }) => text)).toEqual([
      '“李秀兰申请国家司法救助案”的《核实笔录》草稿请审核',
    ]);
  });

  it('is not asked of somebody who may not', async () => {
    const draft = viewOf(await save(people.handler, await aDraft(), complete));

    const refused = await submit(people.handler, draft, people.finance.accountId);

    expect([refused.status, faultsOf(refused)[0]?.pointer]).toEqual([400, '/reviewerId']);
  });

  it('is refused to who wrote it and to who only added a word', async () => {
    const first = viewOf(await save(people.handler, await aDraft(), complete));
    const written = viewOf(await save(people.second, first, { ...complete, place: '村委会' }));
    const draft = viewOf(await submit(people.handler, written));

    const own = await step(people.handler, draft, 'acceptance', { note: null });
    const second = await step(people.second, draft, 'acceptance', { note: null });

    expect([own, second].map(codeOf)).toEqual(['SEPARATION_OF_DUTIES', 'SEPARATION_OF_DUTIES']);
    expect(draft.refusals.accept).toBe('起草、修改过这份文书的人不能审核它');
  });

  it('sends it back with words that reach the drafter, and it is written on', async () => {
    const saved = viewOf(await save(people.handler, await aDraft(), complete));
    const draft = viewOf(await submit(people.handler, saved));

    const silent = await step(people.head, draft, 'return', { note: ' ' });
    const returned = viewOf(await step(people.head, draft, 'return', { note: '请补充收入' }));

    expect(silent.status).toBe(400);
    expect(returned).toMatchObject({ state: 'draft', reviewed: { note: '请补充收入' } });
    const told = await world.dataSource.manager.findBy(Notice, {
      ...{ caseId, accountId: people.handler.accountId },
    });
    expect(told.map(({ text }) => text).join()).toContain('请补充收入');
    expect((await save(people.handler, returned, complete)).status).toBe(200);
  });

  it('what is handed in or accepted is written in by nobody until it is taken back', async () => {
    const draft = await aReviewedDraft();

    const refused = await save(people.handler, draft, complete);
    const back = await step(people.handler, draft, 'return', { note: '更正一处' });

    expect([refused.status, codeOf(refused)]).toEqual([409, 'WRONG_STATE']);
    expect(viewOf(back).state).toBe('draft');
  });
});

describe('the issue', () => {
  it('makes the paper, tells its story and cannot be had before the review', async () => {
    const early = await step(people.clerk, await aDraft(), 'issue');
    const issued = viewOf(await step(people.clerk, await aReviewedDraft(), 'issue'));

    expect(codeOf(early)).toBe('WRONG_STATE');
    expect(issued).toMatchObject({ state: 'issued', ended: { by: { name: '赵敏' } } });
    const [document] = issued.documents;
    const life = await people.handler.agent.get(`/api/documents/${document?.id ?? ''}/life`);
    expect(life.body).toMatchObject({
      ...{ title: '核实笔录', state: 'issued' },
      events: [{ act: 'issue', by: '赵敏' }],
    });
  });

  it('of a decision is the leaders’, not the clerk’s', async () => {
    const actions = (await aReviewedDraft()).refusals;
    const em = world.dataSource.manager;
    const draft = await aReviewedDraft();
    await em.update(DocumentDraft, { id: draft.id }, { kind: 'recusal-decision' });

    const view = await people.clerk.agent.get(`/api/document-drafts/${draft.id}`);

    expect(actions.issue).toBeNull();
    expect(viewOf(view).refusals.issue).toContain('检察长');
  });

  it('is on record with every step before it', async () => {
    const draft = await aReviewedDraft();
    await step(people.clerk, draft, 'issue');

    const entries = await world.dataSource.manager.find(AuditEntry, {
      where: { subjectId: draft.id },
      order: { id: 'ASC' },
    });
    // Saving is no step: it is on record as any other act, a moment later.
    const steps = entries.map(({ action }) => action).filter((action) => action !== 'other-act');
    expect(steps).toEqual([
      ...['draft-document', 'submit-document-draft', 'accept-document-draft', 'issue-document'],
    ]);
  });

  it('a discarded draft is issued no more and stays to be read', async () => {
    const draft = await aDraft();

    const discarded = viewOf(await step(people.handler, draft, 'discarding'));
    const refused = await save(people.handler, discarded, complete);

    expect(discarded.state).toBe('discarded');
    expect(codeOf(refused)).toBe('WRONG_STATE');
  });
});

describe('hostile entries', () => {
  it('markup stays text on the paper', async () => {
    const hostile = { ...complete, place: '<script>alert(1)</script><img src=x onerror=alert(1)>' };
    const draft = viewOf(await save(people.handler, await aDraft(), hostile));

    const preview = await people.handler.agent.get(`/api/document-drafts/${draft.id}/preview`);

    const [paper] = (preview.body as { papers: { html: string }[] }).papers;
    expect(paper?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(paper?.html).not.toContain('<img');
  });

  it('a field the form does not have is refused when it is handed in', async () => {
    const hostile = { ...complete, number: '青检控申救〔2026〕999号' };
    const draft = viewOf(await save(people.handler, await aDraft(), hostile));

    const refused = await submit(people.handler, draft);

    expect(faultsOf(refused)).toEqual([{ pointer: '/entered/number', detail: '没有这个字段' }]);
  });

  it('more than a form can hold is refused at once', async () => {
    const refused = await save(people.handler, await aDraft(), { place: '长'.repeat(200_001) });

    expect(refused.status).toBe(400);
  });

  it.each([
    ['a text in place of a list', { ...complete, staffNames: '张明' }],
    ['an object in place of a text', { ...complete, place: { toString: 'x' } }],
    ['a deep nest', { ...complete, talk: [[[[[[]]]]]] }],
    ['a day that is none', { ...complete, heldOn: '2026-02-30' }],
  ])('%s is named as a fault, never a breakdown', async (_name, entered) => {
    const draft = viewOf(await save(people.handler, await aDraft(), entered));

    const refused = await submit(people.handler, draft);

    expect(refused.status).toBe(400);
    expect(faultsOf(refused).length).toBeGreaterThan(0);
  });
});
