import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fundsNotOrdered } from '../../../server/monitor/stuck/kinds/funds-not-ordered.js';
import { fundsShort } from '../../../server/monitor/stuck/kinds/funds-short.js';
import { paidWithoutReceipt } from '../../../server/monitor/stuck/kinds/paid-without-receipt.js';
import { paymentFailed } from '../../../server/monitor/stuck/kinds/payment-failed.js';
import { paymentNoResult } from '../../../server/monitor/stuck/kinds/payment-no-result.js';
import { receiptWithoutPayment } from '../../../server/monitor/stuck/kinds/receipt-without-payment.js';
import { Disbursement } from '../../../server/money/disbursement.entity.js';
import { recordPayment } from '../../../server/money/record-payment.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import { aMoneyOffice, type MoneyOffice } from '../money/play-money.js';
import { aCase, anOffice, aPayee } from '../money/world.js';
import { insertTask } from '../tasks/a-task.js';
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
const amountFen = 30_000_00;

interface Given {
  office: MoneyOffice;
  caseId: string;
  disbursementId: string;
}

/** A decided grant of 30,000 yuan; each office has money of its own. */
async function aGrant(office: MoneyOffice): Promise<Given> {
  const { caseId, personIds } = await aCase(world, {
    ...{ officeId: office.officeId, handlerId: world.handler.accountId, status: 'decided' },
  });
  const payees = [aPayee(personIds[0] ?? '', amountFen)];
  const { disbursementId } = await office.plan({ caseId, payees });
  return { office, caseId, disbursementId };
}

async function anOwnOffice(availableFen: number): Promise<MoneyOffice> {
  const office = await aMoneyOffice(world, await anOffice(world));
  if (availableFen > 0) await office.appropriate(availableFen);
  return office;
}

/** As far as the money reserved. */
async function reserved(): Promise<Given> {
  const given = await aGrant(await anOwnOffice(amountFen));
  await reserveFunds(world.deps, given);
  return given;
}

/** As far as the order to the bank; answers the batch. */
async function ordered(): Promise<Given & { batchId: string }> {
  const given = await reserved();
  const batchId = await given.office.order(given.caseId, given.disbursementId);
  return { ...given, batchId };
}

const clerkOf = ({ office }: Given) => ({
  ...{ kind: 'role', officeId: office.officeId, role: 'finance-clerk' },
});

describe('救助资金不足', () => {
  it('is found as soon as a payment waits, and gone when the money has come', async () => {
    const given = await aGrant(await anOwnOffice(12_000_00));
    const { caseId, office } = given;
    expect(onlyOf(await world.found(fundsShort), caseId)).toBeNull();

    await reserveFunds(world.deps, given);
    expect(onlyOf(await world.found(fundsShort), caseId)).toMatchObject({
      ...{ subject: given.disbursementId, officeId: office.officeId, since: '2026-03-02' },
      ...{ owner: clerkOf(given), owedFen: amountFen },
      sentence: '应发放30,000.00元，本院救助资金预算可用余额12,000.00元，资金不足',
    });
    expect(await world.acts(fundsShort, caseId)).toEqual(['/funds', `/cases/${caseId}?tab=money`]);

    await office.appropriate(18_000_00);
    expect(onlyOf(await world.found(fundsShort), caseId)).toBeNull();
  });

  it('counts what stands before it in the queue, which is strict', async () => {
    const office = await anOwnOffice(0);
    const [first, second] = [await aGrant(office), await aGrant(office)];
    for (const given of [first, second]) await reserveFunds(world.deps, given);
    await em().query('UPDATE fund_balance SET available_fen = ? WHERE office_id = ?', [
      ...[amountFen, office.officeId],
    ]);
    await em().query(
      `INSERT IGNORE INTO fund_balance (office_id, fund_source, available_fen)
       VALUES (?, 'own-budget', ?)`,
      [office.officeId, amountFen],
    );
    await em().update(Disbursement, first.disbursementId, { urgency: 5 });

    const found = await world.found(fundsShort);

    // the balance reaches for the first: it is served in a moment
    expect(onlyOf(found, first.caseId)).toBeNull();
    expect(onlyOf(found, second.caseId)?.sentence).toBe(
      '应发放30,000.00元，本院救助资金预算可用余额30,000.00元，排在前面的1笔还需30,000.00元，资金不足',
    );
  });
});

