import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArchiveEntry } from '../../../server/archive/archive-entry.entity.js';
import { Application } from '../../../server/cases/application.entity.js';
import { missingPapers } from '../../../server/cases/file-gaps.js';
import { OriginalCase } from '../../../server/cases/original-case.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { decisionOf } from '../../../server/documents/decision-of.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueDocument } from '../../../server/documents/issue-document.js';
import { compareDocument } from '../../../server/documents/life/compare-document.js';
import { correctDocument } from '../../../server/documents/life/correct-document.js';
import { fileDocument } from '../../../server/documents/life/file-documents.js';
import { readLife } from '../../../server/documents/life/read-life.js';
import { voidDocument } from '../../../server/documents/life/void-document.js';
import { moveDocument } from '../../../server/documents/move-document.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import type { DocumentAct } from '../../../server/domain/papers/document-states.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { aMoneyOffice, type MoneyOffice } from '../money/play-money.js';
import { anActor, aWorld, type World } from '../money/world.js';
import { aDecidedCase, pay } from './paid-case.js';

let world: World;
let office: MoneyOffice;
let chief: Actor;
let clerk: Actor;

beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
  await office.appropriate(10_000_000_00);
  chief = await anActor(world, 'county-a', 'chief');
  clerk = await anActor(world, 'county-a', 'clerk');
});
afterAll(() => world.drop());

/** A case with a decision that was just issued. */
async function aDecision() {
  const made = await aDecidedCase(world, office);
  const { caseId } = made;
  const decision = await world.dataSource.manager.findOneByOrFail(LegalDocument, {
    ...{ caseId, kind: 'relief-decision' },
  });
  return { ...made, decision };
}

const move = (documentId: string, ...acts: DocumentAct[]) =>
  world.dataSource.transaction(async (em) => {
    const now = world.deps.clock.now();
    for (const act of acts) await moveDocument(em, { documentId, act, now, accountId: null });
  });

const paper = (id: string) => world.dataSource.manager.findOneByOrFail(LegalDocument, { id });

const voided = (documentId: string, actor = chief, recall: string | null = null) =>
  voidDocument(world.deps, {
    ...{ documentId, actor, recall, reason: '申请人姓名有误', requestId: 'r1' },
  });

const correct = (documentId: string, actor = chief) =>
  correctDocument(world.deps, { documentId, actor, reason: '更正原案事实' });

const compare = (documentId: string) =>
  compareDocument(world.deps, { documentId, actor: chief, requestId: 'r1' });

async function changeFacts(caseId: string, facts: string): Promise<void> {
  const em = world.dataSource.manager;
  const { originalCaseId } = await em.findOneByOrFail(ReliefCase, { id: caseId });
  await em.update(OriginalCase, { id: originalCaseId }, { facts });
}

