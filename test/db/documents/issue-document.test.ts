import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDecisionRow, aReviewedCase } from './reviewed-case.js';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { documentActs } from '../../../server/documents/acts.js';
import { serviceActs } from '../../../server/service/acts.js';
import { DocumentCounter } from '../../../server/documents/document-counter.entity.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import type { Issue } from '../../../server/documents/issue-document.js';
import { listCaseDocuments } from '../../../server/documents/list-case-documents.js';
import { createDisbursement } from '../../../server/money/create-disbursement.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { aCase, anActor, aPayee, aWorld, play, type World } from '../money/world.js';
import { archiveFaults } from '../archive/archive-agrees.js';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('issuing a document', () => {
  it('numbers it by office, kind and year, without gaps, also when many are issued at once', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => aReviewedCase(world)));

    await Promise.all(cases.map(({ caseId }) => issue({ caseId, kind: 'acceptance-notice' })));

    const numbers = await Promise.all(
      cases.map(async ({ caseId }) => (await documents(caseId))[0]?.number),
    );
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `青检控申救受〔2026〕${n}号`));
  });

  it('happens once for one step, however often the job comes', async () => {
    const { caseId } = await aReviewedCase(world);
    const effectKey = randomUUID();

    await Promise.all([
      issue({ caseId, kind: 'review-report', effectKey }),
      issue({ caseId, kind: 'review-report', effectKey }),
    ]);
    await issue({ caseId, kind: 'review-report', effectKey });

    expect(await documents(caseId)).toHaveLength(1);
  });

  it('takes no number when the paper cannot be made', async () => {
    const { caseId } = await aCase(world);
    const before = await lastNumber('relief-decision');

    const made = issue({ caseId, kind: 'relief-decision', extra: { scope: 'all' } });

    await expect(made).rejects.toThrow('尚未认定救助情形');
    expect(await lastNumber('relief-decision')).toBe(before);
  });

  it('is refused for a terminated case, except the paper that says so', async () => {
    const { caseId } = await aReviewedCase(world);
    await world.dataSource.manager.update(
      ReliefCase,
      { id: caseId },
      { terminatedAt: new Date(), terminationReason: '申请人撤回申请' },
    );

    const report = issue({ caseId, kind: 'review-report' });

    await expect(report).rejects.toMatchObject({ code: 'CASE_TERMINATED' });
    await issue({ caseId, kind: 'termination-decision' });
    expect(await documents(caseId)).toMatchObject([{ kind: 'termination-decision' }]);
  });

  it('goes to each applicant and each listener of a hearing', async () => {
    const { caseId } = await aReviewedCase(world, ['李秀兰', '陈小禾']);

    await issue({ caseId, kind: 'hearing-notice' });

    const issued = await documents(caseId);
    expect(issued.map(({ recipient }) => recipient).sort()).toEqual(
      ['李秀兰', '陈小禾', '赵一', '钱二', '孙三'].sort(),
    );
    expect(new Set(issued.map(({ number }) => number)).size).toBe(5);
  });
});

describe('the papers of a grant', () => {
  it('state what is paid: payees add up to the decided amount and full accounts stay inside', async () => {
    const { caseId, personIds } = await aReviewedCase(world, ['李秀兰', '陈小禾']);
    await grant(caseId, personIds, 30_000_01);
    await addDecisionRow(world, caseId, { kind: 'chief-approval', role: 'chief' });

    for (const kind of ['relief-approval', 'relief-decision'] as const) {
      await issue({ caseId, kind, extra: { scope: 'all', decision: 'grant' } });
    }

    const [approval, decision] = await world.dataSource.manager.find(LegalDocument, {
      where: { caseId },
      order: { kind: 'ASC' },
    });
    expect(decision?.html).toContain('30,000.01元');
    expect(decision?.html).toContain('叁万元零壹分');
    expect(approval).toMatchObject({ isInternal: true, number: null });
    expect(decision).toMatchObject({ isInternal: false, state: 'issued' });
  });

  it('are sealed and served in this order, with the proof of service', async () => {
    const { caseId, personIds } = await aReviewedCase(world);
    await grant(caseId, personIds, 5_000_00);
    await issue({ caseId, kind: 'relief-decision', extra: { scope: 'all' } });
    const clerk = await anActor(world, 'county-a', 'clerk');
    const serve = () =>
      play(world, serviceActs['serve-document'], {
        ...{ actor: clerk, caseId, officeId: 'county-a' },
        data: { method: 'direct', signer: 'self', recipient: '李秀兰', servedOn: '2026-03-02' },
      });

    await expect(serve()).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await play(world, documentActs['seal-document'], {
      ...{ actor: clerk, caseId, officeId: 'county-a' },
      data: { sealedOn: '2026-03-02', sealedBy: '何静' },
    });
    await serve();

    expect(await documents(caseId)).toMatchObject([
      { kind: 'relief-decision', state: 'served', sealedOn: '2026-03-02', servedOn: '2026-03-02' },
      { kind: 'service-receipt', state: 'issued' },
    ]);
  });
});

