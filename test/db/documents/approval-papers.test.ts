import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { aKey, aPayee, aWorld, doAct, file, proposedCase, type World } from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

describe('the record of an approval by phone', () => {
  const byPhone = {
    ...{ emergency: 'phone-approved', identityChecked: true, diagnosis: '重型颅脑损伤' },
    ...{ advanceFen: 8_000_00, medicalCostFen: 36_000_00, reason: '急需手术' },
    ...{ phoneApprovedAt: '2026-03-01 21:40', phoneApprovalNote: '同意先行救助八千元' },
  };
  const phoned = async () => {
    const { caseId } = await file(world, { urgent: true });
    const data = { ...byPhone, payees: [await aPayee(world, caseId, 8_000_00)] };
    await doAct(world, 'confirm-emergency', { caseId, by: 'handler@county-a', data });
    return caseId;
  };
  const sign = (caseId: string, data: Record<string, unknown>) =>
    doAct(world, 'sign-phone-approval', { caseId, by: 'deputy-chief@county-a', data });

  it('tells the call as it was noted and that it is confirmed', async () => {
    const caseId = await phoned();

    await sign(caseId, { confirmed: true });

    const record = await paper(caseId, 'phone-approval-record');
    expect(record).toMatchObject({ isInternal: true, number: null });
    expect(record?.data).toMatchObject({
      ...{ calledOn: '2026-03-01', calledAt: '21:40', content: '同意先行救助八千元' },
      ...{ amountFen: 8_000_00, unpaidFen: 36_000_00, urgency: '急需手术' },
      confirmation: { answer: '补签', opinion: null, on: '2026-03-02' },
      ...{ matter: '先行救助', checked: null },
    });
  });

  it('tells that it is denied, too', async () => {
    const caseId = await phoned();

    await sign(caseId, { confirmed: false, opinion: '当天没有接到电话' });

    const record = await paper(caseId, 'phone-approval-record');
    expect(record?.data).toMatchObject({
      confirmation: { answer: '否认', opinion: '当天没有接到电话' },
    });
    expect(record?.html).toContain('未曾以电话批准');
  });
});

describe('the record of a collective study', () => {
  const meet = (caseId: string, data: Record<string, unknown>, effectKey = aKey()) =>
    doAct(world, 'record-collective-decision', {
      ...{ caseId, by: 'committee-secretary@county-a', effectKey },
      headers: { step: 'chief', nextStep: 'sign' },
      data: {
        ...{ body: 'committee', heldOn: '2026-03-02', attendees: '甲\n乙\n丙', opinion: '通过' },
        ...{ approveVotes: 3, opposeVotes: 0, abstainVotes: 0, ...data },
      },
    });

  it('has what was proposed beside what was decided, and what each one said', async () => {
    const caseId = await proposedCase(world, 60_000_00);

    await meet(caseId, {
      ...{ verdict: 'adjust', amountFen: 50_000_00, chair: '甲', views: '乙：金额偏高。' },
    });

    const record = await paper(caseId, 'collective-discussion-record');
    expect(record).toMatchObject({ isInternal: true });
    expect(record?.data).toMatchObject({
      ...{ body: '检察委员会', chairName: '甲', place: null, attendees: ['甲', '乙', '丙'] },
      proposal: { verdict: '予以救助', amountFen: 60_000_00, reasons: '事实清楚' },
      ...{ views: [{ name: '乙', view: '金额偏高。' }], votes: { approve: 3 } },
      ...{ decision: '同意救助，调整金额', amountFen: 50_000_00 },
    });
  });

  it('gives no amount where nothing is granted', async () => {
    const caseId = await proposedCase(world, 60_000_00);

    await meet(caseId, { verdict: 'refuse', approveVotes: 0, opposeVotes: 3 });

    const record = await paper(caseId, 'collective-discussion-record');
    expect(record?.data).toMatchObject({ decision: '不予救助', amountFen: null });
  });

  it('tells who entered it what the paper cannot hold, and nothing is recorded', async () => {
    const caseId = await proposedCase(world, 60_000_00);

    const recorded = meet(caseId, { verdict: 'approve', attendees: '甲'.repeat(501) });

    await expect(recorded).rejects.toMatchObject({ code: 'TEMPLATE_DATA' });
    expect(await papers(caseId, 'collective-discussion-record')).toEqual([]);
    await meet(caseId, { verdict: 'approve', attendees: '甲'.repeat(500) });
  });

  it('comes with every meeting, with a refused entry never', async () => {
    const caseId = await proposedCase(world, 60_000_00);

    await meet(caseId, { verdict: 'return' });
    await meet(caseId, { verdict: 'approve' });
    await expect(meet(caseId, { verdict: 'approve', approveVotes: 0 })).rejects.toThrow();

    expect(await papers(caseId, 'collective-discussion-record')).toHaveLength(2);
  });
});

