import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Decision } from '../../../server/cases/decision.entity.js';
import { Person } from '../../../server/cases/person.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { checkCase } from '../../../server/document-checks/check-case.js';
import { documentActs } from '../../../server/documents/acts.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import type { Issue } from '../../../server/documents/issue-document.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { createDisbursement } from '../../../server/money/create-disbursement.js';
import { Setting } from '../../../server/settings/setting.entity.js';
import { aReviewedCase } from '../documents/reviewed-case.js';
import { anActor, anOffice, aPayee, aWorld, play, type World } from '../money/world.js';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('a decision', () => {
  it('that agrees with register and approval is issued, and the case has no finding', async () => {
    const { caseId } = await aGrantedCase();

    await issue(caseId, 'relief-approval');
    await issue(caseId, 'relief-decision');

    const checked = await check(caseId);
    expect(checked).toMatchObject({ papers: 2, findings: [] });
    expect(checked.rules.map(({ name }) => name)).toContain('金额一致');
  });

  it('is not issued when its amount is not what was approved, and takes no number', async () => {
    const { caseId } = await aGrantedCase();
    await world.dataSource.manager.update(ReliefCase, caseId, { proposedFen: 20_000_00 });

    const issued = issue(caseId, 'relief-decision');

    await expect(issued).rejects.toMatchObject({
      code: 'PAPERS_DISAGREE',
      message: '《国家司法救助决定书》的救助金额30,000.00元与最后审批的金额20,000.00元不一致',
    });
    expect(await papersOf(caseId)).toEqual([]);
  });

  it('is not issued when only the deputy approved, without a line of the delegation', async () => {
    const { caseId } = await aGrantedCase();
    await world.dataSource.manager.update(Decision, { caseId }, { role: 'deputy-chief' });

    const issued = issue(caseId, 'relief-decision');

    await expect(issued).rejects.toThrow(/没有相应授权，应当由检察长审批/);
  });

  it('is not issued when nobody approved', async () => {
    const { caseId } = await aGrantedCase();
    await world.dataSource.manager.delete(Decision, { caseId });

    await expect(issue(caseId, 'relief-decision')).rejects.toThrow(/没有审批人同意的记录/);
  });
});

describe('the seal', () => {
  it('is not put on a decision that no longer agrees with the register', async () => {
    const { caseId, personIds } = await aGrantedCase();
    await issue(caseId, 'relief-decision');
    await world.dataSource.manager.update(Person, personIds[0], { name: '李秀蓝' });
    const clerk = await anActor(world, 'county-a', 'clerk');

    const sealed = play(world, documentActs['seal-document'], {
      ...{ actor: clerk, caseId, officeId: 'county-a' },
      data: { sealedOn: '2026-03-02', sealedBy: '何静' },
    });

    await expect(sealed).rejects.toMatchObject({ code: 'PAPERS_DISAGREE' });
    expect(await papersOf(caseId)).toMatchObject([{ state: 'issued', sealedOn: null }]);
  });
});

describe('the check of a case', () => {
  it('finds what was changed in the register after a paper was issued, and names the words', async () => {
    const { caseId, personIds } = await aGrantedCase();
    await issue(caseId, 'relief-decision');
    await world.dataSource.manager.update(Person, personIds[0], { name: '李秀蓝' });

    const { findings } = await check(caseId);

    const [decision] = await papersOf(caseId);
    expect(findings).toMatchObject([
      {
        ...{ rule: 'names-agree', level: 'block', name: '姓名一致' },
        places: [{ documentId: decision?.id, words: '李秀兰' }],
      },
    ]);
  });

  it('leaves voided papers out', async () => {
    const { caseId, personIds } = await aGrantedCase();
    await issue(caseId, 'relief-decision');
    await world.dataSource.manager.update(Person, personIds[0], { name: '李秀蓝' });
    await world.dataSource.manager.update(
      LegalDocument,
      { caseId },
      { state: 'void', voidReason: '误发' },
    );

    expect(await check(caseId)).toMatchObject({ papers: 0, findings: [] });
  });

  it('is refused to whoever may not see inner papers', async () => {
    const { caseId } = await aReviewedCase(world);
    const stranger = await anActor(world, 'county-b', 'handler');

    const checked = checkCase(world.deps, { caseId, actor: stranger, requestId: 'r' });

    await expect(checked).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the level of a check', () => {
  it('is a setting of the office: what only warns holds nothing up and stays in the story of the paper', async () => {
    const officeId = await anOffice(world);
    await world.dataSource.manager.insert(Setting, {
      ...{ officeId, settingKey: 'paperRules', validFrom: '2020-01-01', source: '测试' },
      value: { 'names-agree': 'warn' } as unknown as object,
    });
    const { caseId, personIds } = await aGrantedCase();
    await issue(caseId, 'acceptance-notice');
    await world.dataSource.manager.update(Person, personIds[0], { name: '李秀蓝' });
    await world.dataSource.manager.update(ReliefCase, caseId, { officeId });

    expect((await check(caseId)).findings).toMatchObject([{ rule: 'names-agree', level: 'warn' }]);
  });
});

// helpers

async function aGrantedCase() {
  const made = await aReviewedCase(world);
  await world.dataSource.transaction((em) =>
    createDisbursement(em, world.deps, {
      ...{ caseId: made.caseId, officeId: 'county-a', purpose: 'grant', effectKey: randomUUID() },
      ...{ urgency: 0, amountFen: 30_000_00, deductedFen: 0 },
      payees: made.personIds.map((personId) => aPayee(personId, 30_000_00)),
    }),
  );
  return made;
}

const issue = (caseId: string, kind: Issue['kind']) =>
  issueCaseDocuments(world.deps, {
    ...{ caseId, kind, officeId: 'county-a', effectKey: randomUUID().slice(0, 30) },
    extra: { scope: 'all', decision: 'grant' },
  });

async function check(caseId: string) {
  const { officeId } = await world.dataSource.manager.findOneByOrFail(ReliefCase, { id: caseId });
  const actor = await anActor(world, officeId, 'department-head');
  return checkCase(world.deps, { caseId, actor, requestId: 'r' });
}

const papersOf = (caseId: string) =>
  world.dataSource.manager.find(LegalDocument, { where: { caseId } });
