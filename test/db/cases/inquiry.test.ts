import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessEligibility } from '../../../server/cases/assess-eligibility.js';
import { checkDuplicateRelief } from '../../../server/cases/check-duplicate-relief.js';
import { latestFinding } from '../../../server/cases/record-finding.js';
import { caseWarnings } from '../../../server/duplicates/warning-views.js';
import { listCaseDocuments } from '../../../server/documents/list-case-documents.js';
import { openLetters } from '../../../server/inquiries/open-letters.js';
import { sendInquiry } from '../../../server/inquiries/send-inquiry.js';
import { settleLetter } from '../../../server/inquiries/settle-letter.js';
import { LiveChange } from '../../../server/live/live-change.entity.js';
import {
  actorOf,
  aKey,
  anIdentityNumber,
  aWorld,
  file,
  messages,
  verifiedCase,
  type World,
} from './world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.drop());

async function inquiredCase() {
  const caseId = await verifiedCase(world);
  const effectKey = aKey();
  const { inquiryId } = await sendInquiry(world.deps, { caseId, effectKey });
  const letters = await openLetters(world.em, { caseId });
  return { caseId, effectKey, inquiryId, letters };
}

async function settle(letterId: string, foundRelief = false, by = 'handler@county-a') {
  const actor = await actorOf(world, by);
  const answer = { state: 'replied', reply: '经查无救助记录', foundRelief } as const;
  return settleLetter(world.deps, { letterId, ...answer, actor, requestId: 'r' });
}

describe('check-duplicate-relief', () => {
  it('finds the same person in another office by the identity number alone', async () => {
    const applicant = { name: '李秀兰', identityNumber: anIdentityNumber() };
    const other = await file(world, { applicant, officeId: 'county-b' });
    const { caseId } = await file(world, { applicant });

    await checkDuplicateRelief(world.deps, { caseId, effectKey: aKey() });

    expect(await caseWarnings(world.em, caseId)).toMatchObject([
      { kind: 'same-person', matchId: other.caseId, settled: null },
    ]);
  });

  it('asks until every agency of the setting has answered', async () => {
    const { caseId, letters } = await inquiredCase();
    const isNeeded = async () =>
      (await checkDuplicateRelief(world.deps, { caseId, effectKey: aKey() })).inquiryNeeded;

    const before = await isNeeded();
    for (const { id } of letters) await settle(id);

    expect([before, await isNeeded()]).toEqual([true, false]);
  });
});

describe('send-inquiry', () => {
  it('is told to open lists when the letters are out, and again when one is answered', async () => {
    const { caseId, letters } = await inquiredCase();
    const told = () => world.em.countBy(LiveChange, { caseId, kind: 'case', officeId: 'county-a' });
    const sent = await told();

    await settle(letters[0]?.id ?? '');

    expect(sent).toBeGreaterThan(0);
    expect(await told()).toBe(sent + 1);
  });

  it('sends each agency one letter and one paper, however often it is delivered', async () => {
    const { caseId, effectKey, inquiryId, letters } = await inquiredCase();

    const again = await sendInquiry(world.deps, { caseId, effectKey });

    expect(again).toEqual({ inquiryId });
    expect(letters.map(({ agency }) => agency).sort()).toEqual(
      ['公安机关', '党委政法委', '司法局', '同级人民法院'].sort(),
    );
    const papers = await listCaseDocuments(world.em, caseId);
    expect(papers.filter(({ kind }) => kind === 'inquiry-letter')).toHaveLength(4);
  });
});

describe('settle-letter', () => {
  it('is refused to another office, and a second time', async () => {
    const { letters } = await inquiredCase();
    const id = letters[0]?.id ?? '';

    await expect(settle(id, false, 'handler@county-b')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await settle(id);
    await expect(settle(id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(settle('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets the process go on with the last letter, once', async () => {
    const { caseId, inquiryId, letters } = await inquiredCase();

    const answers = await Promise.all(letters.map(({ id }) => settle(id)));

    expect(answers.filter(({ inquirySettled }) => inquirySettled)).toHaveLength(1);
    const settled = (await messages(world, caseId)).filter(
      ({ name }) => name === 'inquiry-settled',
    );
    expect(settled).toMatchObject([{ correlationKey: inquiryId }]);
  });

  it('that found relief stands against a second one', async () => {
    const { caseId, letters } = await inquiredCase();
    await settle(letters[0]?.id ?? '', true);

    await assessEligibility(world.deps, { caseId, effectKey: aKey() });

    expect(await latestFinding(world.em, caseId, 'eligibility')).toMatchObject({
      conclusion: 'not-eligible',
    });
  });
});
