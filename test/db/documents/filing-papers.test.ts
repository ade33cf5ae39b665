import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { assignHandler } from '../../../server/cases/assign-handler.js';
import type { NewApplication } from '../../../server/cases/create-application-api.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import {
  aKey,
  anIdentityNumber,
  aWorld,
  doAct,
  file as fileCase,
  type World,
} from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('filing', () => {
  it('gives a written application its form for signature and a notice of rights', async () => {
    const caseId = await filed({ applicant: { name: '李秀兰', phone: '13900001234' } });

    expect(await kindsOf(caseId)).toEqual([
      'application-form',
      'materials-receipt',
      'rights-notice',
    ]);
    expect((await paper(caseId, 'application-form'))?.data).toMatchObject({
      way: '本人书面申请',
      applicant: { name: '李秀兰', phone: '13900001234', identityNumber: null },
      originalCase: { cause: '王某故意伤害案' },
      request: '因伤致残，家庭困难，请求救助。',
      requestedFen: 30_000_00,
      materials: [{ name: '国家司法救助申请书', copies: 1 }],
    });
    expect(await paper(caseId, 'rights-notice')).toMatchObject({
      ...{ recipient: '李秀兰', number: null, isInternal: false },
      data: { hasApplied: true, isMinor: false, supplementDays: 30, decisionWorkingDays: 10 },
    });
  });

  it('makes a record of what was said orally and leaves to the hand what nobody has asked yet', async () => {
    const caseId = await filed({ form: 'oral', relation: '母亲' });

    const record = await paper(caseId, 'oral-application-record');

    const { talk } = record?.data as { talk: { question: string; answer: string | null }[] };
    const answers = talk.map(({ answer }) => answer);
    expect(answers).toContain('王某持刀将被害人刺成重伤。');
    expect(answers).toContain('因伤致残，家庭困难，请求救助。\n请求救助30,000.00元。');
    expect(talk.find(({ question }) => question.includes('已经获得赔偿'))?.answer).toBeNull();
    expect(record?.html).toContain('我是被害人的母亲');
    expect(await kindsOf(caseId)).not.toContain('application-form');
  });

  it('of the office’s own motion asks for approval, and tells the person of the right to apply', async () => {
    const caseId = await filed({
      ...{ origin: 'ex-officio', form: 'none', clueSource: '第一检察部' },
      ...{ clueFoundOn: '2026-02-27', materials: [] },
    });

    expect(await kindsOf(caseId)).toEqual([
      ...['ex-officio-approval', 'materials-receipt', 'rights-notice'],
    ]);
    expect(await paper(caseId, 'ex-officio-approval')).toMatchObject({
      isInternal: true,
      data: { clueSource: '第一检察部', clueFoundOn: '2026-02-27', persons: [{ name: '李秀兰' }] },
    });
    expect((await paper(caseId, 'rights-notice'))?.data).toMatchObject({ hasApplied: false });
  });

  it('tells a minor of the protection of minors', async () => {
    const applicant = { name: '陈小禾', identityNumber: anIdentityNumber('20141103') };
    const caseId = await filed({ applicant, guardianName: '李秀兰', form: 'on-behalf' });

    const { data, html } = (await paper(caseId, 'rights-notice')) ?? {};

    expect(data).toMatchObject({ isMinor: true });
    expect(html).toContain('《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》');
    expect(html).toContain('避免造成二次伤害');
  });

  it('gives every applicant their own papers once, whether they come before or after the first step', async () => {
    const caseId = await filed({ applicant: { name: '李秀兰' } });

    await fileCase(world, { caseId, applicant: { name: '陈小禾' }, relation: '儿子' });
    await receive(caseId);

    const papers = await papersOf(caseId);
    const told = papers.map(({ kind, recipient }) => `${kind} ${recipient ?? ''}`);
    expect(told.filter((text) => text.startsWith('application-form')).sort()).toEqual([
      ...['application-form 李秀兰', 'application-form 陈小禾'],
    ]);
    expect(told.filter((text) => text.startsWith('rights-notice')).sort()).toEqual([
      ...['rights-notice 李秀兰', 'rights-notice 陈小禾'],
    ]);
  });

  it('goes on when a check refuses a paper for a placeholder in what was typed', async () => {
    const caseId = await filed({ request: '因伤致残，请求救助××元。' });

    expect(await kindsOf(caseId)).toEqual(['materials-receipt', 'rights-notice']);
  });
});

