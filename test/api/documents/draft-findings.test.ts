import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Deps } from '../../../server/deps.js';
import { createDraft } from '../../../server/documents/drafts/create-draft.js';
import { issueDraft } from '../../../server/documents/drafts/issue-draft.js';
import { previewDraft } from '../../../server/documents/drafts/preview-draft.js';
import { saveDraft } from '../../../server/documents/drafts/save-draft.js';
import { acceptDraft, submitDraft } from '../../../server/documents/drafts/step-draft.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { aReviewedCase } from '../../db/documents/reviewed-case.js';
import { anActor, aWorld, type World } from '../../db/money/world.js';

let world: World;
let deps: Deps;
let handler: Actor;
let head: Actor;

beforeAll(async () => {
  world = await aWorld();
  ({ deps } = world);
  handler = await anActor(world, 'county-a', 'handler', 'clerk');
  head = await anActor(world, 'county-a', 'department-head');
});
afterAll(() => world.drop());

const complete = {
  ...{ way: '电话核实', heldOn: '2026-03-02', startedAt: null, endedAt: null },
  ...{ place: '本院', subjectName: '李秀兰', subjectRelation: '申请人本人' },
  ...{ subjectIdentity: null, subjectPhone: null, staffNames: ['张明'] },
  ...{ recorderName: '李强', othersPresent: [] },
  talk: [{ question: '家里几口人？', answer: '三口人。' }],
};

/** A draft that was seen in the house; answers its id. */
async function aDraft(observation: string): Promise<string> {
  const { caseId } = await aReviewedCase(world);
  const id = await createDraft(deps, { caseId, kind: 'verification-record', actor: handler });
  await saveDraft(deps, {
    ...{ id, actor: handler, version: 1 },
    entered: { ...complete, observation },
  });
  return id;
}

const previewed = async (id: string) =>
  (await previewDraft(deps, { id, actor: head, requestId: 'r1' })).papers;

it('the preview tells what the checks would refuse and warn of, and where on the paper', async () => {
  // No font has the characters of a plane for private use.
  const id = await aDraft('房屋一层，门牌＿＿号，户主\u{10FFFD}某。');

  const [paper] = await previewed(id);

  expect(paper?.findings).toMatchObject([
    { rule: 'no-placeholders', level: 'block', name: '没有未填写的占位' },
    { rule: 'fonts-cover', level: 'warn', name: '每个字都有字体' },
  ]);
  const places = paper?.findings.flatMap(({ places: found }) => found) ?? [];
  expect(places.map(({ documentId }) => documentId)).toEqual([null, null]);
  expect(places[0]?.words).toContain('门牌＿＿号');
  expect(places[1]?.words).toContain('户主\u{10FFFD}某');
});

it('what the preview says would be refused is refused at the issue, in the same words', async () => {
  const id = await aDraft('门牌＿＿号。');
  const [paper] = await previewed(id);
  await submitDraft(deps, { id, actor: handler, version: 2, reviewerId: null });
  await acceptDraft(deps, { id, actor: head, version: 3, note: null });

  const issue = issueDraft(deps, { id, actor: handler, version: 4 });

  await expect(issue).rejects.toMatchObject({
    ...{ code: 'PAPERS_DISAGREE', message: paper?.findings[0]?.text },
  });
});

it('the preview of a paper that agrees with its case has nothing to tell', async () => {
  const papers = await previewed(await aDraft('房屋一层。'));

  expect(papers.map(({ findings }) => findings)).toEqual([[]]);
});
