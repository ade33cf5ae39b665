import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { assignHandler } from '../../../server/cases/assign-handler.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { recordDecision } from '../../../server/cases/record-decision.js';
import { terminateCase } from '../../../server/cases/terminate-case.js';
import { caseTerms } from '../../../server/deadlines/case-terms.js';
import { caseMoney } from '../../../server/money/case-money.js';
import { PaymentBatch } from '../../../server/money/payment-batch.entity.js';
import { PaymentInstruction } from '../../../server/money/payment-instruction.entity.js';
import { PaymentOrder } from '../../../server/money/payment-order.entity.js';
import {
  actorOf,
  aKey,
  aPayee,
  aWorld,
  caseRow,
  doAct,
  file,
  messages,
  proposedCase,
  verifiedCase,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const grant = (caseId: string, effectKey = aKey()) =>
  recordDecision(world.deps, {
    ...{ caseId, officeId: 'county-a', decision: 'grant', scope: 'all', effectKey },
  });

async function terminate(caseId: string, username = 'handler@county-a') {
  const actor = await actorOf(world, username);
  const why = { kind: 'withdrawn', reason: '申请人自愿撤回' } as const;
  return terminateCase(world.deps, { caseId, ...why, actor, requestId: 'r' });
}

describe('accept-case', () => {
  it('numbers the case and starts its ten working days once, however often it is delivered', async () => {
    const { caseId } = await file(world);
    const effectKey = aKey();

    await acceptCase(world.deps, { caseId, effectKey });
    const first = await caseRow(world, caseId);
    await acceptCase(world.deps, { caseId, effectKey });

    expect(first).toMatchObject({ status: 'accepted', acceptedOn: '2026-03-02' });
    expect(first.number).toMatch(/^青检.*〔2026〕\d+号$/);
    expect((await caseRow(world, caseId)).number).toBe(first.number);
    const terms = await caseTerms(world.em, caseId, '2026-03-02', world.deps.calendar);
    expect(terms.filter(({ kind }) => kind === 'decision')).toMatchObject([
      { dueOn: '2026-03-16', workingDaysLeft: 10, standing: 'running' },
    ]);
  });

  it('gives numbers without gap or double to cases accepted at the same time', async () => {
    const cases = await Promise.all([file(world), file(world), file(world)]);

    await Promise.all(
      cases.map(({ caseId }) => acceptCase(world.deps, { caseId, effectKey: aKey() })),
    );

    const rows = await Promise.all(cases.map(({ caseId }) => caseRow(world, caseId)));
    const numbers = rows.map(({ number }) => Number(/(\d+)号$/.exec(number ?? '')?.[1])).sort();
    expect(numbers.map((n) => n - (numbers[0] ?? 0))).toEqual([0, 1, 2]);
  });
});

describe('assign-handler', () => {
  it('keeps its choice when it is delivered again', async () => {
    const { caseId } = await file(world);

    const first = await assignHandler(world.deps, { caseId, effectKey: aKey() });
    const again = await Promise.all(
      Array.from({ length: 5 }, () => assignHandler(world.deps, { caseId, effectKey: aKey() })),
    );

    expect(first.handlerId).not.toBeNull();
    expect(again).toEqual(Array.from({ length: 5 }, () => first));
  });

  it('never picks a handler named like a party', async () => {
    const { displayName } = await actorOf(world, 'handler@county-b');
    const { caseId } = await file(world, {
      ...{ officeId: 'county-b', applicant: { name: displayName } },
    });

    expect(await assignHandler(world.deps, { caseId, effectKey: aKey() })).toEqual({
      handlerId: null,
    });
  });
});

describe('record-decision', () => {
  it('fixes amount, day and share, and stops the term', async () => {
    const caseId = await proposedCase(world, 30_000_00);

    const { shares } = await grant(caseId);

    expect(shares).toMatchObject([{ officeId: 'county-a' }]);
    expect(await caseRow(world, caseId)).toMatchObject({
      ...{ status: 'decided', decidedOn: '2026-03-02', decidedFen: 30_000_00 },
    });
    const terms = await caseTerms(world.em, caseId, '2026-03-02', world.deps.calendar);
    expect(terms.find(({ kind }) => kind === 'decision')).toMatchObject({ state: 'met' });
  });

  it('delivered twice, even at once, decides once', async () => {
    const caseId = await proposedCase(world, 30_000_00);
    const effectKey = aKey();

    const [first, second] = await Promise.all([grant(caseId, effectKey), grant(caseId, effectKey)]);

    expect(second).toEqual(first);
    expect((await caseRow(world, caseId)).decidedFen).toBe(30_000_00);
    expect((await caseMoney(world.em, caseId)).disbursements).toHaveLength(1);
  });

  it('deducts the advance that was paid', async () => {
    const caseId = await advancedCase(8_000_00);
    const payees = [await aPayee(world, caseId, 20_000_00)];
    const proposal = { proposal: 'grant', amountFen: 20_000_00, payees, basis: '属实' };
    await doAct(world, 'propose-relief', {
      ...{ caseId, by: 'handler@county-a', data: { ...proposal, hasApplicationOrRecord: true } },
    });

    await grant(caseId);

    const { disbursements } = await caseMoney(world.em, caseId);
    expect(disbursements.find(({ purpose }) => purpose === 'grant')).toMatchObject({
      ...{ shareFen: 20_000_00, deductedFen: 8_000_00, amountFen: 12_000_00 },
    });
  });

  it('below the advance that was paid is not even proposed', async () => {
    const caseId = await advancedCase(8_000_00);
    const payees = [await aPayee(world, caseId, 7_999_99)];

    const proposed = doAct(world, 'propose-relief', {
      ...{ caseId, by: 'handler@county-a' },
      data: {
        ...{ proposal: 'grant', amountFen: 7_999_99, payees, basis: '属实' },
        hasApplicationOrRecord: true,
      },
    });

    await expect(proposed).rejects.toMatchObject({ code: 'AMOUNT_INVALID' });
  });

  it('of a refusal owes nothing', async () => {
    const caseId = await proposedCase(world, 30_000_00);

    const { shares } = await recordDecision(world.deps, {
      ...{ caseId, officeId: 'county-a', decision: 'refuse', scope: 'all', effectKey: aKey() },
    });

    expect(shares).toEqual([]);
    expect(await caseRow(world, caseId)).toMatchObject({ status: 'decided', decidedFen: 0 });
  });
});

describe('terminate-case', () => {
  it('is refused to another office, and to the clerk of the own', async () => {
    const { caseId } = await file(world);

    await expect(terminate(caseId, 'handler@county-b')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(terminate(caseId, 'clerk@county-a')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is refused once the decision stands', async () => {
    const caseId = await proposedCase(world, 30_000_00);
    await grant(caseId);

    await expect(terminate(caseId)).rejects.toMatchObject({ code: 'DECISION_SIGNED' });
  });

  it('tells the engine, voids pending opinions and takes no further effect', async () => {
    const caseId = await proposedCase(world, 30_000_00);

    await terminate(caseId);

    expect((await messages(world, caseId)).at(-1)).toMatchObject({
      ...{ name: 'case-terminated', correlationKey: caseId },
    });
    const decisions = await world.em.findBy(Decision, { caseId });
    expect(decisions.map(({ state }) => state)).toEqual(['void']);
    await expect(grant(caseId)).rejects.toMatchObject({ code: 'CASE_TERMINATED' });
    await expect(terminate(caseId)).rejects.toMatchObject({ code: 'CASE_TERMINATED' });
  });

  it('and the decision never both take effect', async () => {
    const caseId = await proposedCase(world, 30_000_00);

    const [decided, terminated] = await Promise.allSettled([grant(caseId), terminate(caseId)]);

    const row = await caseRow(world, caseId);
    expect([decided.status, terminated.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(row.decidedOn === null).toBe(row.terminatedAt !== null);
  });
});

/** A verified case to which an advance was paid. */
async function advancedCase(advanceFen: number): Promise<string> {
  const caseId = await verifiedCase(world, { urgent: true });
  const payees = [await aPayee(world, caseId, advanceFen)];
  const { disbursementId } = await doAct(world, 'confirm-emergency', {
    ...{ caseId, by: 'handler@county-a' },
    data: {
      ...{ emergency: 'phone-approved', identityChecked: true, diagnosis: '重伤', advanceFen },
      payees,
    },
  });
  const { disbursements } = await caseMoney(world.em, caseId);
  const share = disbursements[0]?.payees[0];
  const [batchId, instructionId, orderedAt] = [randomUUID(), randomUUID(), world.clock.now()];
  const of = { disbursementId: String(disbursementId), effectKey: aKey() };
  await world.em.insert(PaymentInstruction, {
    ...{ ...of, id: instructionId, payOn: '2026-03-02', method: 'bank', state: 'confirmed' },
    ...{ preparedBy: 'a', preparedAt: orderedAt, checkedBy: 'b', checkedAt: orderedAt },
  });
  await world.em.insert(PaymentBatch, {
    ...{ ...of, id: batchId, instructionId, orderedAt, orderedBy: 'a', confirmedBy: 'b' },
    state: 'settled',
  });
  await world.em.insert(PaymentOrder, {
    ...{ id: randomUUID(), batchId, caseId, purpose: 'advance', officeId: 'county-a', orderedAt },
    ...{ payeeShareId: share?.id ?? '', personId: share?.personId ?? '', instalment: 1 },
    ...{ amountFen: advanceFen, state: 'paid' },
  });
  return caseId;
}
