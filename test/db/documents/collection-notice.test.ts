import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { Deadline } from '../../../server/deadlines/deadline.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { listCaseDocuments } from '../../../server/documents/list-case-documents.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import { aMoneyOffice, type MoneyOffice } from '../money/play-money.js';
import { aPayee, aWorld, type World } from '../money/world.js';
import { aReviewedCase } from './reviewed-case.js';

let world: World;
let office: MoneyOffice;
beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
  await office.appropriate(10_000_000_00);
});
afterAll(() => world.drop());

it('the notice to collect ends the two working days of its own disbursement, not of another', async () => {
  const { caseId, personIds } = await aReviewedCase(world);
  const first = await funded(caseId, personIds);
  const second = await funded(caseId, personIds);
  await world.dataSource.manager.update(ReliefCase, caseId, { proposedFen: 2_000_00 });
  await issue(caseId, 'relief-decision', { scope: 'all' });
  const before = await termStates(caseId);

  await issue(caseId, 'collection-notice', { disbursementId: first });

  expect(before).toEqual({ [first]: 'running', [second]: 'running' });
  expect(await termStates(caseId)).toEqual({ [first]: 'met', [second]: 'running' });
  await issue(caseId, 'collection-notice', { disbursementId: second });
  expect(await termStates(caseId)).toEqual({ [first]: 'met', [second]: 'met' });
});

it('a term ends with no notice that could not be made', async () => {
  const { caseId, personIds } = await aReviewedCase(world);
  const disbursementId = await funded(caseId, personIds);

  const issued = issue(caseId, 'collection-notice', { disbursementId });

  await expect(issued).rejects.toThrow('尚未出具救助决定书');
  expect(await listCaseDocuments(world.dataSource.manager, caseId)).toEqual([]);
  expect(await termStates(caseId)).toEqual({ [disbursementId]: 'running' });
});

// helpers

async function funded(caseId: string, personIds: string[]): Promise<string> {
  const payees = personIds.map((personId) => aPayee(personId, 1_000_00));
  const { disbursementId } = await office.plan({ caseId, payees, effectKey: randomUUID() });
  await reserveFunds(world.deps, { disbursementId });
  return disbursementId;
}

const issue = (
  caseId: string,
  kind: 'relief-decision' | 'collection-notice',
  extra: Record<string, string>,
) =>
  issueCaseDocuments(world.deps, {
    ...{ caseId, kind, officeId: 'county-a', effectKey: randomUUID(), extra },
  });

/** Of the disbursements of a case, each by its id. */
async function termStates(caseId: string): Promise<Record<string, string>> {
  const kind = 'collection-notice';
  const rows = await world.dataSource.manager.findBy(Deadline, { caseId, kind });
  return Object.fromEntries(rows.map(({ effectKey, state }) => [effectKey, state]));
}