describe('资金未支付', () => {
  it('is found eight working days after the money was reserved, until the order is out', async () => {
    const given = await reserved();
    const { caseId, office, disbursementId } = given;

    world.at('2026-03-12');
    expect(onlyOf(await world.found(fundsNotOrdered), caseId)).toBeNull();
    world.at('2026-03-13');
    expect(onlyOf(await world.found(fundsNotOrdered), caseId)).toMatchObject({
      ...{ subject: disbursementId, since: '2026-03-13', owedFen: amountFen },
      ...{ owner: clerkOf(given), officeId: office.officeId },
      sentence: '资金30,000.00元已落实9个工作日，尚未发出支付指令',
    });

    await office.order(caseId, disbursementId);
    expect(onlyOf(await world.found(fundsNotOrdered), caseId)).toBeNull();
  });

  it('tells at which step it stands, and lets its holder be urged', async () => {
    const { caseId, office } = await reserved();
    const step = { act: 'confirm-payment', name: '复核支付', role: 'finance-reviewer' };
    const task = await insertTask(em(), { caseId, officeId: office.officeId, ...step });
    world.at('2026-03-13');

    expect(onlyOf(await world.found(fundsNotOrdered), caseId)).toMatchObject({
      owner: { kind: 'role', officeId: office.officeId, role: 'finance-reviewer' },
      sentence: '资金30,000.00元已落实9个工作日，尚未发出支付指令，停在“复核支付”',
    });
    expect(await world.acts(fundsNotOrdered, caseId)).toEqual([
      ...['urge-task', `/tasks/${task.id}`, `/cases/${caseId}?tab=money`],
    ]);
  });
});

describe('支付结果未回', () => {
  it('is found three working days after the order, until the result is registered', async () => {
    const given = await ordered();
    const { caseId, office, batchId } = given;

    world.at('2026-03-05');
    expect(onlyOf(await world.found(paymentNoResult), caseId)).toBeNull();
    world.at('2026-03-06');
    expect(onlyOf(await world.found(paymentNoResult), caseId)).toMatchObject({
      ...{ subject: batchId, since: '2026-03-06', owner: clerkOf(given), owedFen: amountFen },
      sentence: '支付指令已发出4个工作日，1笔共30,000.00元没有支付结果',
    });

    await office.settleAll(caseId, batchId, 'paid');
    expect(onlyOf(await world.found(paymentNoResult), caseId)).toBeNull();
  });
});

describe('支付失败未重付', () => {
  it('is found from the second working day on, until the payment is ordered again', async () => {
    const { caseId, office, batchId, disbursementId } = await ordered();
    await office.settleAll(caseId, batchId, 'failed');

    world.at('2026-03-03');
    expect(onlyOf(await world.found(paymentFailed), caseId)).toBeNull();
    world.at('2026-03-04');
    expect(onlyOf(await world.found(paymentFailed), caseId)).toMatchObject({
      ...{ subject: disbursementId, since: '2026-03-04', owedFen: amountFen },
      owner: { kind: 'person', accountId: world.handler.accountId },
      sentence: '1笔共30,000.00元支付失败已2个工作日，没有重新支付',
    });

    await office.order(caseId, disbursementId);
    expect(onlyOf(await world.found(paymentFailed), caseId)).toBeNull();
  });
});

describe('收据与支付', () => {
  it('finds a payment without a receipt five working days after it was made', async () => {
    const { caseId, office, batchId, disbursementId } = await ordered();
    await office.settleAll(caseId, batchId, 'paid');
    await recordPayment(world.deps, { disbursementId });

    world.at('2026-03-09');
    expect(onlyOf(await world.found(paidWithoutReceipt), caseId)).toBeNull();
    world.at('2026-03-10');
    expect(onlyOf(await world.found(paidWithoutReceipt), caseId)).toMatchObject({
      ...{ subject: disbursementId, since: '2026-03-10', owedFen: 0 },
      owner: { kind: 'person', accountId: world.handler.accountId },
      sentence: '救助金30,000.00元已发放6个工作日，没有登记领款收据',
    });

    await em().update(Disbursement, disbursementId, { receiptSignedOn: '2026-03-10' });
    expect(onlyOf(await world.found(paidWithoutReceipt), caseId)).toBeNull();
    expect(onlyOf(await world.found(receiptWithoutPayment), caseId)).toBeNull();
  });

  it('finds a receipt for money that was not paid, at once', async () => {
    const given = await reserved();
    const { caseId, disbursementId } = given;
    await em().update(Disbursement, disbursementId, { receiptSignedOn: '2026-03-02' });

    expect(onlyOf(await world.found(receiptWithoutPayment), caseId)).toMatchObject({
      ...{ subject: disbursementId, since: '2026-03-02', owner: clerkOf(given) },
      ...{ owedFen: amountFen },
      sentence: '领款收据已于2026年3月2日签收，账上没有30,000.00元的支付记录',
    });

    await em().update(Disbursement, disbursementId, { receiptSignedOn: null });
    expect(onlyOf(await world.found(receiptWithoutPayment), caseId)).toBeNull();
  });
});