describe('a case that is not ours', () => {
  const notOurs = {
    ...{ materialsOutcome: 'not-ours', transferTo: '临江市中级人民法院' },
    transferReason: '原案由人民法院执行，应由人民法院救助。',
  };
  const review = (caseId: string, effectKey = aKey()) =>
    doAct(world, 'review-materials', {
      ...{ caseId, by: 'intake-clerk@county-a', data: notOurs, effectKey },
    });

  it('is refused in writing, with the reasons and where to go', async () => {
    const caseId = await filed();

    await review(caseId);

    const notice = await paper(caseId, 'non-acceptance-notice');
    expect(notice?.number).toMatch(/不受〔2026〕\d+号$/);
    expect(notice?.data).toMatchObject({
      ...{ reasons: notOurs.transferReason, whereTo: notOurs.transferTo },
      ...{ applicantNames: ['李秀兰'], appliedOn: '2026-03-02' },
    });
  });

  it('needs no refusal where nobody has applied', async () => {
    const caseId = await filed({ origin: 'ex-officio', form: 'none', materials: [] });

    await review(caseId);

    expect(await kindsOf(caseId)).not.toContain('non-acceptance-notice');
  });

  it('has no notice when something is only missing', async () => {
    const caseId = await filed();
    const data = { materialsOutcome: 'incomplete', missing: ['hardship'] };

    await doAct(world, 'review-materials', { caseId, by: 'intake-clerk@county-a', data });

    expect(await kindsOf(caseId)).not.toContain('non-acceptance-notice');
  });
});

describe('assignment', () => {
  it('is told to the handler with the term and what to mind, once', async () => {
    const applicant = { name: '陈小禾', identityNumber: anIdentityNumber('20141103') };
    const caseId = await filed({ applicant, urgent: true });
    await acceptCase(world.deps, { caseId, effectKey: aKey() });
    const effectKey = aKey();

    await assignHandler(world.deps, { caseId, effectKey });
    await assignHandler(world.deps, { caseId, effectKey });

    const notices = (await papersOf(caseId)).filter(
      ({ kind }) => kind === 'case-assignment-notice',
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      isInternal: true,
      data: {
        ...{ way: '随机分案', reason: null, acceptedOn: '2026-03-02', origin: '依申请' },
        ...{ decisionDueOn: '2026-03-16', materials: ['国家司法救助申请书，1份'] },
      },
    });
    expect(notices[0]?.recipient).toBe(notices[0]?.data['handlerName']);
    expect(notices[0]?.data['marks']).toContain('急需救治');
    expect(notices[0]?.data['marks']).toContain('涉及未成年人，注意保护隐私');
  });

  it('has no notice while nobody can be chosen', async () => {
    const names = await world.em.query<{ name: string }[]>(
      `SELECT account.display_name AS name FROM role_assignment
         JOIN account ON account.id = role_assignment.account_id
        WHERE role_assignment.role = 'handler' AND role_assignment.office_id = 'county-b'`,
    );
    const applicant = { name: names[0]?.name ?? '' };
    const caseId = await filed({ officeId: 'county-b', applicant });

    const { handlerId } = await assignHandler(world.deps, { caseId, effectKey: aKey() });

    expect(handlerId).toBeNull();
    expect(await kindsOf(caseId)).not.toContain('case-assignment-notice');
  });
});

// helpers

/** Files a case and takes the first step of its process. */
async function filed(overrides: Partial<NewApplication> = {}): Promise<string> {
  const { caseId } = await fileCase(world, {
    applicant: { name: '李秀兰', phone: '13900001234' },
    ...overrides,
  });
  await receive(caseId, overrides.officeId);
  return caseId;
}

const receive = (caseId: string, officeId = 'county-a') =>
  issueCaseDocuments(world.deps, {
    ...{ caseId, kind: 'materials-receipt', officeId, effectKey: randomUUID() },
  });

const papersOf = (caseId: string) =>
  world.em.find(LegalDocument, { where: { caseId }, order: { kind: 'ASC' } });

const kindsOf = async (caseId: string) => (await papersOf(caseId)).map(({ kind }) => kind);

const paper = async (caseId: string, kind: string) =>
  (await papersOf(caseId)).find((document) => document.kind === kind);
