import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Deps } from '../../../server/deps.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { createDraft } from '../../../server/documents/drafts/create-draft.js';
import { issueDraft } from '../../../server/documents/drafts/issue-draft.js';
import { previewDraft } from '../../../server/documents/drafts/preview-draft.js';
import { readDraft } from '../../../server/documents/drafts/read-draft.js';
import { saveDraft } from '../../../server/documents/drafts/save-draft.js';
import { acceptDraft, submitDraft } from '../../../server/documents/drafts/step-draft.js';
import { compareDocument } from '../../../server/documents/life/compare-document.js';
import { correctDocument } from '../../../server/documents/life/correct-document.js';
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

const entered = {
  ...{ way: '电话核实', heldOn: '2026-03-02', startedAt: null, endedAt: null },
  ...{ place: '本院', subjectName: '李秀兰', subjectRelation: '申请人本人' },
  ...{ subjectIdentity: null, subjectPhone: null, staffNames: ['张明'] },
  ...{ recorderName: '李强', othersPresent: [], observation: null },
  talk: [{ question: '家里几口人？', answer: '三口人。' }],
};

/** Writes, has reviewed and issues a draft; answers the paper. */
async function issued(id: string, place: string): Promise<LegalDocument> {
  const version = async () => (await readDraft(deps, { id, actor: handler })).version;
  const by = { id, actor: handler };
  await saveDraft(deps, { ...by, version: await version(), entered: { ...entered, place } });
  await submitDraft(deps, { ...by, version: await version(), reviewerId: null });
  await acceptDraft(deps, { id, actor: head, version: await version(), note: null });
  const [made] = await issueDraft(deps, { ...by, version: await version() });
  const where = { id: made?.documentId ?? '' };
  return world.dataSource.manager.findOneByOrFail(LegalDocument, where);
}

async function aRecord(): Promise<LegalDocument> {
  const { caseId } = await aReviewedCase(world);
  const id = await createDraft(deps, { caseId, kind: 'verification-record', actor: handler });
  return issued(id, '青山县某村');
}

const correct = (documentId: string) =>
  correctDocument(deps, { documentId, actor: handler, reason: '地点写错了' });

it('a paper written by hand is made again from what was entered', async () => {
  const record = await aRecord();

  const request = { documentId: record.id, actor: handler, requestId: 'r1' };
  const { before, after } = await compareDocument(deps, request);

  expect(before.join()).toContain('青山县某村');
  expect(after).toEqual(before);
});

it('its correction is drafted from the same entries and ends it only when it is issued', async () => {
  const record = await aRecord();

  const { documentId, draftId } = await correct(record.id);
  const draft = await readDraft(deps, { id: draftId ?? '', actor: handler });
  const { manager } = world.dataSource;
  const meanwhile = await manager.findOneByOrFail(LegalDocument, { id: record.id });
  const fresh = await issued(draftId ?? '', '青山县另一村');

  expect(documentId).toBeNull();
  expect(draft).toMatchObject({
    ...{ state: 'draft', entered: { place: '青山县某村' }, corrects: { id: record.id } },
  });
  expect(meanwhile.state).toBe('issued');
  expect(fresh.correctsId).toBe(record.id);
  expect(await manager.findOneByOrFail(LegalDocument, { id: record.id })).toMatchObject({
    state: 'replaced',
  });
});

it('its preview and the new version say at their end which paper they replace', async () => {
  const record = await aRecord();
  const { draftId } = await correct(record.id);
  const replaces = '<p>本文书更正并替换《核实笔录》（2026年3月2日）</p>';

  const asked = { id: draftId ?? '', actor: handler, requestId: 'r1' };
  const preview = await previewDraft(deps, asked);
  const fresh = await issued(draftId ?? '', '青山县另一村');

  expect(record.title).toBe('核实笔录');
  expect(record.html).not.toContain('本文书更正');
  expect(preview.papers[0]?.html).toContain(replaces);
  expect(fresh.html).toContain(replaces);
});

it('only one correction of a paper is on its way at a time', async () => {
  const record = await aRecord();
  await correct(record.id);

  await expect(correct(record.id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
});
