import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { computeRoutingFacts } from '../../../server/cases/compute-routing-facts.js';
import { latestFinding } from '../../../server/cases/record-finding.js';
import { snapshotCases } from '../../../server/cases/snapshot-cases.js';
import { suggestAmount } from '../../../server/cases/suggest-amount.js';
import { createDisbursement } from '../../../server/money/create-disbursement.js';
import { PayeeShare } from '../../../server/money/payee-share.entity.js';
import { CaseSetting } from '../../../server/settings/case-setting.entity.js';
import { settingInForce } from '../../../server/settings/setting-in-force.js';
import { addDays } from '../../../server/domain/basics/local-date.js';
import { insertSetting } from '../../support/builders.js';
import {
  aKey,
  anIdentityNumber,
  aPayee,
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

const keptFor = (caseId: string, usedFor: string) =>
  world.em.findBy(CaseSetting, { caseId, usedFor });

/** The standard of the demo with another floor, for an office of its own from tomorrow on. */
async function newFloor(officeId: string, floorFen: number, from: string): Promise<void> {
  const standard = await settingInForce(world.em, officeId, 'amountStandard', from);
  const value = { ...standard, floorFen };
  await insertSetting(world.em, { officeId, key: 'amountStandard', value, from });
}

describe('suggest-amount', () => {
  it('tells range, point, limits and every step, and keeps what it was computed by', async () => {
    const caseId = await verifiedCase(world);

    await suggestAmount(world.deps, { caseId, effectKey: aKey() });

    const found = await latestFinding(world.em, caseId, 'suggestion');
    expect(found).toMatchObject({ state: 'suggested', awardLeftFen: 180_000_00 });
    const kept = await keptFor(caseId, 'suggest-amount');
    expect(kept.map(({ settingKey }) => settingKey).sort()).toEqual([
      ...['amountStandard', 'wage', 'wageSeries'],
    ]);
    expect(kept.every(({ decisiveOn }) => decisiveOn === world.clock.today())).toBe(true);
  });

  it('splits the point among the applicants to the fen', async () => {
    const caseId = await verifiedCase(world);

    await suggestAmount(world.deps, { caseId, effectKey: aKey() });

    const found = await latestFinding(world.em, caseId, 'suggestion');
    const { split, pointFen } = found as { split: { amountFen: number }[]; pointFen: number };
    expect(split.map(({ amountFen }) => amountFen)).toEqual([pointFen]);
  });

  it('names what is missing where a handler who means to refuse did not find it out', async () => {
    const verification = { proposalLean: 'refuse', householdSize: undefined, hardship: undefined };
    const caseId = await verifiedCase(world, { verification });

    await suggestAmount(world.deps, { caseId, effectKey: aKey() });

    expect(await latestFinding(world.em, caseId, 'suggestion')).toEqual({
      ...{ state: 'missing', missing: ['生活困难程度', '家庭人口'] },
    });
  });
});

describe('verify-case refuses', () => {
  it.each<[string, Record<string, unknown>]>([
    ['/hardship', { hardship: undefined }],
    ['/compensationFen', { compensationFen: undefined }],
    ['/applicantFaultPercent', { applicantFaultPercent: undefined }],
    ['/monthlyIncomeFen', { monthlyIncomeFen: undefined }],
    ['/householdSize', { householdSize: undefined }],
    ['/minorsInHousehold', { minorsInHousehold: undefined }],
    ['/minorsInHousehold', { minorsInHousehold: 4 }],
    ['/lossFen', { lossFen: undefined, lawfulAwardFen: undefined }],
  ])('a finished examination for a grant at %s with %j', async (pointer, verification) => {
    const verified = verifiedCase(world, { verification });

    await expect(verified).rejects.toMatchObject({ faults: [{ pointer }] });
  });
});

describe('the decisive day', () => {
  it('is that of the proposal: a later list of delegations leaves the case where it was', async () => {
    const caseId = await proposedCase(world, 5_000_00);
    const tomorrow = addDays(world.clock.today(), 1);
    await insertSetting(world.em, {
      ...{ officeId: 'county-a', key: 'delegations', value: [], from: tomorrow },
    });
    const later = { ...world.deps, clock: { ...world.clock, today: () => tomorrow } };
    const ask = { caseId, officeId: 'county-a', isJointRequest: false };

    const { facts } = await computeRoutingFacts(later, { ...ask, effectKey: aKey() });

    expect(facts.delegatedToDeputy).toBe(true);
    const kept = await keptFor(caseId, 'compute-routing-facts');
    expect(new Set(kept.map(({ decisiveOn }) => decisiveOn))).toEqual(
      new Set([world.clock.today()]),
    );
    expect(kept.map(({ settingKey }) => settingKey).sort()).toEqual([
      ...['amountBands', 'delegations', 'jointMode', 'plcRequired', 'wage', 'wageSeries'],
    ]);
  });
});

describe('snapshotCases', () => {
  it('says what the settings make of an open case, and shows what another row would change', async () => {
    const caseId = await proposedCase(world, 30_000_00, { officeId: 'county-c' });
    const snapshot = async () =>
      (await snapshotCases(world.em, world.deps, ['county-c'])).find(
        (row) => row.caseId === caseId,
      );

    const before = await snapshot();
    await newFloor('county-c', 300_000_00, world.clock.today());
    const after = await snapshot();

    expect(Object.keys(before?.facts ?? {})).toEqual([
      ...['上限', '测算区间', '金额档', '是否授权', '审批要素'],
    ]);
    expect(before?.facts).toMatchObject({ 金额档: '中额', 是否授权: '未授权' });
    expect(after?.facts['测算区间']).not.toBe(before?.facts['测算区间']);
    expect(after?.facts['上限']).toBe(before?.facts['上限']);
  });

  it('tells why where nothing can be said, and leaves out what is decided or of other offices', async () => {
    const verification = { proposalLean: 'refuse', householdSize: undefined };
    const caseId = await verifiedCase(world, { officeId: 'county-b', verification });

    const snapshots = await snapshotCases(world.em, world.deps, ['county-b']);

    expect(snapshots.map((row) => row.caseId)).toEqual([caseId]);
    expect(snapshots[0]?.facts['测算区间']).toBe('不能测算，尚缺：家庭人口');
  });
});

describe('record-collective-decision', () => {
  const meeting = {
    ...{ attendees: '甲\n乙\n丙', approveVotes: 3, opposeVotes: 0, abstainVotes: 0 },
    ...{ verdict: 'approve', opinion: '同意' },
  };
  const by = 'committee-secretary@county-a';

  it('is refused for another body than the one the office has set for the day', async () => {
    const caseId = await proposedCase(world, 60_000_00);
    const data = { ...meeting, heldOn: world.clock.today(), body: 'party-group' };

    const recorded = doAct(world, 'record-collective-decision', { caseId, by, data });

    await expect(recorded).rejects.toMatchObject({
      faults: [{ pointer: '/body', detail: '按本院规定由检察委员会集体研究，不是党组会' }],
    });
  });

  it('keeps the setting it went by', async () => {
    const caseId = await proposedCase(world, 60_000_00);
    const data = { ...meeting, heldOn: world.clock.today(), body: 'committee' };

    await doAct(world, 'record-collective-decision', { caseId, by, data });

    const kept = await keptFor(caseId, 'record-collective-decision');
    expect(kept.map(({ settingKey, value }) => [settingKey, value])).toEqual([
      ['collectiveBody', 'committee'],
    ]);
  });
});

describe('custody of a minor', () => {
  it('ends with the eighteenth birthday, and is none of an instalment due later', async () => {
    const caseId = await verifiedCase(world, {
      applicant: { name: '陈小禾', identityNumber: anIdentityNumber('20100506') },
      verification: { guardianChecked: true },
    });
    const row = await caseRow(world, caseId);
    const payee = {
      ...(await aPayee(world, caseId, 3_000)),
      custody: { kind: 'bank' as const, custodian: '某银行' },
      instalments: ['2027-01-01', '2028-05-06', '2028-05-07'].map((dueOn) => ({
        ...{ amountFen: 1_000, dueOn },
      })),
    };

    const { disbursementId } = await createDisbursement(world.em, world.deps, {
      ...{ caseId, officeId: row.officeId, purpose: 'grant', effectKey: aKey(), payees: [payee] },
      ...{ amountFen: 3_000, deductedFen: 0, urgency: 0 },
    });

    const shares = await world.em.find(PayeeShare, {
      where: { disbursementId },
      order: { instalment: 'ASC' },
    });
    expect(shares.map(({ custodyKind, custodyUntil }) => [custodyKind, custodyUntil])).toEqual([
      ['bank', '2028-05-06'],
      ['bank', '2028-05-06'],
      [null, null],
    ]);
  });
});
