import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseMoney } from '../../../server/money/case-money.js';
import { orderPayment } from '../../../server/money/order-payment.js';
import { readLedger } from '../../../server/money/read-ledger.js';
import { recordPayment } from '../../../server/money/record-payment.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import { aMoneyOffice, type MoneyOffice } from './play-money.js';
import { aCase, aPayee, aWorld, type World } from './world.js';

let world: World;
let office: MoneyOffice;

beforeAll(async () => {
  world = await aWorld();
  office = await aMoneyOffice(world);
  await office.appropriate(50_000_000_00);
});
afterAll(() => world.drop());

const ledger = () =>
  readLedger(world.deps, { officeId: 'county-a', actor: office.clerk, limit: 100 });

/** How often the bank refuses before it pays, for each of several payees. */
const histories = fc.record({
  amounts: fc.array(fc.integer({ min: 1, max: 90_000_00 }), { minLength: 1, maxLength: 3 }),
  deductedPercent: fc.integer({ min: 0, max: 100 }),
  refusals: fc.integer({ min: 0, max: 2 }),
  isDeliveredTwice: fc.boolean(),
});

describe('the books, whatever happens to a payment', () => {
  it('balance, and what is paid and deducted is what was decided', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ amounts, deductedPercent, refusals, ...how }) => {
        const decidedFen = amounts.reduce((sum, amount) => sum + amount, 0);
        const deductedFen = Math.floor((decidedFen * deductedPercent) / 100);
        const { caseId, personIds } = await aCase(world, { applicants: amounts.map(String) });
        const payees = personIds.map((id, index) => aPayee(id, amounts[index] ?? 0));
        const { disbursementId } = await office.plan({ caseId, payees, deductedFen });

        await payToTheEnd(caseId, disbursementId, refusals, how.isDeliveredTwice);

        const { paidFen } = await caseMoney(world.dataSource.manager, caseId);
        expect(paidFen + deductedFen).toBe(decidedFen);
        expect((await ledger()).isBalanced).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('paying twice', () => {
  it('does not happen when the same order runs many times at once', async () => {
    const { caseId, personIds } = await aCase(world);
    const payees = [aPayee(personIds[0] ?? '', 1_000_00)];
    const { disbursementId } = await office.plan({ caseId, payees });
    await reserveFunds(world.deps, { disbursementId });
    await office.instruct(caseId, disbursementId);

    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () =>
        orderPayment(world.deps, { disbursementId, effectKey: randomUUID() }),
      ),
    );

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await office.orderIds(caseId)).toHaveLength(1);
  });

  it('is refused by the table itself: one living order a case, purpose, office, person, instalment', async () => {
    const { caseId, personIds } = await aCase(world);
    const { disbursementId } = await office.plan({
      caseId,
      payees: [aPayee(personIds[0] ?? '', 1_000_00)],
    });
    await reserveFunds(world.deps, { disbursementId });
    await office.order(caseId, disbursementId);

    const copied = world.dataSource.query(
      `INSERT INTO payment_order (id, batch_id, case_id, purpose, payee_share_id, office_id,
         person_id, instalment, amount_fen, state, live_key, ordered_at)
       SELECT UUID(), batch_id, case_id, purpose, UUID(), office_id,
         person_id, instalment, amount_fen, state, live_key, ordered_at
       FROM payment_order WHERE case_id = ?`,
      [caseId],
    );

    await expect(copied).rejects.toMatchObject({ driverError: { errno: 1062 } });
  });
});

describe('the ledger', () => {
  it('lets nobody change or remove an entry', async () => {
    const change = () => world.dataSource.query('UPDATE ledger_entry SET amount_fen = 1');
    const removal = () => world.dataSource.query('DELETE FROM ledger_entry');

    await expect(change()).rejects.toThrow('append-only');
    await expect(removal()).rejects.toThrow('append-only');
  });

  it('shows a false balance as unbalanced', async () => {
    await world.dataSource.query('UPDATE fund_balance SET available_fen = available_fen + 1');

    const { isBalanced } = await ledger();

    await world.dataSource.query('UPDATE fund_balance SET available_fen = available_fen - 1');
    expect(isBalanced).toBe(false);
  });
});

async function payToTheEnd(
  caseId: string,
  disbursementId: string,
  refusals: number,
  isDeliveredTwice: boolean,
): Promise<void> {
  const { fundsState } = await reserveFunds(world.deps, { disbursementId });
  if (isDeliveredTwice) await reserveFunds(world.deps, { disbursementId });
  if (fundsState === 'nothing-due') return;
  for (let tries = 0; tries <= refusals; tries += 1) {
    const result = tries < refusals ? 'failed' : 'paid';
    const batchId = await office.order(caseId, disbursementId);
    await office.settleAll(caseId, batchId, result);
    if (isDeliveredTwice) await office.settleAll(caseId, batchId, result);
    const { paymentOutcome } = await recordPayment(world.deps, { disbursementId });
    expect(paymentOutcome).toBe(result);
  }
}
