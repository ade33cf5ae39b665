import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { DocumentDraft } from '../../../server/documents/drafts/document-draft.entity.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { PrintTrouble } from '../../../server/documents/printing/print-trouble.entity.js';
import { documentNoPdf } from '../../../server/monitor/stuck/kinds/document-no-pdf.js';
import { documentUnnumbered } from '../../../server/monitor/stuck/kinds/document-unnumbered.js';
import { documentUnsealed } from '../../../server/monitor/stuck/kinds/document-unsealed.js';
import { documentUnserved } from '../../../server/monitor/stuck/kinds/document-unserved.js';
import { documentUnsigned } from '../../../server/monitor/stuck/kinds/document-unsigned.js';
import { SealRequest } from '../../../server/seals/seal-request.entity.js';
import { ServiceAttempt } from '../../../server/service/service-attempt.entity.js';
import { aPaper } from '../service/a-paper.js';
import { aStuckWorld, onlyOf, type StuckWorld } from './stuck-world.js';

let world: StuckWorld;
beforeAll(async () => {
  world = await aStuckWorld();
});
beforeEach(() => {
  world.at('2026-03-02');
});
afterAll(() => world.drop());

const em = () => world.dataSource.manager;
const own = () => ({ kind: 'person', accountId: world.handler.accountId });
const head = { kind: 'role', officeId: 'county-a', role: 'department-head' };
const clerk = { kind: 'role', officeId: 'county-a', role: 'clerk' };

describe('文书未签发', () => {
  const writer = 'writer';
  async function aDraft(caseId: string, columns: Partial<DocumentDraft>): Promise<string> {
    const [id, at] = [randomUUID(), world.deps.clock.now()];
    await em().insert(DocumentDraft, {
      ...{ id, caseId, kind: 'social-assistance-proposal', officeId: 'county-a', entered: '' },
      ...{ writers: [writer], createdBy: writer, createdAt: at, savedBy: writer, savedAt: at },
      ...{ state: 'draft' },
      ...columns,
    });
    return id;
  }

  it('is found of a draft nobody wrote on for two weeks, as the turn of its writer', async () => {
    const caseId = await world.handled();
    const id = await aDraft(caseId, {});

    world.at('2026-03-16');
    expect(onlyOf(await world.found(documentUnsigned), caseId)).toBeNull();
    world.at('2026-03-17');
    expect(onlyOf(await world.found(documentUnsigned), caseId)).toMatchObject({
      ...{ subject: id, since: '2026-03-17', owner: { kind: 'person', accountId: writer } },
      sentence: '文书“社会救助建议函”起草后无人继续，已11个工作日，尚未签发',
    });
    expect(await world.acts(documentUnsigned, caseId)).toEqual([`/document-drafts/${id}`]);
  });

  it.each([
    ['submitted', '送审后无人审核', () => head],
    ['reviewed', '审核后无人签发', own],
  ] as const)(
    'is found of a draft that is %s for more than three days',
    async (state, step, owner) => {
      const caseId = await world.handled();
      const moved = { submittedAt: world.deps.clock.now(), reviewedAt: world.deps.clock.now() };
      const id = await aDraft(caseId, { state, ...moved });

      world.at('2026-03-06');

      expect(onlyOf(await world.found(documentUnsigned), caseId)).toMatchObject({
        ...{ since: '2026-03-06', owner: owner() },
        sentence: `文书“社会救助建议函”${step}，已4个工作日，尚未签发`,
      });
      await em().update(DocumentDraft, id, { state: 'issued' });
      expect(onlyOf(await world.found(documentUnsigned), caseId)).toBeNull();
    },
  );

  it('waits for the deputy chief where a reviewed draft is a decision', async () => {
    const caseId = await world.handled();
    const reviewedAt = world.deps.clock.now();
    await aDraft(caseId, { state: 'reviewed', kind: 'decision-revocation', reviewedAt });
    world.at('2026-03-06');

    expect(onlyOf(await world.found(documentUnsigned), caseId)?.owner).toEqual({
      ...{ kind: 'role', officeId: 'county-a', role: 'deputy-chief' },
    });
  });
});

