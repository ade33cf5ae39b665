import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { startTerm } from '../../../server/deadlines/start-term.js';
import { stopTerm } from '../../../server/deadlines/stop-term.js';
import { moneyActs } from '../../../server/money/acts.js';
import { caseMoney } from '../../../server/money/case-money.js';
import { orderPayment } from '../../../server/money/order-payment.js';
import type { PayeePlan } from '../../../server/money/plan-shares.js';
import { recordPayment } from '../../../server/money/record-payment.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import { settlePayments } from '../../../server/money/settle-payments.js';
import { aMoneyOffice, messages, type MoneyOffice } from './play-money.js';
import { aCase, anActor, aPayee, aWorld, play, type World } from './world.js';

let world: World;
let office: MoneyOffice;

beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
  await office.appropriate(10_000_000_00);
});
afterAll(() => world.drop());

describe('a disbursement of the own budget', () => {
  it('is paid from reservation to receipt and the books say so', async () => {
    const { caseId, disbursementId, personId } = await aGrant(30_000_00);

    await reserveFunds(world.deps, { disbursementId });
    await office.verify(caseId, disbursementId, [aPayee(personId, 30_000_00)]);
    const paymentBatchId = await office.order(caseId, disbursementId);
    await office.settleAll(caseId, paymentBatchId, 'paid');
    const { paymentOutcome } = await recordPayment(world.deps, { disbursementId });
    await play(world, moneyActs['sign-receipt'], {
      ...{ actor: office.handler, caseId, variables: { disbursementId } },
      data: { signedOn: '2026-03-02', receiptNumber: '收2026-1' },
    });

    expect(paymentOutcome).toBe('paid');
    const money = await caseMoney(world.dataSource.manager, caseId);
    expect(money).toMatchObject({ paidFen: 30_000_00, orderedFen: 0, advancePaidFen: 0 });
    expect(money.disbursements).toMatchObject([{ state: 'paid', receiptNumber: '收2026-1' }]);
  });

  it('is planned, reserved and ordered once when its jobs are delivered twice', async () => {
    const { caseId, disbursementId, personId, again } = await aGrant(1_000_00);
    await reserveFunds(world.deps, { disbursementId });
    const second = await reserveFunds(world.deps, { disbursementId });
    await office.verify(caseId, disbursementId, [aPayee(personId, 1_000_00)]);
    await office.instruct(caseId, disbursementId);
    const effectKey = randomUUID();

    const batches = await Promise.all([
      orderPayment(world.deps, { disbursementId, effectKey }),
      orderPayment(world.deps, { disbursementId, effectKey }),
    ]);

    expect(await again()).toEqual({ disbursementId });
    expect(second.fundsState).toBe('reserved');
    expect(batches[0]).toEqual(batches[1]);
    const { disbursements } = await caseMoney(world.dataSource.manager, caseId);
    expect(disbursements[0]?.orders).toHaveLength(1);
  });

  it('is told to the applicant within two working days of the money, each grant for itself', async () => {
    const { caseId, disbursementId } = await aGrant(1_000_00);
    await reserveFunds(world.deps, { disbursementId });
    await world.dataSource.transaction((em) =>
      startTerm(em, world.deps, {
        ...{ caseId, kind: 'collection-notice', effectKey: 'another', on: '2026-03-03' },
        isOneOfSeveral: true,
      }),
    );

    const kind = 'collection-notice';
    const stop = { caseId, kind, effectKey: disbursementId, reason: 'met' } as const;
    await world.dataSource.transaction((em) =>
      stopTerm(em, { ...stop, now: world.deps.clock.now() }),
    );

    const today = world.deps.clock.today();
    const terms = await caseTerms(world.dataSource.manager, caseId, today, world.deps.calendar);
    expect(terms).toMatchObject([
      { kind, dueOn: '2026-03-04', state: 'met' },
      { kind, dueOn: '2026-03-05', state: 'running' },
    ]);
  });

  it('is refused a second batch for one instruction', async () => {
    const { caseId, disbursementId } = await aGrant(1_000_00);
    await reserveFunds(world.deps, { disbursementId });
    await office.order(caseId, disbursementId);

    const twice = orderPayment(world.deps, { disbursementId, effectKey: randomUUID() });

    await expect(twice).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('goes back to the account check when the bank refuses, and is ordered anew', async () => {
    const { caseId, disbursementId, personId } = await aGrant(2_000_00);
    await reserveFunds(world.deps, { disbursementId });
    const first = await office.order(caseId, disbursementId);
    await office.settleAll(caseId, first, 'failed');
    const failed = await recordPayment(world.deps, { disbursementId });

    await office.verify(caseId, disbursementId, [
      { ...aPayee(personId, 2_000_00), account: '6222021202041234565', holder: '李秀兰（更正）' },
    ]);
    const second = await office.order(caseId, disbursementId);
    await office.settleAll(caseId, second, 'paid');
    const paid = await recordPayment(world.deps, { disbursementId });

    expect([failed.paymentOutcome, paid.paymentOutcome]).toEqual(['failed', 'paid']);
    const { disbursements } = await caseMoney(world.dataSource.manager, caseId);
    expect(disbursements[0]?.orders.map(({ state }) => state).sort()).toEqual(['failed', 'paid']);
    expect(disbursements[0]?.payees).toMatchObject([
      { holder: '李秀兰（更正）', accountMasked: '***************4565' },
    ]);
  });

  it('pays instalments one after the other, none before its day', async () => {
    const instalments = [
      { amountFen: 400_00, dueOn: '2026-03-02' },
      { amountFen: 600_00, dueOn: '2026-09-01' },
    ];
    const { caseId, disbursementId } = await aGrant(1_000_00, { instalments });
    await reserveFunds(world.deps, { disbursementId });
    await office.settleAll(caseId, await office.order(caseId, disbursementId), 'paid');
    const first = await recordPayment(world.deps, { disbursementId });
    const next = () =>
      play(world, moneyActs['start-instalment'], {
        ...{
          actor: office.handler,
          caseId,
          variables: { disbursementId },
          data: { conditionMet: true },
        },
      });

    await expect(next()).rejects.toThrow('第2期应于2026年9月1日起发放');
    world.time.now = new Date('2026-09-01T02:00:00Z');
    await next();
    await office.settleAll(caseId, await office.order(caseId, disbursementId), 'paid');
    const second = await recordPayment(world.deps, { disbursementId });

    expect([first.paymentOutcome, second.paymentOutcome]).toEqual(['more', 'paid']);
    world.time.now = new Date('2026-03-02T02:00:00Z');
  });

  it('is nothing due when the advance covers it', async () => {
    const { disbursementId } = await aGrant(500_00, { deductedFen: 500_00 });

    expect(await reserveFunds(world.deps, { disbursementId })).toEqual({
      fundsState: 'nothing-due',
    });
  });
});

describe('the two persons of a payment', () => {
  it('are different: who prepared the instruction may not check it', async () => {
    const both = await anActor(world, 'county-a', 'finance-clerk', 'finance-reviewer');
    const { caseId, disbursementId } = await aGrant(1_000_00);
    await reserveFunds(world.deps, { disbursementId });

    const alone = office.instruct(caseId, disbursementId, { preparer: both, checker: both });

    await expect(alone).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
  });

  it('order nothing when the second one refuses', async () => {
    const { caseId, disbursementId } = await aGrant(1_000_00);
    await reserveFunds(world.deps, { disbursementId });
    await office.instruct(caseId, disbursementId, { paymentConfirmed: false });

    const unconfirmed = orderPayment(world.deps, { disbursementId, effectKey: randomUUID() });

    await expect(unconfirmed).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('checking payees', () => {
  it('refuses another amount, another person and a missing one', async () => {
    const { caseId, disbursementId, personId } = await aGrant(1_000_00);
    const check = (payees: PayeePlan[]) => office.verify(caseId, disbursementId, payees);

    await expect(check([aPayee(personId, 1_000_01)])).rejects.toMatchObject({
      code: 'PAYEES_MISMATCH',
    });
    await expect(check([aPayee(randomUUID(), 1_000_00)])).rejects.toMatchObject({
      code: 'PAYEES_MISMATCH',
    });
    await expect(check([])).rejects.toMatchObject({ code: 'PAYEES_MISMATCH' });
  });
});

describe('results of the bank', () => {
  it('may come in parts and twice, and tell the case once', async () => {
    const { caseId, personIds } = await aCase(world, { applicants: ['母', '子'] });
    const payees = personIds.map((personId) => aPayee(personId, 500_00));
    const { disbursementId } = await office.plan({ caseId, payees });
    await reserveFunds(world.deps, { disbursementId });
    const batchId = await office.order(caseId, disbursementId);
    const [first, second] = await office.orderIds(caseId);
    const settle = (orderId: string | undefined) =>
      settlePayments(world.deps, {
        ...{ batchId, actor: office.clerk },
        results: [{ orderId: orderId ?? '', state: 'paid' }],
      });

    const part = await settle(first);
    await settle(first);
    const whole = await settle(second);
    await settle(second);

    expect(part).toEqual({ batchId, isSettled: false, openOrderIds: [second] });
    expect(whole.isSettled).toBe(true);
    expect(await messages(world, caseId, 'payment-settled')).toBe(1);
  });

  it('that contradict an earlier one are refused', async () => {
    const { caseId, disbursementId } = await aGrant(1_000_00);
    await reserveFunds(world.deps, { disbursementId });
    const batchId = await office.order(caseId, disbursementId);
    await office.settleAll(caseId, batchId, 'paid');

    await expect(office.settleAll(caseId, batchId, 'failed')).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('are recorded by the finance people of the paying office only', async () => {
    const stranger = await anActor(world, 'county-b', 'finance-clerk');
    const { caseId, disbursementId } = await aGrant(1_000_00);
    await reserveFunds(world.deps, { disbursementId });
    const batchId = await office.order(caseId, disbursementId);

    await expect(office.settleAll(caseId, batchId, 'paid', stranger)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

// helpers

async function aGrant(
  amountFen: number,
  more: { deductedFen?: number; instalments?: PayeePlan['instalments'] } = {},
) {
  const { caseId, personIds } = await aCase(world);
  const personId = personIds[0] ?? '';
  const { instalments, deductedFen = 0 } = more;
  const payee = { ...aPayee(personId, amountFen), ...(instalments ? { instalments } : {}) };
  const effectKey = randomUUID();
  const again = () => office.plan({ caseId, payees: [payee], effectKey, deductedFen });
  const { disbursementId } = await again();
  return { caseId, disbursementId, personId, again };
}
