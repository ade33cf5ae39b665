import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Assistance } from '../../../server/cases/assistance.entity.js';
import { CaseOffice } from '../../../server/cases/case-office.entity.js';
import { Hearing } from '../../../server/cases/hearing.entity.js';
import { latestFinding } from '../../../server/cases/record-finding.js';
import { anIdentityNumber, aVerification, aWorld, doAct, file, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const handler = 'handler@county-a';
const chief = 'chief@county-a';

async function verify(caseId: string, data: Record<string, unknown>) {
  return doAct(world, 'verify-case', { caseId, by: handler, data: aVerification(data) });
}

describe('verify-case refuses to finish', () => {
  it('without an own figure, a grade of hardship and an opinion, all told at once', async () => {
    const { caseId } = await file(world);

    const verified = verify(caseId, { ownAmountFen: undefined, hardship: undefined });

    await expect(verified).rejects.toMatchObject({
      faults: [{ pointer: '/ownAmountFen' }, { pointer: '/hardship' }],
    });
  });

  it('the case of a minor without a look at the guardian', async () => {
    const applicant = { name: '王小明', identityNumber: anIdentityNumber('20150601') };
    const { caseId } = await file(world, { applicant });

    const verified = verify(caseId, {});

    await expect(verified).rejects.toMatchObject({ faults: [{ pointer: '/guardianChecked' }] });
    await expect(verify(caseId, { guardianChecked: true })).resolves.toEqual({});
  });

  it('with the own office as helper', async () => {
    const { caseId } = await file(world);
    const data = { verifyNext: 'assistance', assistingOfficeId: 'county-a' };

    await expect(verify(caseId, data)).rejects.toMatchObject({
      faults: [{ pointer: '/assistingOfficeId' }],
    });
  });
});

describe('assistance', () => {
  const askFor = async () => {
    const { caseId } = await file(world);
    const variables = await verify(caseId, {
      ...{ verifyNext: 'assistance', assistingOfficeId: 'county-b', assistanceTask: 'verify' },
    });
    return { caseId, variables };
  };

  it('gives the assisting office its part in the case', async () => {
    const { caseId, variables } = await askFor();

    expect(variables).toMatchObject({ assistingOfficeId: 'county-b' });
    const parts = await world.em.findBy(CaseOffice, { caseId, officeId: 'county-b' });
    expect(parts).toMatchObject([{ part: 'assisting' }]);
  });

  it('is returned only with a reason', async () => {
    const { caseId, variables } = await askFor();
    const refuse = (data: Record<string, unknown>) =>
      doAct(world, 'accept-assistance', { caseId, by: 'handler@county-b', variables, data });

    await expect(refuse({ assistanceAccepted: false })).rejects.toMatchObject({
      faults: [{ pointer: '/reason' }],
    });
    await refuse({ assistanceAccepted: false, reason: '当事人已迁出' });
    const row = await world.em.findOneByOrFail(Assistance, { caseId });
    expect(row).toMatchObject({ state: 'returned', result: '当事人已迁出' });
  });

  it('is reported to the handling office', async () => {
    const { caseId, variables } = await askFor();
    const by = 'handler@county-b';
    const accepted = { caseId, by, variables, data: { assistanceAccepted: true } };
    await doAct(world, 'accept-assistance', accepted);

    const data = { result: '家庭困难属实', reportedOn: '2026-03-02' };
    await doAct(world, 'report-assistance', { caseId, by, variables, data });

    const row = await world.em.findOneByOrFail(Assistance, { caseId });
    expect(row).toMatchObject({ state: 'reported', result: '家庭困难属实' });
  });

  it('of another case is not found', async () => {
    const { variables } = await askFor();
    const { caseId } = await file(world);

    const reported = doAct(world, 'report-assistance', {
      ...{ caseId, by: 'handler@county-b', variables },
      data: { result: '属实', reportedOn: '2026-03-02' },
    });

    await expect(reported).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('hearing', () => {
  const aHearing = async (overrides: Parameters<typeof file>[1] = {}) => {
    const { caseId } = await file(world, overrides);
    const data = {
      verifyNext: 'hearing',
      hearingRequestedBy: 'applicant',
      hearingReason: '有争议',
    };
    const variables = await verify(caseId, data);
    return { caseId, variables };
  };
  const aPlan = (overrides: Record<string, unknown> = {}) => ({
    ...{ heldOn: '2026-03-05', heldAt: '09:30', place: '听证室', host: '张检察官' },
    ...{ listeners: '赵一、钱二，孙三', isPublic: false, noticeOn: '2026-03-02' },
    ...overrides,
  });
  const plan = (of: { caseId: string; variables: Record<string, unknown> }, data: object) =>
    doAct(world, 'plan-hearing', { ...of, by: handler, data: { ...data } });

  it('is declined only with reasons', async () => {
    const of = await aHearing();
    const decide = (data: Record<string, unknown>) =>
      doAct(world, 'decide-hearing', { ...of, by: chief, data });

    await expect(decide({ hearingApproved: false })).rejects.toMatchObject({
      faults: [{ pointer: '/reason' }],
    });
    await decide({ hearingApproved: false, reason: '事实清楚，没有必要' });
    const row = await world.em.findOneByOrFail(Hearing, { caseId: of.caseId });
    expect(row.state).toBe('declined');
  });

  it.each([
    ['2026-03-03', 'HEARING_NOTICE_TOO_SHORT'],
    ['2026-03-04', 'HEARING_NOTICE_TOO_SHORT'],
  ])('on 5 March is not announced on %s', async (noticeOn, code) => {
    await expect(plan(await aHearing(), aPlan({ noticeOn }))).rejects.toMatchObject({ code });
  });

  it('is announced three days before at the latest', async () => {
    await expect(plan(await aHearing(), aPlan())).resolves.toEqual({});
  });

  it.each([
    ['赵一、钱二', false],
    ['赵一、钱二、孙三', true],
    ['赵一 钱二 孙三 李四 周五 吴六 郑七', true],
    ['赵一 钱二 孙三 李四 周五 吴六 郑七 王八', false],
  ])('with listeners %s', async (listeners, isLawful) => {
    const planned = plan(await aHearing(), aPlan({ listeners }));

    if (isLawful) await expect(planned).resolves.toEqual({});
    else await expect(planned).rejects.toMatchObject({ faults: [{ pointer: '/listeners' }] });
  });

  it('of a minor is not public', async () => {
    const applicant = { name: '王小明', identityNumber: anIdentityNumber('20150601') };

    const planned = plan(await aHearing({ applicant }), aPlan({ isPublic: true }));

    await expect(planned).rejects.toMatchObject({ faults: [{ pointer: '/isPublic' }] });
  });

  it('is recorded from its day on, with no more votes than listeners', async () => {
    const of = await aHearing();
    await plan(of, aPlan());
    const record = (votes: Record<string, unknown>) =>
      doAct(world, 'record-hearing', {
        ...{ ...of, by: handler },
        data: { record: '笔录', majorityOpinion: '应予救助', hearingDeparted: false, ...votes },
      });

    await expect(record({ supportVotes: 3, opposeVotes: 0 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    world.clock.set('2026-03-05T02:00:00Z');
    await expect(record({ supportVotes: 3, opposeVotes: 1 })).rejects.toMatchObject({
      faults: [{ pointer: '/supportVotes' }],
    });
    await record({ supportVotes: 2, opposeVotes: 1 });
    world.clock.set('2026-03-02T02:00:00Z');

    expect(await latestFinding(world.em, of.caseId, 'hearing')).toMatchObject({ step: 'held' });
  });

  it('is departed from by the chief alone', async () => {
    const of = await aHearing();

    await doAct(world, 'decide-departure', {
      ...{ ...of, by: chief, data: { adopt: false, reason: '多数意见与证据不符' } },
    });

    const row = await world.em.findOneByOrFail(Hearing, { caseId: of.caseId });
    expect(row.state).toBe('departed');
  });
});