describe('文书未编号', () => {
  it('is found at once of a kind that carries a number, and of no other', async () => {
    const [without, numbered, plain] = [
      await world.handled(),
      await world.handled(),
      await world.handled(),
    ];
    const id = await aPaper(world, without, 'relief-decision', { number: null });
    await aPaper(world, numbered, 'relief-decision');
    await aPaper(world, plain, 'review-report');

    const found = await world.found(documentUnnumbered);

    expect(onlyOf(found, without)).toMatchObject({
      ...{ subject: id, since: '2026-03-02', owner: clerk },
      sentence: '文书“国家司法救助决定书”已出具，没有文号',
    });
    expect([onlyOf(found, numbered), onlyOf(found, plain)]).toEqual([null, null]);
    await em().update(LegalDocument, id, { state: 'void', voidReason: '错' });
    expect(onlyOf(await world.found(documentUnnumbered), without)).toBeNull();
  });
});

describe('文书未用印', () => {
  const unsealed = { state: 'issued', sealedOn: null } as const;

  it('is found two working days after the issue, until it is sealed', async () => {
    const caseId = await world.handled();
    const id = await aPaper(world, caseId, 'refusal-decision', unsealed);

    world.at('2026-03-04');
    expect(onlyOf(await world.found(documentUnsealed), caseId)).toBeNull();
    world.at('2026-03-05');
    expect(onlyOf(await world.found(documentUnsealed), caseId)).toMatchObject({
      ...{ subject: id, since: '2026-03-05', owner: clerk },
      sentence: '文书“不予救助决定书”已出具3个工作日，尚未用印，“签发用印”没有办结',
    });
    expect(await world.acts(documentUnsealed, caseId)).toEqual([`/documents/${id}`]);

    await em().update(LegalDocument, id, { state: 'sealed', sealedOn: '2026-03-05' });
    expect(onlyOf(await world.found(documentUnsealed), caseId)).toBeNull();
  });

  it.each([
    [null, '没有人申请用印', own],
    ['asked', '用印申请无人审批', () => head],
    ['approved', '已批准用印，未登记用印', () => clerk],
  ] as const)('tells whose turn it is with a request that is %s', async (state, step, owner) => {
    const caseId = await world.handled();
    const documentId = await aPaper(world, caseId, 'inquiry-letter', unsealed);
    const askedBy = world.handler.accountId;
    if (state !== null) {
      await em().insert(SealRequest, {
        ...{ id: randomUUID(), caseId, documentId, officeId: 'county-a', seal: 'office' },
        ...{ purpose: '发出', copies: 1, state, askedBy, askedAt: world.deps.clock.now() },
      });
    }
    world.at('2026-03-06');

    const one = onlyOf(await world.found(documentUnsealed), caseId);

    expect(one?.sentence).toBe(`文书“函询函”已出具4个工作日，尚未用印，${step}`);
    expect(one?.owner).toEqual(owner());
  });

  it('is not found of a paper that takes no seal', async () => {
    const caseId = await world.handled();
    await aPaper(world, caseId, 'review-report', unsealed);
    world.at('2026-03-20');

    expect(onlyOf(await world.found(documentUnsealed), caseId)).toBeNull();
  });
});