describe('the reply to a joint request', () => {
  const wanting = { verification: { jointRequested: true } };
  const decide = (caseId: string, data: object, jointMode = 'unified', by = 'chief@city-a') =>
    doAct(world, 'decide-joint-request', {
      ...{ caseId, by, variables: { jointMode }, data: { opinion: '同意', ...data } },
    });
  const request = (caseId: string, officeId = 'county-a') =>
    issueCaseDocuments(world.deps, {
      ...{ caseId, officeId, kind: 'joint-relief-request', effectKey: aKey() },
    });

  it('answers the request by its number, in the name and with a number of the higher office', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);
    await request(caseId);

    await decide(caseId, { jointVerdict: 'join', shareFen: 5_000_00 });

    const [asked] = await papers(caseId, 'joint-relief-request');
    const reply = await paper(caseId, 'joint-relief-reply');
    expect(reply).toMatchObject({ officeId: 'city-a', isInternal: true });
    expect(reply?.number).toMatch(/批〔2026〕\d+号$/u);
    expect(reply?.data).toMatchObject({
      ...{ requestNumber: asked?.number, requestedOn: '2026-03-02', mode: '统一决定' },
      ...{ verdict: '同意联合救助', shareFen: 5_000_00, totalFen: 20_000_00 },
    });
    expect(reply?.recipient).toBe((reply?.data as { addressee: string }).addressee);
  });

  it('of the province goes to the city that asked last, not to the county', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);
    await request(caseId);
    await request(caseId, 'city-a');

    await decide(
      caseId,
      { jointVerdict: 'join', shareFen: 1_000_00 },
      'unified',
      'chief@province-a',
    );

    const requests = await papers(caseId, 'joint-relief-request');
    const ofCity = requests.find(({ officeId }) => officeId === 'city-a');
    const reply = await paper(caseId, 'joint-relief-reply');
    expect(reply?.data).toMatchObject({ requestNumber: ofCity?.number });
  });

  it('decided apart states the own share and the sum of all', async () => {
    const caseId = await proposedCase(world, 20_000_00, { ...wanting, officeId: 'county-c' });

    await decide(caseId, { jointVerdict: 'join', shareFen: 25_000_00 }, 'separate');

    const reply = await paper(caseId, 'joint-relief-reply');
    expect(reply?.data).toMatchObject({
      ...{ mode: '分别决定', shareFen: 25_000_00, totalFen: 45_000_00, requestNumber: null },
    });
  });

  it('declines without an amount, and a return is no reply', async () => {
    const caseId = await proposedCase(world, 20_000_00, wanting);

    await decide(caseId, { jointVerdict: 'return', opinion: '补充材料' });
    const afterReturn = await papers(caseId, 'joint-relief-reply');
    await decide(caseId, { jointVerdict: 'decline', opinion: '资金不足' });

    expect(afterReturn).toEqual([]);
    expect((await paper(caseId, 'joint-relief-reply'))?.data).toMatchObject({
      ...{ verdict: '不予联合救助', shareFen: null, totalFen: null, opinion: '资金不足' },
    });
  });
});

describe('the approval form', () => {
  const approve = async (officeId: string, plc: boolean) => {
    const caseId = await proposedCase(world, 5_000_00, { officeId });
    if (plc) {
      await doAct(world, 'record-plc-opinion', {
        ...{ caseId, by: `clerk@${officeId}` },
        data: {
          ...{ plcOutcome: 'approve', receivedOn: '2026-02-25', answeredOn: '2026-02-27' },
          ...{ opinion: '符合条件', scanNumber: '1' },
        },
      });
    }
    await issueCaseDocuments(world.deps, {
      ...{ caseId, officeId, kind: 'relief-approval', effectKey: aKey() },
      extra: { decision: 'refuse' },
    });
    return paper(caseId, 'relief-approval');
  };

  it('has the view of the 政法委 as it was given and on its day', async () => {
    const form = await approve('county-b', true);

    expect(form?.data).toMatchObject({
      plcOpinion: { name: '党委政法委', verdict: '同意', opinion: '符合条件', on: '2026-02-27' },
    });
  });

  it('has a struck row where the 政法委 is not asked', async () => {
    const form = await approve('county-a', false);

    expect(form?.data).toMatchObject({ plcOpinion: null });
    expect(form?.html).toContain('党委政法委审核意见');
  });
});

// helpers

const papers = (caseId: string, kind: string): Promise<LegalDocument[]> =>
  world.em.find(LegalDocument, { where: { caseId, kind }, order: { createdAt: 'ASC' } });

const paper = async (caseId: string, kind: string) => (await papers(caseId, kind))[0];
