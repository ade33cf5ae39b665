import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { missingPaymentPapers } from '../../../server/cases/missing-payment-papers.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { listCaseDocuments } from '../../../server/documents/list-case-documents.js';
import { moneyActs } from '../../../server/money/acts.js';
import { aDecidedCase, pay } from '../documents/paid-case.js';
import { aMoneyOffice, type MoneyOffice } from '../money/play-money.js';
import { aWorld, play, type World } from '../money/world.js';

let world: World;
let office: MoneyOffice;
beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
  await office.appropriate(10_000_000_00);
});
afterAll(() => world.drop());

it('a file asks for register and receipts once a grant is paid, for a receipt of everybody', async () => {
  const made = await aDecidedCase(world, office, { applicants: ['李秀兰', '陈小禾'] });
  const { caseId, disbursementId } = made;
  const planned = await gaps(caseId);
  await pay(world, office, made);
  const paid = await gaps(caseId);

  const registerOf = { officeId: 'county-a', effectKey: randomUUID(), extra: { disbursementId } };
  await issueCaseDocuments(world.deps, { caseId, kind: 'disbursement-register', ...registerOf });
  await play(world, moneyActs['sign-receipt'], {
    ...{ actor: office.handler, caseId, variables: { disbursementId } },
    data: { signedOn: '2026-03-02', receiptNumber: '收1' },
  });

  expect([planned, paid]).toEqual([[], ['缺少发放登记表', '缺少领款收据']]);
  expect(await gaps(caseId)).toEqual([]);
  expect(await gaps(caseId, { lost: 'payment-receipt' })).toEqual(['缺少领款收据']);
});

/** What the file lacks, also without the first paper of the kind that was lost. */
async function gaps(caseId: string, { lost = '' } = {}): Promise<string[]> {
  const em = world.dataSource.manager;
  const documents = await listCaseDocuments(em, caseId);
  const first = documents.find(({ kind }) => kind === lost);
  const found = documents.filter((document) => document !== first);
  return (await missingPaymentPapers(em, caseId, found)).map(({ text }) => text);
}
