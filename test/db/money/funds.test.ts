import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { moneyActs } from '../../../server/money/acts.js';
import { caseMoney } from '../../../server/money/case-money.js';
import { checkAdvance } from '../../../server/money/check-advance.js';
import { readLedger } from '../../../server/money/read-ledger.js';
import { recordAppropriation } from '../../../server/money/record-appropriation.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import { serveAllWaiting } from '../../../server/money/serve-waiting.js';
import { aMoneyOffice, messages, type MoneyOffice } from './play-money.js';
import { anOffice, aCase, aPayee, aWorld, play, type World } from './world.js';

let world: World;
let office: MoneyOffice;

beforeAll(async () => {
  world = await aWorld();
});
beforeEach(async () => {
  office = await aMoneyOffice(world, await anOffice(world));
});
afterAll(() => world.drop());

describe('waiting for money', () => {
  it('ends by urgency, then by age, as far as the money reaches', async () => {
    const [old, young, urgent] = [
      await aWait(300_00, 0),
      await aWait(300_00, 0),
      await aWait(500_00, 5),
    ];

    const { servedDisbursementIds, availableFen } = await office.appropriate(900_00);

    expect(servedDisbursementIds).toEqual([urgent.disbursementId, old.disbursementId]);
    expect(availableFen).toBe(100_00);
    expect(await messages(world, old.caseId, 'funds-arrived')).toBe(1);
    expect(await messages(world, young.caseId, 'funds-arrived')).toBe(0);
  });

  it('is not overtaken by a smaller one that would fit', async () => {
    await aWait(1_000_00, 0);
    await office.appropriate(400_00);

    const small = await aWait(100_00, 0);

    expect(small.fundsState).toBe('short');
  });

  it('finds its money reserved when the process asks again', async () => {
    const { disbursementId } = await aWait(300_00, 0);
    await office.appropriate(300_00);

    expect(await reserveFunds(world.deps, { disbursementId })).toEqual({ fundsState: 'reserved' });
  });

  it('takes nothing for a case that ended meanwhile', async () => {
    const { caseId } = await aWait(300_00, 0);
    await terminate(caseId);

    const { servedDisbursementIds, availableFen } = await office.appropriate(300_00);

    expect([servedDisbursementIds, availableFen]).toEqual([[], 300_00]);
  });

  it('is ended by the sweep when the wake-up was lost', async () => {
    const { caseId } = await aWait(300_00, 0);
    await world.dataSource.query(
      `UPDATE fund_balance SET available_fen = 30000 WHERE office_id = ?`,
      [office.officeId],
    );

    await serveAllWaiting(world.deps);

    expect(await messages(world, caseId, 'funds-arrived')).toBe(1);
  });
});

