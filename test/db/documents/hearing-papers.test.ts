import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import {
  aKey,
  anIdentityNumber,
  aVerification,
  aWorld,
  doAct,
  file,
  type World,
} from '../cases/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';
const aPlan = {
  ...{ heldOn: '2026-03-05', heldAt: '09:30', place: '听证室', host: '张检察官' },
  ...{ listeners: '赵一（人大代表）\n钱二\n孙三', isPublic: false, noticeOn: '2026-03-02' },
};
const aRecord = {
  ...{ record: '主持人：宣布听证开始。\n李秀兰：家中没有收入。', majorityOpinion: '应当救助。' },
  ...{ supportVotes: 2, opposeVotes: 1, hearingDeparted: false },
};

describe('the plan of a hearing', () => {
  it('is a paper of the inner file, with the question, who asked and the approval of the chief', async () => {
    const of = await aHearing();
    const data = { ...aPlan, topics: '扶养关系\n生活困难程度', recorder: '何静', others: '村主任' };

    await plan(of, data);

    const papers = await documents(of.caseId);
    expect(papers).toMatchObject([{ kind: 'hearing-plan', isInternal: true, number: null }]);
    expect(papers[0]?.data).toMatchObject({
      ...{ requestedBy: '申请人申请', reason: '有争议', topics: ['扶养关系', '生活困难程度'] },
      ...{ recorderName: '何静', others: ['村主任'], hearingOn: '2026-03-05', isPublic: false },
      listenerNames: ['赵一（人大代表）', '钱二', '孙三'],
      approval: { verdict: '同意', on: '2026-03-02' },
    });
  });

  it('comes once for one task, however often it is completed', async () => {
    const of = await aHearing();
    const effectKey = aKey();

    await plan(of, aPlan, effectKey);
    await plan(of, aPlan, effectKey).catch(() => undefined);

    expect(await kinds(of.caseId)).toEqual(['hearing-plan']);
  });

  it('leaves no paper when it is refused', async () => {
    const of = await aHearing();

    await expect(plan(of, { ...aPlan, noticeOn: '2026-03-03' })).rejects.toThrow();

    expect(await kinds(of.caseId)).toEqual([]);
  });
});

describe('the public notice of a hearing', () => {
  it('comes with a hearing in public, and names nobody and nothing of the original case', async () => {
    const of = await aHearing();

    await plan(of, { ...aPlan, isPublic: true });

    const notice = (await documents(of.caseId)).find(({ kind }) => kind === 'hearing-announcement');
    expect(notice).toMatchObject({ isInternal: false });
    expect(notice?.data).toMatchObject({ applicantNames: ['李某某'], registerBy: '2026-03-04' });
    for (const secret of ['李秀兰', '王某', '430624', '13900001234']) {
      expect(notice?.html).not.toContain(secret);
    }
  });

  it('never tells of a minor', async () => {
    const minor = { name: '王小明', identityNumber: anIdentityNumber('20150601') };
    const of = await aHearing({ applicant: minor });

    await expect(plan(of, { ...aPlan, isPublic: true })).rejects.toThrow();
    await plan(of, aPlan);

    expect(await kinds(of.caseId)).toEqual(['hearing-plan']);
    expect((await documents(of.caseId))[0]?.data).toMatchObject({ concernsMinor: true });
  });
});

it('a case marked as one of a minor, whose birth nobody knows, is not heard in public either', async () => {
  const of = await aHearing();
  await world.em.update(ReliefCase, { id: of.caseId }, { concernsMinor: true });

  const planned = plan(of, { ...aPlan, isPublic: true });

  await expect(planned).rejects.toMatchObject({ faults: [{ pointer: '/isPublic' }] });
});

describe('the notice of a hearing', () => {
  it('goes to everybody who takes part, under the name without the place', async () => {
    const of = await aHearing();
    await plan(of, { ...aPlan, others: '村主任（石桥村）', topics: '扶养关系' });

    await issueCaseDocuments(world.deps, {
      ...{ caseId: of.caseId, officeId: 'county-a', kind: 'hearing-notice', effectKey: aKey() },
    });

    const notices = (await documents(of.caseId)).filter(({ kind }) => kind === 'hearing-notice');
    const roles = notices.map(({ recipient, data }) => [recipient, data['addresseeRole']]);
    expect(roles.sort()).toEqual(
      [
        ['李秀兰', '申请人'],
        ['赵一', '听证员'],
        ['钱二', '听证员'],
        ['孙三', '听证员'],
        ['村主任', '其他参加人'],
      ].sort(),
    );
    expect(notices[0]?.data).toMatchObject({
      ...{ topics: ['扶养关系'], listenerNames: ['赵一（人大代表）', '钱二', '孙三'] },
      legalBasis: ['《人民检察院审查案件听证工作规定》'],
    });
  });
});

