import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { CaseOffice } from '../../../server/cases/case-office.entity.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { applicantsOf } from '../../../server/cases/has-minor.js';
import { standingProposal } from '../../../server/cases/proposal.js';
import {
  aPayee,
  aVerification,
  nothingAgainst,
  aWorld,
  caseRow,
  doAct,
  file,
  proposedCase,
  verifiedCase,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const headers = { step: 'department-head', nextStep: 'deputy-chief' };
const processId = 'ordinary-review';

function opinion(caseId: string, data: Record<string, unknown>, by = 'department-head@county-a') {
  return doAct(world, 'give-opinion', {
    ...{ caseId, by, headers, processId, elementId: 'department-head-review' },
    data: { opinion: '经审查', ...data },
  });
}

async function refusalProposed(): Promise<string> {
  const caseId = await verifiedCase(world, { verification: { proposalLean: 'refuse' } });
  await doAct(world, 'propose-relief', {
    ...{ caseId, by: 'handler@county-a' },
    data: {
      ...{ proposal: 'refuse', refuseReasons: '不符合条件', basis: '经查' },
      hasApplicationOrRecord: true,
    },
  });
  return caseId;
}

describe('give-opinion refuses', () => {
  it.each(['adjust', 'refuse'])('to %s a proposed refusal', async (verdict) => {
    const caseId = await refusalProposed();

    const given = opinion(caseId, { verdict, amountFen: 100 });

    await expect(given).rejects.toMatchObject({ code: 'NOT_ADJUSTABLE' });
  });

  it('to adjust to the same amount', async () => {
    const caseId = await proposedCase(world, 5_000_00);

    const given = opinion(caseId, { verdict: 'adjust', amountFen: 5_000_00 });

    await expect(given).rejects.toMatchObject({ code: 'NOT_ADJUSTABLE' });
  });

  it('to adjust without an amount', async () => {
    const caseId = await proposedCase(world, 5_000_00);

    await expect(opinion(caseId, { verdict: 'adjust' })).rejects.toMatchObject({
      faults: [{ pointer: '/amountFen' }],
    });
  });

  it('an adjustment by a higher office on the way up', async () => {
    const caseId = await proposedCase(world, 5_000_00);

    const given = opinion(caseId, { verdict: 'adjust', amountFen: 4_000_00 }, 'chief@city-a');

    await expect(given).rejects.toMatchObject({ code: 'NOT_ADJUSTABLE' });
  });
});

describe('give-opinion', () => {
  it('approves and leaves the way to the diagram', async () => {
    const caseId = await proposedCase(world, 5_000_00);

    expect(await opinion(caseId, { verdict: 'approve' })).toEqual({});

    expect(await caseRow(world, caseId)).toMatchObject({ path: 'ordinary', round: 1 });
    const [decision] = await world.em.findBy(Decision, { caseId, verdict: 'approve' });
    expect(decision).toMatchObject({ kind: 'department-head-review', state: 'pending' });
  });

  it('returned begins a new round and comes back to the same level', async () => {
    const caseId = await proposedCase(world, 5_000_00);

    const variables = await opinion(caseId, { verdict: 'return', missing: '缺少收入证明' });

    expect(variables).toEqual({ round: 2, resumeAt: 'department-head' });
    expect(await caseRow(world, caseId)).toMatchObject({ round: 2, status: 'accepted' });
  });

  it('returned by a higher office on the way up leaves the round alone', async () => {
    const caseId = await proposedCase(world, 5_000_00);

    const variables = await opinion(caseId, { verdict: 'return', missing: '…' }, 'chief@city-a');

    expect(variables).toEqual({ resumeAt: 'department-head' });
    expect(await caseRow(world, caseId)).toMatchObject({ round: 1, status: 'under-review' });
  });

  it('adjusted goes on at the next level with the payees in proportion, to the fen', async () => {
    const { caseId } = await file(world);
    await file(world, { caseId, applicant: { name: '王小明' } });
    const finished = await verifyAndPropose(caseId, [66_67, 33_33]);

    const variables = await opinion(finished, { verdict: 'adjust', amountFen: 50_01 });

    expect(variables).toEqual({ resumeAt: 'deputy-chief' });
    const { payees, amountFen, adjustedIn } = await standingProposal(world.em, caseId);
    expect({ amountFen, adjustedIn }).toEqual({
      ...{ amountFen: 50_01, adjustedIn: 'department-head-review' },
    });
    expect(payees.map((payee) => payee.amountFen)).toEqual([33_34, 16_67]);
  });
});

describe('collective decision', () => {
  const collective = (caseId: string, data: Record<string, unknown>) =>
    doAct(world, 'record-collective-decision', {
      ...{ caseId, by: 'committee-secretary@county-a' },
      headers: { step: 'chief', nextStep: 'sign' },
      data: {
        ...{ body: 'committee', heldOn: '2026-03-02', attendees: '全体委员', opinion: '讨论通过' },
        ...{ opposeVotes: 2, abstainVotes: 2, ...data },
      },
    });

  it.each([
    [4, false],
    [5, true],
  ])('with %d of its votes for it', async (approveVotes, carries) => {
    const caseId = await proposedCase(world, 60_000_00);

    const decided = collective(caseId, { verdict: 'approve', approveVotes });

    if (carries) await expect(decided).resolves.toEqual({});
    else await expect(decided).rejects.toMatchObject({ faults: [{ pointer: '/approveVotes' }] });
  });

  it('that adjusts goes to be signed', async () => {
    const caseId = await proposedCase(world, 60_000_00);

    const data = { verdict: 'adjust', approveVotes: 9, amountFen: 55_000_00 };

    expect(await collective(caseId, data)).toEqual({ resumeAt: 'sign' });
    expect((await caseRow(world, caseId)).proposedFen).toBe(55_000_00);
  });

  it('is not signed only with a reason and a higher office, which then sees the case', async () => {
    const caseId = await proposedCase(world, 60_000_00);
    const dissent = (by: string, dissentReason?: string) =>
      doAct(world, 'sign-collective-decision', {
        ...{ caseId, by, data: { collectiveSigned: false, dissentReason } },
      });

    await expect(dissent('chief@county-a')).rejects.toMatchObject({
      faults: [{ pointer: '/dissentReason' }],
    });
    await expect(dissent('chief@province-a', '金额过高')).rejects.toMatchObject({
      code: 'NO_HIGHER_OFFICE',
    });
    expect(await dissent('chief@county-a', '金额过高')).toEqual({ higherOfficeId: 'city-a' });
    const parts = await world.em.findBy(CaseOffice, { caseId, officeId: 'city-a' });
    expect(parts).toMatchObject([{ part: 'reviewing' }]);
  });

  it('adjusted by the higher office is concluded', async () => {
    const caseId = await proposedCase(world, 60_000_00);

    const variables = await doAct(world, 'review-dissent', {
      ...{ caseId, by: 'chief@city-a', headers: { step: 'chief', nextStep: 'end' } },
      data: { verdict: 'adjust', amountFen: 40_000_00, opinion: '调整为宜' },
    });

    expect(variables).toEqual({ resumeAt: 'end' });
    expect((await caseRow(world, caseId)).proposedFen).toBe(40_000_00);
  });
});

describe('opinion of the 政法委', () => {
  const plc = (caseId: string, data: Record<string, unknown>) =>
    doAct(world, 'record-plc-opinion', {
      ...{ caseId, by: 'clerk@county-b' },
      data: {
        ...{ receivedOn: '2026-03-02', answeredOn: '2026-03-02', opinion: '同意', scanNumber: '1' },
        ...data,
      },
    });
  const aCase = () => proposedCase(world, 5_000_00, { officeId: 'county-b' });

  it('answered before it was received is refused', async () => {
    const answered = plc(await aCase(), { plcOutcome: 'approve', answeredOn: '2026-03-01' });

    await expect(answered).rejects.toMatchObject({ faults: [{ pointer: '/answeredOn' }] });
  });

  it('returned goes through the whole approval again', async () => {
    const caseId = await aCase();

    expect(await plc(caseId, { plcOutcome: 'return' })).toEqual({ round: 2, resumeAt: null });
  });

  it('adjusted changes what will be decided', async () => {
    const caseId = await aCase();

    await plc(caseId, { plcOutcome: 'adjust', amountFen: 3_000_00 });

    expect((await caseRow(world, caseId)).proposedFen).toBe(3_000_00);
  });
});

async function verifyAndPropose(caseId: string, amounts: [number, number]): Promise<string> {
  await acceptCase(world.deps, { caseId, effectKey: caseId.slice(0, 20) });
  const persons = await applicantsOf(world.em, caseId);
  const by = 'handler@county-a';
  const exclusions = { ...nothingAgainst, organisation: false };
  await doAct(world, 'verify-case', { caseId, by, data: aVerification({ exclusions }) });
  const template = await aPayee(world, caseId, 1);
  const payees = persons.map(({ id }, index) => ({
    ...{ ...template, personId: id, amountFen: amounts[index] ?? 0 },
  }));
  const total = amounts[0] + amounts[1];
  await doAct(world, 'propose-relief', {
    ...{ caseId, by },
    data: {
      ...{ proposal: 'grant', amountFen: total, payees, basis: '事实清楚' },
      hasApplicationOrRecord: true,
    },
  });
  return caseId;
}