describe('an appropriation', () => {
  it('counts once by its voucher, and a voucher with another amount is refused', async () => {
    const give = (amountFen: number) =>
      recordAppropriation(world.deps, {
        ...{ officeId: office.officeId, actor: office.clerk, fundSource: 'own-budget', amountFen },
        voucherNumber: '国库-1',
      });

    await give(500_00);
    const again = await give(500_00);

    expect(again.availableFen).toBe(500_00);
    await expect(give(600_00)).rejects.toMatchObject({ code: 'STALE' });
  });

  it('is recorded by the finance clerk of the office only', async () => {
    const given = recordAppropriation(world.deps, {
      ...{ officeId: office.officeId, actor: office.handler, fundSource: 'own-budget' },
      ...{ amountFen: 1, voucherNumber: '1' },
    });

    await expect(given).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('money remitted for each case', () => {
  it('is requested, arrives, is reserved for the case and booked', async () => {
    const remote = await aMoneyOffice(world, 'county-b');
    const { caseId, personIds } = await aCase(world, { officeId: 'county-b' });
    const payees = [aPayee(personIds[0] ?? '', 700_00)];
    const { disbursementId } = await remote.plan({ caseId, payees });
    const doAct = (act: 'request-funds' | 'register-arrival', data: Record<string, unknown>) =>
      play(world, moneyActs[act], {
        ...{ actor: remote.clerk, caseId, variables: { disbursementId }, data },
      });

    const first = await reserveFunds(world.deps, { disbursementId });
    await doAct('request-funds', {
      ...{ requestedOn: '2026-03-02', requestNumber: '请款1', fundSource: 'case-by-case' },
    });
    await doAct('register-arrival', {
      ...{ arrivedOn: '2026-03-02', amountFen: 700_00, fundSource: 'case-by-case' },
      voucherNumber: '国库-7',
    });
    const second = await reserveFunds(world.deps, { disbursementId });

    expect([first.fundsState, second.fundsState]).toEqual(['to-request', 'reserved']);
    const ledger = await readLedger(world.deps, {
      ...{ officeId: 'county-b', actor: remote.clerk, limit: 10 },
    });
    expect(ledger.items.map(({ kind }) => kind)).toEqual(['reserved', 'arrived']);
    expect(ledger.isBalanced).toBe(true);
  });
});

describe('a case that ends without a grant', () => {
  it('gives back what was reserved and not ordered', async () => {
    await office.appropriate(500_00, 'reserve');
    const { caseId, disbursementId } = await anAdvance(500_00);
    await reserveFunds(world.deps, { disbursementId });
    await terminate(caseId);

    const answers = [
      await checkAdvance(world.deps, { caseId }),
      await checkAdvance(world.deps, { caseId }),
    ];

    expect(answers).toEqual([{ advanceRecovery: false }, { advanceRecovery: false }]);
    expect((await balances()).reserve).toBe(500_00);
  });

  it('recovers the advance that was paid, with a reason for the rest', async () => {
    await office.appropriate(500_00, 'reserve');
    const { caseId, disbursementId } = await anAdvance(500_00);
    await reserveFunds(world.deps, { disbursementId });
    await office.settleAll(caseId, await office.order(caseId, disbursementId), 'paid');
    const recover = (data: Record<string, unknown>) =>
      play(world, moneyActs['recover-advance'], {
        ...{ actor: office.clerk, caseId, data: { recoveredOn: '2026-03-02', ...data } },
      });

    const { advanceRecovery } = await checkAdvance(world.deps, { caseId });
    await expect(recover({ recoveredFen: 500_01 })).rejects.toMatchObject({
      faults: [{ pointer: '/recoveredFen' }],
    });
    await expect(recover({ recoveredFen: 200_00 })).rejects.toMatchObject({
      faults: [{ pointer: '/unrecoveredReason' }],
    });
    await recover({ recoveredFen: 200_00, unrecoveredReason: '已用于抢救' });

    expect(advanceRecovery).toBe(true);
    expect(await caseMoney(world.dataSource.manager, caseId)).toMatchObject({
      ...{ advancePaidFen: 500_00, recoveredFen: 200_00 },
    });
  });

  it('keeps its books when the bank answers only afterwards', async () => {
    await office.appropriate(500_00, 'reserve');
    const { caseId, disbursementId } = await anAdvance(500_00);
    await reserveFunds(world.deps, { disbursementId });
    const batchId = await office.order(caseId, disbursementId);
    await terminate(caseId);
    const before = await checkAdvance(world.deps, { caseId });
    const early = play(world, moneyActs['recover-advance'], {
      ...{ actor: office.clerk, caseId, data: { recoveredFen: 0, recoveredOn: '2026-03-02' } },
    });

    await expect(early).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await office.settleAll(caseId, batchId, 'failed');

    expect(before.advanceRecovery).toBe(true);
    expect((await balances()).reserve).toBe(500_00);
    expect(await checkAdvance(world.deps, { caseId })).toEqual({ advanceRecovery: false });
  });
});

// helpers

async function aWait(amountFen: number, urgency: number) {
  world.time.now = new Date(world.time.now.getTime() + 1000);
  const { caseId, personIds } = await aCase(world, { officeId: office.officeId });
  const payees = [aPayee(personIds[0] ?? '', amountFen)];
  const { disbursementId } = await office.plan({ caseId, payees, urgency });
  const { fundsState } = await reserveFunds(world.deps, { disbursementId });
  return { caseId, disbursementId, fundsState };
}

async function anAdvance(amountFen: number) {
  const { caseId, personIds } = await aCase(world, { officeId: office.officeId });
  const payees = [aPayee(personIds[0] ?? '', amountFen)];
  const effectKey = randomUUID();
  const { disbursementId } = await office.plan({ caseId, payees, effectKey, purpose: 'advance' });
  return { caseId, disbursementId };
}

async function terminate(caseId: string): Promise<void> {
  const { manager } = world.dataSource;
  await manager.update(ReliefCase, { id: caseId }, { terminatedAt: world.deps.clock.now() });
}

async function balances(): Promise<Record<string, number>> {
  const ledger = await readLedger(world.deps, {
    ...{ officeId: office.officeId, actor: office.clerk, limit: 10 },
  });
  expect(ledger.isBalanced).toBe(true);
  return Object.fromEntries(
    ledger.balances.map(({ fundSource, availableFen }) => [fundSource, availableFen]),
  );
}