describe('the record of a hearing', () => {
  it('goes into the file, what the listeners discussed into the inner one', async () => {
    const of = await aHearing();
    await plan(of, { ...aPlan, others: '村主任' });

    await record(of, {
      ...{ ...aRecord, endedAt: '11:20' },
      listenerOpinions: '赵一：应当救助。\n钱二：同意。\n孙三：宜由亲属帮助。',
    });

    const papers = await documents(of.caseId);
    const paper = papers.find(({ kind }) => kind === 'hearing-record');
    const opinion = papers.find(({ kind }) => kind === 'hearing-opinion');
    expect(paper).toMatchObject({ isInternal: false });
    expect(paper?.data).toMatchObject({ startedAt: '09:30', endedAt: '11:20', others: ['村主任'] });
    expect(paper?.html).not.toContain('宜由亲属帮助');
    expect(opinion).toMatchObject({ isInternal: true });
    expect(opinion?.data).toMatchObject({
      ...{ supportVotes: 2, opposeVotes: 1, departureReason: null },
      listeners: [
        { name: '赵一（人大代表）', opinion: '应当救助。' },
        { name: '钱二', opinion: '同意。' },
        { name: '孙三', opinion: '宜由亲属帮助。' },
      ],
    });
  });

  it('strikes what nobody wrote down, and names those who came instead of those expected', async () => {
    const of = await aHearing();
    await plan(of, { ...aPlan, others: '村主任' });

    await record(of, { ...aRecord, attendees: '村会计', departureReason: '证据不足' });

    const papers = await documents(of.caseId);
    const dataOf = (kind: string) => papers.find((paper) => paper.kind === kind)?.data;
    expect(dataOf('hearing-record')).toMatchObject({ endedAt: null, others: ['村会计'] });
    expect(dataOf('hearing-opinion')).toMatchObject({
      departureReason: '证据不足',
      listeners: [{ opinion: null }, { opinion: null }, { opinion: null }],
    });
  });

  it('does not end before it began', async () => {
    const of = await aHearing();
    await plan(of, aPlan);

    const ended = (endedAt: string) => record(of, { ...aRecord, endedAt });

    await expect(ended('09:30')).rejects.toMatchObject({ faults: [{ pointer: '/endedAt' }] });
    expect(await kinds(of.caseId)).toEqual(['hearing-plan']);
    await ended('09:31');
  });
});

// helpers

interface Of {
  caseId: string;
  variables: Record<string, unknown>;
}

async function aHearing(overrides: Parameters<typeof file>[1] = {}): Promise<Of> {
  const { caseId } = await file(world, overrides);
  const asked = { hearingRequestedBy: 'applicant', hearingReason: '有争议' };
  const data = aVerification({ verifyNext: 'hearing', ...asked });
  const variables = await doAct(world, 'verify-case', { caseId, by, data });
  await doAct(world, 'decide-hearing', {
    ...{ caseId, by: 'chief@county-a', variables, data: { hearingApproved: true } },
  });
  return { caseId, variables };
}

const plan = (of: Of, data: object, effectKey = aKey()) =>
  doAct(world, 'plan-hearing', { ...of, by, data: { ...data }, effectKey });

async function record(of: Of, data: object): Promise<void> {
  world.clock.set('2026-03-05T04:00:00Z');
  try {
    await doAct(world, 'record-hearing', { ...of, by, data: { ...data } });
  } finally {
    world.clock.set('2026-03-02T02:00:00Z');
  }
}

/** Of the hearing alone: filing a case has papers of its own. */
const documents = async (caseId: string): Promise<LegalDocument[]> => {
  const papers = await world.em.find(LegalDocument, { where: { caseId } });
  return papers.filter(({ kind }) => kind.startsWith('hearing-'));
};

const kinds = async (caseId: string) => (await documents(caseId)).map(({ kind }) => kind);
