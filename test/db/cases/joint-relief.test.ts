import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseOffice } from '../../../server/cases/case-office.entity.js';
import { computeRoutingFacts } from '../../../server/cases/compute-routing-facts.js';
import { JointShare } from '../../../server/cases/joint-share.entity.js';
import { recordDecision } from '../../../server/cases/record-decision.js';
import { caseMoney } from '../../../server/money/case-money.js';
import { aKey, aWorld, caseRow, doAct, proposedCase, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const wanting = { verification: { jointRequested: true } };
const unified = { jointMode: 'unified' };
const separate = { jointMode: 'separate' };

const review = (caseId: string, by: string, data: object, variables: object = unified) =>
  doAct(world, 'review-joint-request', {
    ...{ caseId, by, variables: { ...variables } },
    data: { opinion: '同意', ...data },
  });
const decide = (caseId: string, by: string, data: object, variables: object = unified) =>
  doAct(world, 'decide-joint-request', {
    ...{ caseId, by, variables: { ...variables } },
    data: { opinion: '同意', ...data },
  });

describe('compute-routing-facts', () => {
  it('names the higher office and gives it a part only when a joint relief is asked for', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);
    const ask = { caseId, officeId: 'county-a' };

    const routed = await computeRoutingFacts(world.deps, {
      ...{ ...ask, effectKey: aKey(), isJointRequest: false },
    });
    const before = await world.em.countBy(CaseOffice, { caseId, officeId: 'city-a' });
    await computeRoutingFacts(world.deps, { ...ask, effectKey: aKey(), isJointRequest: true });

    expect(routed).toMatchObject({ jointMode: 'unified', higherOfficeId: 'city-a' });
    expect(routed.facts).toMatchObject({ jointRequested: true, amountBand: 'medium' });
    expect(before).toBe(0);
    expect(await world.em.countBy(CaseOffice, { caseId, officeId: 'city-a' })).toBe(1);
  });

  it('decides as one where the 政法委 reviews', async () => {
    const caseId = await proposedCase(world, 20_000_00, { officeId: 'county-b' });

    const { facts, jointMode } = await computeRoutingFacts(world.deps, {
      ...{ caseId, officeId: 'county-b', effectKey: aKey(), isJointRequest: false },
    });

    expect({ plcRequired: facts.plcRequired, jointMode }).toEqual({
      ...{ plcRequired: true, jointMode: 'unified' },
    });
  });

  it('asks nobody above the province', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);

    const asked = computeRoutingFacts(world.deps, {
      ...{ caseId, officeId: 'province-a', effectKey: aKey(), isJointRequest: true },
    });

    await expect(asked).rejects.toMatchObject({ code: 'NO_HIGHER_OFFICE' });
  });

  it('delegates small amounts to the deputy where the office does', async () => {
    const facts = async (amountFen: number) => {
      const caseId = await proposedCase(world, amountFen);
      const ask = { caseId, officeId: 'county-a', effectKey: aKey(), isJointRequest: false };
      return (await computeRoutingFacts(world.deps, ask)).facts.delegatedToDeputy;
    };

    expect([await facts(5_000_00), await facts(5_000_01)]).toEqual([true, false]);
  });
});

