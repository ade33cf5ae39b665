import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { missingPapers } from '../../../server/cases/file-gaps.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { aVerification, aWorld, doAct, file, proposedCase, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';

it('a file lacks the record of a collective study only after it was done and its record void', async () => {
  const caseId = await proposedCase(world, 60_000_00);
  const before = await records(caseId);
  await doAct(world, 'record-collective-decision', {
    ...{ caseId, by: 'committee-secretary@county-a' },
    data: {
      ...{ body: 'committee', heldOn: '2026-03-02', attendees: '甲\n乙', opinion: '通过' },
      ...{ verdict: 'approve', approveVotes: 2, opposeVotes: 0, abstainVotes: 0 },
    },
  });
  const after = await records(caseId);
  await voidAll(caseId, 'collective-discussion-record');

  expect([before, after]).toEqual([[], []]);
  expect(await records(caseId)).toEqual(['缺少集体研究记录']);
});

it('a hearing that was held leaves a record and the opinion of the listeners', async () => {
  const { caseId } = await file(world);
  const asked = { verifyNext: 'hearing', hearingRequestedBy: 'applicant', hearingReason: '争议' };
  const variables = await doAct(world, 'verify-case', { caseId, by, data: aVerification(asked) });
  await doAct(world, 'plan-hearing', {
    ...{ caseId, by, variables },
    data: {
      ...{ heldOn: '2026-03-05', heldAt: '09:30', place: '听证室', host: '张检察官' },
      ...{ listeners: '赵一\n钱二\n孙三', isPublic: false, noticeOn: '2026-03-02' },
    },
  });
  const planned = await records(caseId);
  world.clock.set('2026-03-05T04:00:00Z');
  const votes = { supportVotes: 3, opposeVotes: 0, hearingDeparted: false };
  const data = { record: '笔录', majorityOpinion: '应当救助', ...votes };
  await doAct(world, 'record-hearing', { caseId, by, variables, data });
  world.clock.set('2026-03-02T02:00:00Z');
  const held = await records(caseId);
  await voidAll(caseId, 'hearing-record');
  await voidAll(caseId, 'hearing-opinion');

  expect([planned, held]).toEqual([[], []]);
  expect(await records(caseId)).toEqual(['缺少听证笔录', '缺少听证评议意见']);
});

/** What is lacking of the records; the papers of the outcome are another test's. */
async function records(caseId: string): Promise<string[]> {
  const gaps = await missingPapers(world.em, { id: caseId }, 'none');
  return gaps.map(({ text }) => text);
}

const voidAll = (caseId: string, kind: string) =>
  world.em.update(LegalDocument, { caseId, kind }, { state: 'void', voidReason: '误登' });
