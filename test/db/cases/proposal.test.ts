import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Application } from '../../../server/cases/application.entity.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { standingProposal } from '../../../server/cases/proposal.js';
import { latestFinding } from '../../../server/cases/record-finding.js';
import { suggestAmount } from '../../../server/cases/suggest-amount.js';
import { InquiryLetter } from '../../../server/inquiries/inquiry-letter.entity.js';
import {
  accountOf,
  aKey,
  anIdentityNumber,
  aPayee,
  aVerification,
  aWorld,
  caseRow,
  doAct,
  proposedCase,
  verifiedCase,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';

async function grant(caseId: string, amountFen: number, overrides: Record<string, unknown> = {}) {
  const payees = [await aPayee(world, caseId, amountFen)];
  const data = {
    ...{ proposal: 'grant', amountFen, payees, basis: '事实清楚', hasApplicationOrRecord: true },
    ...overrides,
  };
  return doAct(world, 'propose-relief', { caseId, by, data });
}

describe('propose-relief refuses', () => {
  it('without application or oral record', async () => {
    const caseId = await verifiedCase(world);

    const proposed = grant(caseId, 1_000_00, { hasApplicationOrRecord: false });

    await expect(proposed).rejects.toMatchObject({ code: 'APPLICATION_MISSING' });
  });

  it('while a letter of inquiry is open', async () => {
    const caseId = await verifiedCase(world);
    await world.em.insert(InquiryLetter, {
      ...{ id: aKey(), inquiryId: aKey(), caseId, agency: '公安机关', state: 'sent' },
      sentAt: world.clock.now(),
    });

    await expect(grant(caseId, 1_000_00)).rejects.toMatchObject({ code: 'INQUIRY_OPEN' });
  });

  it('payees that miss the amount by a fen', async () => {
    const caseId = await verifiedCase(world);
    const payees = [await aPayee(world, caseId, 999_99)];

    const proposed = grant(caseId, 1_000_00, { payees });

    await expect(proposed).rejects.toMatchObject({ code: 'PAYEES_MISMATCH' });
  });

  it('more than a court would award, whatever the reason', async () => {
    const caseId = await verifiedCase(world, { verification: { lawfulAwardFen: 10_000_00 } });

    await expect(grant(caseId, 10_000_00)).resolves.toEqual({});
    const over = grant(caseId, 10_000_01, { deviationReason: '特别困难' });
    await expect(over).rejects.toMatchObject({ code: 'AMOUNT_OVER_AWARD' });
  });

  it('more than the loss less own fault while nobody can say what a court would award', async () => {
    const verification = {
      ...{ lawfulAwardFen: undefined, lossFen: 20_000_00 },
      ...{ compensationFen: 1_000_00, applicantFaultPercent: 50 },
    };
    const caseId = await verifiedCase(world, { verification });

    await expect(grant(caseId, 9_000_01)).rejects.toMatchObject({ code: 'AMOUNT_OVER_AWARD' });
    await expect(grant(caseId, 9_000_00)).resolves.toEqual({});
  });

  it('more than 36 months of wages without ground or reason', async () => {
    const found = { lawfulAwardFen: 90_000_000, heavyLoss: true };
    const without = await verifiedCase(world, { verification: { ...found, heavyLoss: false } });
    const caseId = await verifiedCase(world, { verification: found });
    const reason = { deviationReason: '损失特别重大' };

    const noGround = grant(without, 60_000_000, reason);
    await expect(noGround).rejects.toMatchObject({ code: 'AMOUNT_OVER_CEILING' });
    await expect(grant(caseId, 60_000_000)).rejects.toMatchObject({ code: 'AMOUNT_OVER_CEILING' });
    await expect(grant(caseId, 60_000_000, reason)).resolves.toEqual({});
  });

  it('more than 36 months for a minor, unless a ground of the opinion on minors was found', async () => {
    const applicant = { name: '陈小禾', identityNumber: anIdentityNumber('20150301') };
    const verification = { lawfulAwardFen: 90_000_000, guardianChecked: true };
    const reason = { deviationReason: '长期治疗' };
    const minorGrounds = ['long-treatment'];

    const without = await verifiedCase(world, { applicant, verification });
    const noGround = grant(without, 60_000_000, reason);
    await expect(noGround).rejects.toMatchObject({ code: 'AMOUNT_OVER_CEILING' });
    const caseId = await verifiedCase(world, {
      applicant: { ...applicant, identityNumber: anIdentityNumber('20150302') },
      verification: { ...verification, minorGrounds },
    });
    await expect(grant(caseId, 60_000_000, reason)).resolves.toEqual({});
  });

  it('a grant whose facts were never found out, by name', async () => {
    const caseId = await verifiedCase(world, {
      verification: { proposalLean: 'refuse', monthlyIncomeFen: undefined },
    });
    await suggestAmount(world.deps, { caseId, effectKey: aKey() });

    await expect(grant(caseId, 10_000_00)).rejects.toMatchObject({
      ...{ code: 'AMOUNT_FACTS_MISSING', details: { missing: ['家庭月收入'] } },
      message: '不能测算救助金额，尚缺：家庭月收入。可选择“补充核实”退回审查核实',
    });
  });

  it('to leave the suggested range without a reason', async () => {
    const caseId = await verifiedCase(world);
    await suggestAmount(world.deps, { caseId, effectKey: aKey() });

    await expect(grant(caseId, 1_00)).rejects.toMatchObject({
      faults: [{ pointer: '/deviationReason' }],
    });
    const blank = grant(caseId, 1_00, { deviationReason: ' ' });
    await expect(blank).rejects.toMatchObject({ faults: [{ pointer: '/deviationReason' }] });
  });
});

describe('propose-relief', () => {
  it('puts the case before the approvers, in the name of who proposed', async () => {
    const caseId = await proposedCase(world, 30_000_00);

    const row = await caseRow(world, caseId);

    expect(row).toMatchObject({
      status: 'under-review',
      proposal: 'grant',
      proposedFen: 30_000_00,
    });
    const [decision] = await world.em.findBy(Decision, { caseId, kind: 'propose-relief' });
    expect(decision).toMatchObject({ verdict: 'grant', state: 'pending', amountFen: 30_000_00 });
    expect(row.proposedBy).toBe(decision?.accountId);
  });

  it('keeps accounts sealed', async () => {
    const caseId = await proposedCase(world, 1_000_00);

    const { payees } = await standingProposal(world.em, caseId);

    const account = accountOf(payees[0]?.personId ?? '');
    expect(JSON.stringify(payees)).not.toContain(account);
    expect(world.deps.vault.open(payees[0]?.accountCipher ?? '')).toBe(account);
  });

  it('records the oral application of an ex officio case', async () => {
    const caseId = await verifiedCase(world, { origin: 'ex-officio', form: 'none' });

    await grant(caseId, 1_000_00);

    const [application] = await world.em.findBy(Application, { caseId });
    expect(application?.form).toBe('oral');
  });

  it('goes back to the examination instead, in the same round, and proposes nothing', async () => {
    const caseId = await verifiedCase(world, {
      verification: { proposalLean: 'refuse', monthlyIncomeFen: undefined },
    });
    const data = { proposeNext: 'verify', verifyReason: '家庭月收入尚未核实' };

    await doAct(world, 'propose-relief', { caseId, by, data });

    expect(await caseRow(world, caseId)).toMatchObject({
      ...{ status: 'accepted', round: 1, proposal: null, proposedBy: null },
    });
    expect(await latestFinding(world.em, caseId, 'proposal')).toBeNull();
    const decisions = await world.em.findBy(Decision, { caseId, kind: 'propose-relief' });
    expect(decisions).toMatchObject([
      { verdict: 'verify', amountFen: null, opinion: '家庭月收入尚未核实', state: 'pending' },
    ]);
  });

  it('grants once the missing fact was found out on the way back', async () => {
    const found = { proposalLean: 'refuse', monthlyIncomeFen: undefined };
    const caseId = await verifiedCase(world, { verification: found });
    await suggestAmount(world.deps, { caseId, effectKey: aKey() });
    const data = { proposeNext: 'verify', verifyReason: '家庭月收入尚未核实' };

    await doAct(world, 'propose-relief', { caseId, by, data });
    await doAct(world, 'verify-case', { caseId, by, data: aVerification() });
    await suggestAmount(world.deps, { caseId, effectKey: aKey() });
    await grant(caseId, 10_000_00, { proposeNext: 'submit', deviationReason: '参照类案' });

    expect(await caseRow(world, caseId)).toMatchObject({ status: 'under-review', round: 1 });
  });

  it('does not go back without saying what is to be found out', async () => {
    const caseId = await verifiedCase(world);

    for (const verifyReason of [undefined, ' ']) {
      const data = { proposeNext: 'verify', verifyReason };
      const back = doAct(world, 'propose-relief', { caseId, by, data });
      await expect(back).rejects.toMatchObject({ faults: [{ pointer: '/verifyReason' }] });
    }
  });

  it('proposes a refusal without amount and payees', async () => {
    const caseId = await verifiedCase(world, { verification: { proposalLean: 'refuse' } });

    const data = { proposal: 'refuse', refuseReasons: '生活困难非案件所致', basis: '经查' };
    await doAct(world, 'propose-relief', {
      ...{ caseId, by, data: { ...data, hasApplicationOrRecord: true } },
    });

    expect(await caseRow(world, caseId)).toMatchObject({ proposal: 'refuse', proposedFen: null });
  });
});
