import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeCase } from '../../../server/cases/close-case.js';
import type { NewApplication } from '../../../server/cases/create-application-api.js';
import { missingPapers } from '../../../server/cases/file-gaps.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { createDisbursement } from '../../../server/money/create-disbursement.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { issueDocument } from '../../../server/documents/issue-document.js';
import { Supplement } from '../../../server/supplements/supplement.entity.js';
import { aKey, aPayee, aWorld, caseRow, doAct, file, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

/** Its notice of what is missing is made, and its term runs. */
async function waitingCase(): Promise<string> {
  const { caseId } = await file(world);
  await doAct(world, 'review-materials', {
    ...{ caseId, by: 'intake-clerk@county-a' },
    data: { materialsOutcome: 'incomplete', missing: ['hardship'] },
  });
  return caseId;
}

async function issueReceipt(caseId: string) {
  const receipt = { caseId, kind: 'materials-receipt', officeId: 'county-a' } as const;
  await world.dataSource.transaction((em) =>
    issueDocument(em, world.deps, { ...receipt, effectKey: aKey() }),
  );
}

/** The first step of the process: what comes with the filing, and the receipt. */
const issueFirst = (caseId: string) =>
  issueCaseDocuments(world.deps, {
    ...{ caseId, kind: 'materials-receipt', officeId: 'county-a', effectKey: aKey() },
  });

const close = (caseId: string) => closeCase(world.deps, { caseId, result: 'abandoned' });

describe('close-case', () => {
  it('reports on the case once, as the last paper of its inner file', async () => {
    const caseId = await waitingCase();
    await issueReceipt(caseId);

    await close(caseId);
    await close(caseId);

    const papers = await world.em.findBy(LegalDocument, { caseId, kind: 'closing-report' });
    expect(papers).toMatchObject([
      { isInternal: true, state: 'filed', data: { result: '视为放弃申请', paidFen: 0 } },
    ]);
  });

  it('names every paper the file lacks', async () => {
    const caseId = await waitingCase();

    await expect(close(caseId)).rejects.toMatchObject({
      code: 'FILE_INCOMPLETE',
      details: { missing: ['缺少材料接收清单'] },
    });
    expect((await caseRow(world, caseId)).closedAt).toBeNull();
  });

  it('closes a complete file and leaves no term running', async () => {
    const caseId = await waitingCase();
    await issueReceipt(caseId);

    await close(caseId);

    const row = await caseRow(world, caseId);
    expect(row).toMatchObject({ status: 'closed', outcome: 'abandoned' });
    const terms = await caseTerms(world.em, caseId, '2026-03-02', world.deps.calendar);
    expect(terms.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      'supplement void',
      'supplement-notice met',
    ]);
    expect(await world.em.findBy(Supplement, { caseId })).toMatchObject([{ state: 'lapsed' }]);
    await expect(close(caseId)).resolves.toBeUndefined();
  });

  it('takes the handler’s account of missing papers, but only of those missing then', async () => {
    const caseId = await waitingCase();
    await doAct(world, 'complete-file', {
      ...{ caseId, by: 'handler@county-a', variables: { result: 'abandoned' } },
      data: { note: '材料接收清单为纸质，已附卷' },
    });

    await expect(close(caseId)).resolves.toBeUndefined();
  });

  it('asks for the application or the record of it unless it was handed in or nobody applied', async () => {
    const asked = async (overrides: Partial<NewApplication>): Promise<string[]> => {
      const { caseId } = await file(world, overrides);
      return (await missingPapers(world.em, { id: caseId }, 'abandoned')).map(({ key }) => key);
    };
    const bare = await file(world, { materials: [] });
    await issueFirst(bare.caseId);

    expect(await asked({ materials: [] })).toContain('application-form');
    expect(await asked({})).not.toContain('application-form');
    expect(await asked({ form: 'none', origin: 'ex-officio', materials: [] })).not.toContain(
      'application-form',
    );
    const gaps = await missingPapers(world.em, { id: bare.caseId }, 'abandoned');
    expect(gaps.map(({ key }) => key)).toEqual(['supplement-notice']);
  });

  it('asks for the refusal of a case that is another body’s, where somebody applied', async () => {
    const applied = await file(world);
    const found = await file(world, { form: 'none', origin: 'ex-officio', materials: [] });

    const gaps = await Promise.all(
      [applied, found].map(async ({ caseId }) =>
        (await missingPapers(world.em, { id: caseId }, 'transferred')).map(({ key }) => key),
      ),
    );

    expect(gaps).toEqual([['materials-receipt', 'non-acceptance-notice'], ['materials-receipt']]);
  });

  it('refuses an outcome the status cannot end with', async () => {
    const caseId = await waitingCase();

    const closed = closeCase(world.deps, { caseId, result: 'granted' });

    await expect(closed).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('waits for money that is under way, whatever is accounted for', async () => {
    const caseId = await waitingCase();
    await world.em.update(ReliefCase, { id: caseId }, { status: 'decided' });
    await createDisbursement(world.em, world.deps, {
      ...{ caseId, officeId: 'county-a', purpose: 'grant', effectKey: aKey() },
      ...{ amountFen: 100_00, deductedFen: 0, urgency: 0 },
      payees: [await aPayee(world, caseId, 100_00)],
    });
    await doAct(world, 'complete-file', {
      ...{ caseId, by: 'handler@county-a', variables: { result: 'granted' } },
      data: { note: '均已附卷' },
    });

    const closed = closeCase(world.deps, { caseId, result: 'granted' });

    await expect(closed).rejects.toMatchObject({ details: { missing: ['救助金尚未发放完毕'] } });
  });
});