describe('voiding', () => {
  it('keeps the number taken, says why, and the decision no longer counts', async () => {
    const { caseId, decision } = await aDecision();

    await voided(decision.id);

    expect(await paper(decision.id)).toMatchObject({
      ...{ state: 'void', number: decision.number, voidReason: '申请人姓名有误' },
    });
    expect(await decisionOf(world.dataSource.manager, caseId, 'county-a')).toBeNull();
    const gaps = await missingPapers(world.dataSource.manager, { id: caseId }, 'granted');
    expect(gaps.map(({ key }) => key)).toContain('relief-decision');
  });

  it('is told to the handler, and links itself into the chain of the case', async () => {
    const { caseId, decision, handler } = await aDecision();

    await voided(decision.id);

    const em = world.dataSource.manager;
    const told = await em.findBy(Notice, { caseId, kind: 'document-voided' });
    expect(told).toMatchObject([{ accountId: handler.accountId }]);
    expect(await em.countBy(ArchiveEntry, { documentId: decision.id, event: 'voided' })).toBe(1);
  });

  it('of a decision is the leaders’ alone', async () => {
    const { decision } = await aDecision();

    await expect(voided(decision.id, clerk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await paper(decision.id)).toMatchObject({ state: 'issued' });
  });

  it('of a sealed one says what became of the sealed sheets; who keeps the seal is told', async () => {
    const { caseId, decision } = await aDecision();
    await move(decision.id, 'seal');

    await expect(voided(decision.id)).rejects.toMatchObject({
      faults: [{ pointer: '/recall' }],
    });
    await voided(decision.id, chief, '两份原件均已收回');

    expect(await paper(decision.id)).toMatchObject({ voidRecall: '两份原件均已收回' });
    const told = await world.dataSource.manager.findBy(Notice, { caseId, role: 'clerk' });
    expect(told.map(({ kind }) => kind)).toContain('document-voided');
  });

  it('of a served decision is refused: only a decision takes it back', async () => {
    const { decision } = await aDecision();
    await move(decision.id, 'seal', 'serve');

    await expect(voided(decision.id, chief, '已收回')).rejects.toMatchObject({
      ...{ code: 'WRONG_STATE', message: expect.stringContaining('撤销或者变更') },
    });
  });

  it('of a decision under which money was ordered is refused', async () => {
    const made = await aDecision();
    await pay(world, office, made, { settle: false });

    await expect(voided(made.decision.id)).rejects.toMatchObject({
      message: expect.stringContaining('已按该决定安排发放'),
    });
  });

  it('of two at once one is refused', async () => {
    const { decision } = await aDecision();

    const both = await Promise.allSettled([voided(decision.id), voided(decision.id)]);

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('making a paper again', () => {
  it('shows no difference while nothing has changed', async () => {
    const { decision } = await aDecision();

    const { before, after, fault } = await compare(decision.id);

    expect(fault).toBeNull();
    expect(after).toEqual(before);
  });

  it('shows what the case says otherwise now, with the number and the day of the issued one', async () => {
    const { caseId, decision } = await aDecision();
    await changeFacts(caseId, '王某驾车将被害人撞伤。');

    const { before, after } = await compare(decision.id);

    const changed = (after ?? []).filter((line) => !before.includes(line));
    expect(changed.join()).toContain('王某驾车将被害人撞伤');
    expect((after ?? []).join()).toContain(decision.number ?? 'no number');
    expect(await world.dataSource.manager.countBy(LegalDocument, { caseId })).toBe(1);
  });

  it('says why when the case no longer has what the paper is made of', async () => {
    const { caseId, decision } = await aDecision();
    await world.dataSource.manager.delete(Application, { caseId });

    const { after, fault } = await compare(decision.id);

    expect(after).toBeNull();
    expect(fault).toMatch(/\p{Script=Han}/u);
  });
});

describe('a correction', () => {
  it('is a new version with a number of its own; the old one keeps its number and is replaced', async () => {
    const { caseId, decision } = await aDecision();
    await changeFacts(caseId, '王某驾车将被害人撞伤。');

    const { documentId } = await correct(decision.id);

    const fresh = await paper(documentId ?? '');
    expect(fresh).toMatchObject({ correctsId: decision.id, state: 'issued' });
    expect(fresh.number).not.toBe(decision.number);
    expect(await paper(decision.id)).toMatchObject({ state: 'replaced', number: decision.number });
    const current = await decisionOf(world.dataSource.manager, caseId, 'county-a');
    expect(current?.id).toBe(documentId);
  });

  it('says at its end what it replaces, and made again shows no difference', async () => {
    const { decision } = await aDecision();

    const { documentId } = await correct(decision.id);

    const { before, after } = await compare(documentId ?? '');
    expect(before.at(-1)).toBe(`本文书更正并替换${decision.number ?? ''}（2026年3月2日）`);
    expect(after).toEqual(before);
    expect((await paper(decision.id)).html).toBe(decision.html);
    expect(decision.html).not.toContain('本文书更正');
  });

  it('shows every version from each of them, and what was done when and why', async () => {
    const { decision } = await aDecision();
    const first = await correct(decision.id);
    const second = await correct(first.documentId ?? '');

    const life = await readLife(world.deps, { actor: chief, documentId: decision.id });

    expect(life.versions.map(({ id }) => id)).toEqual([
      ...[decision.id, first.documentId, second.documentId],
    ]);
    expect(life.versions.map(({ state }) => state)).toEqual(['replaced', 'replaced', 'issued']);
    expect(life.events.at(-1)).toMatchObject({ act: 'replace', by: '张明' });
    expect(life.events.at(-1)?.note).toContain('更正原案事实');
  });

  it('is made once of each version', async () => {
    const { decision } = await aDecision();

    const both = await Promise.allSettled([correct(decision.id), correct(decision.id)]);

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(correct(decision.id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('of a served decision does not change its amounts', async () => {
    const { decision } = await aDecision();
    await move(decision.id, 'seal', 'serve');
    const data = { ...decision.data, amountFen: 20_000_00 };
    await world.dataSource.manager.update(LegalDocument, { id: decision.id }, { data: data });

    await expect(correct(decision.id)).rejects.toMatchObject({
      message: '决定已经送达，金额不能以更正改变；应当作出变更的决定',
    });
    expect(await paper(decision.id)).toMatchObject({ state: 'served' });
  });

  it('of a voided paper makes it anew and leaves the old one void', async () => {
    const { decision } = await aDecision();
    await voided(decision.id);

    const { documentId } = await correct(decision.id);

    expect(await paper(decision.id)).toMatchObject({ state: 'void' });
    expect(await paper(documentId ?? '')).toMatchObject({ state: 'issued' });
  });

  it('by a clerk of another paper is allowed, by another office never', async () => {
    const { caseId } = await aDecision();
    const stranger = await anActor(world, 'county-b', 'chief');
    const { documentId } = await aNotice(caseId);

    await expect(correct(documentId, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await correct(documentId, clerk)).documentId).not.toBeNull();
  });
});

async function aNotice(caseId: string): Promise<{ documentId: string }> {
  return world.dataSource.transaction((em) =>
    issueDocument(em, world.deps, {
      ...{ caseId, kind: 'materials-receipt', officeId: 'county-a', effectKey: randomUUID() },
    }),
  );
}

describe('filing', () => {
  it('of a single paper waits for the case to be closed', async () => {
    const { caseId } = await aDecision();
    const { documentId } = await aNotice(caseId);
    const filing = { documentId, actor: clerk, requestId: 'r1' };

    await expect(fileDocument(world.deps, filing)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const closedAt = world.deps.clock.now();
    await world.dataSource.manager.update(ReliefCase, { id: caseId }, { closedAt });
    await fileDocument(world.deps, filing);

    expect(await paper(documentId)).toMatchObject({ state: 'filed', filedOn: '2026-03-02' });
    await expect(voided(documentId)).rejects.toMatchObject({ message: '文书已归档，不能作废' });
  });
});
