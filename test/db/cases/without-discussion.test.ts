import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readCase } from '../../../server/cases/read-case.js';
import { actorOf, aVerification, aWorld, doAct, file, proposedCase, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

const by = 'handler@county-a';

it('what each member said is told to readers of the inner file alone', async () => {
  const caseId = await proposedCase(world, 60_000_00);
  await doAct(world, 'record-collective-decision', {
    ...{ caseId, by: 'committee-secretary@county-a' },
    data: {
      ...{ body: 'committee', heldOn: '2026-03-02', attendees: '甲\n乙', views: '乙：金额偏高。' },
      ...{ verdict: 'approve', approveVotes: 2, opposeVotes: 0, abstainVotes: 0, opinion: '同意' },
    },
  });

  expect(await told(caseId, 'chief@county-a')).toContain('金额偏高');
  for (const outsider of ['original-handler@county-a', 'intake-clerk@county-a']) {
    const text = await told(caseId, outsider);
    expect(text).not.toContain('金额偏高');
    expect(text).toContain('approveVotes');
  }
});

it('what each listener said is told to readers of the inner file alone', async () => {
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
  world.clock.set('2026-03-05T04:00:00Z');
  await doAct(world, 'record-hearing', {
    ...{ caseId, by, variables },
    data: {
      ...{ record: '笔录', majorityOpinion: '应当救助', listenerOpinions: '赵一：情理难容。' },
      ...{ supportVotes: 3, opposeVotes: 0, hearingDeparted: false },
    },
  });
  world.clock.set('2026-03-02T02:00:00Z');

  expect(await told(caseId, by)).toContain('情理难容');
  const outside = await told(caseId, 'original-handler@county-a');
  expect(outside).not.toContain('情理难容');
  expect(outside).toContain('应当救助');
});

/** Everything the person is told of the case. */
async function told(caseId: string, username: string): Promise<string> {
  const actor = await actorOf(world, username);
  return JSON.stringify(await readCase(world.deps, { actor, caseId }));
}
