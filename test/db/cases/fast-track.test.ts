import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseFinding } from '../../../server/cases/case-finding.entity.js';
import { Disbursement } from '../../../server/money/disbursement.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { aPayee, aWorld, doAct, file, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';
const deputy = 'deputy-chief@county-a';

async function urgentCase() {
  const { caseId } = await file(world, { urgent: true });
  return caseId;
}

async function emergency(caseId: string, advanceFen: number, overrides = {}) {
  const payees = [await aPayee(world, caseId, advanceFen)];
  return {
    ...{ emergency: 'confirmed', identityChecked: true, diagnosis: '重型颅脑损伤', advanceFen },
    ...{ payees, ...overrides },
  };
}

async function approvedByPhone(caseId: string) {
  const phone = { phoneApprovedAt: '2026-03-02 09:00', phoneApprovalNote: '请示王副检察长同意' };
  const data = await emergency(caseId, 8_000_00, { emergency: 'phone-approved', ...phone });
  return doAct(world, 'confirm-emergency', { caseId, by, data });
}

describe('an advance is refused', () => {
  it.each([
    [50_000_00, true],
    [50_000_01, false],
  ])('above the cap: %d fen', async (advanceFen, isWithin) => {
    const caseId = await urgentCase();

    const data = await emergency(caseId, advanceFen);
    const confirmed = doAct(world, 'confirm-emergency', { caseId, by, data });

    if (isWithin) await expect(confirmed).resolves.toEqual({});
    else await expect(confirmed).rejects.toMatchObject({ code: 'ADVANCE_OVER_CAP' });
  });

  it('when the payees do not add up', async () => {
    const caseId = await urgentCase();
    const data = await emergency(caseId, 10_000_00, { advanceFen: 10_000_01 });

    const confirmed = doAct(world, 'confirm-emergency', { caseId, by, data });

    await expect(confirmed).rejects.toMatchObject({ code: 'PAYEES_MISMATCH' });
  });

  it('to somebody who did not apply', async () => {
    const caseId = await urgentCase();
    const payees = [{ ...(await aPayee(world, caseId, 100)), personId: 'stranger' }];
    const data = await emergency(caseId, 100, { payees });

    await expect(doAct(world, 'confirm-emergency', { caseId, by, data })).rejects.toMatchObject({
      faults: [{ pointer: '/payees/0/personId' }],
    });
  });

  it('as not urgent only with a reason', async () => {
    const caseId = await urgentCase();
    const data = { emergency: 'not-urgent' };

    await expect(doAct(world, 'confirm-emergency', { caseId, by, data })).rejects.toMatchObject({
      faults: [{ pointer: '/reason' }],
    });
  });
});

describe('an advance', () => {
  it('is paid from the reserve once the deputy chief approves, in the amount approved', async () => {
    const caseId = await urgentCase();
    const data = await emergency(caseId, 20_000_00);
    await doAct(world, 'confirm-emergency', { caseId, by, data });

    const { disbursementId } = await doAct(world, 'approve-advance', {
      ...{
        caseId,
        by: deputy,
        data: { verdict: 'approve', advanceFen: 15_000_00, opinion: '同意' },
      },
    });

    const row = await world.em.findOneByOrFail(Disbursement, { id: String(disbursementId) });
    expect(row).toMatchObject({ purpose: 'advance', fundSource: 'reserve', amountFen: 15_000_00 });
  });

  it('approved by phone goes at once', async () => {
    const caseId = await urgentCase();

    const { disbursementId } = await approvedByPhone(caseId);

    expect(await world.em.countBy(Disbursement, { id: String(disbursementId) })).toBe(1);
  });

  it('whose phone approval is denied alarms the supervision', async () => {
    const caseId = await urgentCase();
    await approvedByPhone(caseId);
    const deny = (data: Record<string, unknown>) =>
      doAct(world, 'sign-phone-approval', { caseId, by: deputy, data });

    await expect(deny({ confirmed: false })).rejects.toMatchObject({
      faults: [{ pointer: '/opinion' }],
    });
    await deny({ confirmed: false, opinion: '当天没有接到电话' });

    expect(await world.em.findBy(Notice, { caseId })).toMatchObject([{ role: 'case-supervisor' }]);
  });

  it('leaves no account number in the findings', async () => {
    const caseId = await urgentCase();
    const data = await emergency(caseId, 5_000_00);
    await doAct(world, 'confirm-emergency', { caseId, by, data });

    const findings = await world.em.findBy(CaseFinding, { caseId });

    const account = (await aPayee(world, caseId, 5_000_00)).account;
    expect(JSON.stringify(findings)).not.toContain(account);
    expect(JSON.stringify(findings)).toContain(account.slice(-4));
  });
});
