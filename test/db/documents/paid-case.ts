import { randomUUID } from 'node:crypto';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { recordPayment } from '../../../server/money/record-payment.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import type { PayeePlan } from '../../../server/money/plan-shares.js';
import type { MoneyOffice } from '../money/play-money.js';
import { aPayee, type World } from '../money/world.js';
import { aReviewedCase } from './reviewed-case.js';

/** A reviewed case whose grant of 30,000 yuan, as approved, is planned for these applicants, with its decision document; nothing is paid yet. */
export async function aDecidedCase(
  world: World,
  office: MoneyOffice,
  given: { applicants?: string[]; payees?: (personIds: string[]) => PayeePlan[] } = {},
) {
  const { applicants = ['李秀兰'] } = given;
  const planned =
    given.payees ?? ((ids: string[]) => ids.map((id) => aPayee(id, 30_000_00 / ids.length)));
  const made = await aReviewedCase(world, applicants);
  const payees = planned(made.personIds);
  const plan = { caseId: made.caseId, payees, effectKey: randomUUID() };
  const { disbursementId } = await office.plan(plan);
  await issueCaseDocuments(world.deps, {
    ...{ caseId: made.caseId, kind: 'relief-decision', officeId: 'county-a' },
    ...{ effectKey: randomUUID(), extra: { scope: 'all' } },
  });
  return { ...made, disbursementId, payees };
}

type DecidedCase = Awaited<ReturnType<typeof aDecidedCase>>;

/** The bank is told to pay; `settle` false: it has not answered yet. */
export async function pay(
  world: World,
  office: MoneyOffice,
  { caseId, disbursementId, payees }: DecidedCase,
  { settle = true } = {},
): Promise<void> {
  await reserveFunds(world.deps, { disbursementId });
  await office.verify(caseId, disbursementId, payees);
  const batchId = await office.order(caseId, disbursementId);
  if (!settle) return;
  await office.settleAll(caseId, batchId, 'paid');
  await recordPayment(world.deps, { disbursementId });
}