describe('文书未送达', () => {
  const tried = async (documentId: string, caseId: string, way: Partial<ServiceAttempt>) => {
    const id = randomUUID();
    await em().insert(ServiceAttempt, {
      ...{ id, documentId, caseId, seq: 1, way: 'direct', outcome: 'absent' },
      ...{ triedOn: '2026-03-10', servedBy: '张明', byAccountId: 'x', recordedAt: new Date() },
      ...way,
    });
    return id;
  };

  it('is found five working days after it was ready, until it is served', async () => {
    const caseId = await world.handled();
    const id = await aPaper(world, caseId, 'refusal-decision');

    world.at('2026-03-09');
    expect(onlyOf(await world.found(documentUnserved), caseId)).toBeNull();
    world.at('2026-03-11');
    expect(onlyOf(await world.found(documentUnserved), caseId)).toMatchObject({
      ...{ subject: id, since: '2026-03-10', owner: own() },
      sentence: '文书“不予救助决定书”已签发7个工作日，尚未送达',
    });

    await em().update(LegalDocument, id, { state: 'served', servedOn: '2026-03-11' });
    expect(onlyOf(await world.found(documentUnserved), caseId)).toBeNull();
  });

  it('gives each try that failed five days more', async () => {
    const caseId = await world.handled();
    const id = await aPaper(world, caseId, 'refusal-decision');
    await tried(id, caseId, {});

    world.at('2026-03-17');
    expect(onlyOf(await world.found(documentUnserved), caseId)).toBeNull();
    world.at('2026-03-18');
    expect(onlyOf(await world.found(documentUnserved), caseId)).toMatchObject({
      ...{ since: '2026-03-18' },
      sentence: '文书“不予救助决定书”已签发12个工作日，送达1次未成，没有再次送达',
    });
  });

  it('gives a letter the term of the post', async () => {
    const caseId = await world.handled();
    const id = await aPaper(world, caseId, 'refusal-decision');
    const attemptId = await tried(id, caseId, { way: 'post', outcome: 'pending' });
    const term = { caseId, kind: 'post-delivery' as const, effectKey: `post:${attemptId}` };
    await world.dataSource.transaction((within) =>
      startTerm(within, world.deps, { ...term, on: '2026-03-10', isOneOfSeveral: true }),
    );

    world.at('2026-03-17');
    expect(onlyOf(await world.found(documentUnserved), caseId)).toBeNull();
    world.at('2026-03-18');
    expect(onlyOf(await world.found(documentUnserved), caseId)?.sentence).toBe(
      '文书“不予救助决定书”已签发12个工作日，邮寄或者委托送达逾期没有结果',
    );
  });

  it('is not found of a paper that waits for its seal, nor of a closed case', async () => {
    const [unsealed, closed] = [await world.handled(), await world.handled()];
    await aPaper(world, unsealed, 'refusal-decision', { state: 'issued', sealedOn: null });
    await aPaper(world, closed, 'refusal-decision');
    await em().update(ReliefCase, closed, { closedAt: new Date() });
    world.at('2026-03-20');

    const found = await world.found(documentUnserved);

    expect([onlyOf(found, unsealed), onlyOf(found, closed)]).toEqual([null, null]);
  });
});

describe('文书未打印', () => {
  it('is found a minute after the issue, and tells nothing of the paper', async () => {
    const caseId = await world.handled();
    const id = await aPaper(world, caseId, 'refusal-decision');

    world.time.now = new Date('2026-03-02T02:00:59Z');
    expect(onlyOf(await world.found(documentNoPdf), caseId)).toBeNull();
    world.time.now = new Date('2026-03-02T02:01:01Z');
    expect(onlyOf(await world.found(documentNoPdf), caseId)).toMatchObject({
      ...{ subject: id, officeId: null, owner: { kind: 'operator' } },
      sentence: '文书出具后没有生成PDF文件，打印程序没有处理',
    });
    expect(await world.acts(documentNoPdf, caseId)).toEqual(['rerender-paper', '/monitor/health']);

    await em().update(LegalDocument, id, { pdfSha256: 'f'.repeat(64) });
    expect(onlyOf(await world.found(documentNoPdf), caseId)).toBeNull();
  });

  it.each([
    [0, '2026-03-02', '文书的PDF文件无法保存，系统将再次打印：磁盘已满'],
    [2, '2026-03-02', '文书已打印失败2次，系统将再次打印：磁盘已满'],
    [5, null, '文书已打印失败5次，系统已停止重试：磁盘已满'],
  ])('says why after %d failures', async (failures, nextTryOn, sentence) => {
    const caseId = await world.handled();
    const documentId = await aPaper(world, caseId, 'refusal-decision');
    await em().insert(PrintTrouble, {
      ...{ documentId, failures, failedAt: new Date(), reason: '磁盘已满' },
      nextTryAt: nextTryOn === null ? null : new Date(nextTryOn),
    });
    world.at('2026-03-03');

    expect(onlyOf(await world.found(documentNoPdf), caseId)?.sentence).toBe(sentence);
  });
});