describe('a decision of the higher office', () => {
  it('is sealed there and served by the handling office', async () => {
    const { caseId, personIds } = await aReviewedCase(world);
    await grant(caseId, personIds, 5_000_00);
    await issue({ caseId, kind: 'relief-decision', officeId: 'city-a', extra: { scope: 'all' } });
    const clerk = await anActor(world, 'city-a', 'clerk');
    const seal = (officeId: string) =>
      play(world, documentActs['seal-document'], {
        ...{ actor: clerk, caseId, officeId },
        data: { sealedOn: '2026-03-02', sealedBy: '何静' },
      });

    await expect(seal('county-a')).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await seal('city-a');
    await play(world, serviceActs['serve-document'], {
      ...{ actor: clerk, caseId, officeId: 'county-a' },
      data: {
        ...{ method: 'post', signer: 'self', recipient: '李秀兰', servedOn: '2026-03-02' },
        trackingNumber: '1234567890123',
      },
    });

    const byKind = (await documents(caseId)).map(({ kind, officeId, state }) => [
      ...[kind, officeId, state],
    ]);
    expect(byKind.sort()).toEqual([
      ['postal-service-record', 'city-a', 'issued'],
      ['relief-decision', 'city-a', 'served'],
      ['service-receipt', 'city-a', 'issued'],
    ]);
    const today = world.deps.clock.today();
    const terms = await caseTerms(world.dataSource.manager, caseId, today, world.deps.calendar);
    expect(terms).toMatchObject([
      { kind: 'post-delivery', dueOn: '2026-03-09', state: 'met', isEndedByHand: true },
    ]);
  });
});

describe('every kind of the process', () => {
  it.each([
    'materials-receipt',
    'supplement-notice',
    'acceptance-notice',
    'case-assignment-notice',
    'review-report',
    'hearing-notice',
    'advance-approval',
    'joint-relief-request',
    'refusal-decision',
    'explanation-record',
  ] as const)('%s can be made from what the case knows', async (kind) => {
    const { caseId } = await aReviewedCase(world);
    await addDecisionRow(world, caseId, { kind: 'approve-advance', role: 'deputy-chief' });

    await issue({ caseId, kind });

    expect((await documents(caseId)).map((document) => document.kind)).toContain(kind);
  });
});

describe('the chains of these cases', () => {
  it('tell the same as the papers, whatever they went through', async () => {
    expect(await archiveFaults(world)).toEqual([]);
  });
});

// helpers

async function issue(given: Partial<Issue> & Pick<Issue, 'caseId' | 'kind'>): Promise<void> {
  await issueCaseDocuments(world.deps, {
    ...{ officeId: 'county-a', effectKey: randomUUID() },
    ...given,
  });
}

const documents = (caseId: string) => listCaseDocuments(world.dataSource.manager, caseId);

async function lastNumber(kind: string): Promise<number> {
  const row = await world.dataSource.manager.findOneBy(DocumentCounter, {
    ...{ officeId: 'county-a', kind, year: 2026 },
  });
  return row?.lastNumber ?? 0;
}

async function grant(caseId: string, personIds: string[], amountFen: number): Promise<void> {
  await world.dataSource.manager.update(ReliefCase, caseId, { proposedFen: amountFen });
  await world.dataSource.transaction((em) =>
    createDisbursement(em, world.deps, {
      ...{ caseId, officeId: 'county-a', purpose: 'grant', effectKey: randomUUID() },
      ...{ urgency: 0, amountFen, deductedFen: 0 },
      payees: personIds.map((personId) => aPayee(personId, 100_00)),
    }),
  );
}