describe('a joint request', () => {
  it('is not joined without a share, nor with more than the amount', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);

    const none = () => review(caseId, 'handler@city-a', { jointOpinion: 'join' });
    const tooMuch = () =>
      review(caseId, 'handler@city-a', { jointOpinion: 'join', shareFen: 20_000_01 });

    await expect(none()).rejects.toMatchObject({ faults: [{ pointer: '/shareFen' }] });
    await expect(tooMuch()).rejects.toMatchObject({ faults: [{ pointer: '/shareFen' }] });
  });

  it('goes no higher than the province', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);

    const escalated = review(caseId, 'handler@province-a', { jointOpinion: 'escalate' });

    await expect(escalated).rejects.toMatchObject({ code: 'NO_HIGHER_OFFICE' });
  });

  it('declined is not asked again, and no share stays', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);
    await review(caseId, 'handler@city-a', { jointOpinion: 'join', shareFen: 5_000_00 });

    await decide(caseId, 'chief@city-a', { jointVerdict: 'decline' });

    expect((await caseRow(world, caseId)).jointDeclined).toBe(true);
    const shares = await world.em.findBy(JointShare, { caseId });
    expect(shares).toMatchObject([{ state: 'declined' }]);
    const { shares: owed } = await recordDecision(world.deps, {
      ...{ caseId, officeId: 'county-a', decision: 'grant', scope: 'all', effectKey: aKey() },
    });
    expect(owed).toMatchObject([{ officeId: 'county-a' }]);
  });

  it('refused by the chief of the office in between is declined too', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);

    await doAct(world, 'give-opinion', {
      ...{ caseId, by: 'chief@city-a', headers: { step: 'chief', nextStep: 'sign' } },
      data: { verdict: 'refuse', opinion: '不再上报' },
    });

    expect((await caseRow(world, caseId)).jointDeclined).toBe(true);
  });

  it('over three levels is decided as one and paid in three parts', async () => {
    const caseId = await proposedCase(world, 90_000_00, wanting);
    const escalation = { jointOpinion: 'escalate', shareFen: 30_000_00 };
    await review(caseId, 'handler@city-a', escalation);
    await review(caseId, 'handler@province-a', { jointOpinion: 'join', shareFen: 40_000_00 });
    await decide(caseId, 'chief@province-a', { jointVerdict: 'join', shareFen: 40_000_00 });

    const { shares } = await recordDecision(world.deps, {
      ...{ caseId, officeId: 'province-a', decision: 'grant', scope: 'all', effectKey: aKey() },
    });

    expect(shares.map(({ officeId }) => officeId)).toEqual(['county-a', 'city-a', 'province-a']);
    const { disbursements } = await caseMoney(world.em, caseId);
    const amounts = Object.fromEntries(disbursements.map((row) => [row.officeId, row.amountFen]));
    expect(amounts).toEqual({
      ...{ 'county-a': 20_000_00, 'city-a': 30_000_00, 'province-a': 40_000_00 },
    });
    expect((await caseRow(world, caseId)).decidedFen).toBe(90_000_00);
  });

  it('decided separately is refused where all offices together would pass the award of a court', async () => {
    const caseId = await proposedCase(world, 100_000_00, wanting);
    const give = (shareFen: number) =>
      decide(caseId, 'chief@city-a', { jointVerdict: 'join', shareFen }, separate);

    await expect(give(80_000_01)).rejects.toMatchObject({ code: 'AMOUNT_OVER_AWARD' });
    await expect(give(80_000_00)).resolves.toEqual({});
  });

  it('decided separately adds the share of the higher office to the own', async () => {
    const caseId = await proposedCase(world, 20_000_00, { ...wanting, officeId: 'county-c' });
    const own = { caseId, decision: 'grant', scope: 'own' } as const;
    await recordDecision(world.deps, { ...own, officeId: 'county-c', effectKey: aKey() });
    const joined = { jointVerdict: 'join', shareFen: 25_000_00 };
    await decide(caseId, 'chief@city-a', joined, separate);

    const { shares } = await recordDecision(world.deps, {
      ...{ ...own, officeId: 'city-a', effectKey: aKey() },
    });

    expect(shares).toMatchObject([{ officeId: 'city-a' }]);
    expect((await caseRow(world, caseId)).decidedFen).toBe(45_000_00);
  });

  it('of an office that stated no share owes nothing and still answers one disbursement', async () => {
    const caseId = await proposedCase(world, 20_000_00, { ...wanting, officeId: 'county-c' });

    const { shares } = await recordDecision(world.deps, {
      ...{ caseId, decision: 'grant', scope: 'own', officeId: 'city-a', effectKey: aKey() },
    });

    expect(shares).toHaveLength(1);
    const { disbursements } = await caseMoney(world.em, caseId);
    expect(disbursements).toMatchObject([{ officeId: 'city-a', amountFen: 0 }]);
  });
});
