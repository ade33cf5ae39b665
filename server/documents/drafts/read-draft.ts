import { Like, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { recordAudit } from '../../audit/record-audit.js';
import { findCase } from '../../cases/find-case.js';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { DraftAct } from '../../domain/papers/draft-states.js';
import { LegalDocument } from '../document.entity.js';
import type { DocumentDraft } from './document-draft.entity.js';
import { openEntered } from './draft-papers.js';
import { assertMayDraft, stepRefusal } from './draft-permission.js';
import { draftingOf, entrySchema } from './drafting-of.js';
import { findDraft } from './find-draft.js';
import { reviewersOf } from './reviewers-of.js';
import type { DraftView } from './views-api.js';

type View = z.input<typeof DraftView>;

/** 查看草稿, on record, since it holds facts of persons. */
export async function openDraft(
  deps: Deps,
  { id, actor, requestId }: { id: string; actor: Actor; requestId: string },
): Promise<View> {
  const em = deps.dataSource.manager;
  const { caseId } = await findDraft(em, id);
  const view = await readDraft(deps, { id, actor });
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'read-document-draft' },
    ...{ caseId, subjectType: 'document-draft', subjectId: id, requestId },
  });
  return view;
}

/** A draft with its form, its way so far and the steps open to this person. */
export async function readDraft(
  deps: Deps,
  { id, actor }: { id: string; actor: Actor },
): Promise<View> {
  const em = deps.dataSource.manager;
  const draft = await findDraft(em, id);
  const today = deps.clock.today();
  await assertMayDraft(em, actor, draft, 'read', today);
  const { kind, state, version } = draft;
  const { title, volume } = documentKinds[kind as DocumentKindId];
  const row = await findCase(em, draft.caseId);
  const refusal = (act: DraftAct) => stepRefusal(em, actor, draft, act, today);
  return {
    ...{ id, kind, title, state, version, purpose: draftingOf(kind).purpose },
    isInternal: volume === '内卷',
    case: { id: row.id, title: row.title, number: row.number },
    schema: entrySchema(kind),
    entered: openEntered(deps, draft),
    ...(await wayOf(em, draft)),
    corrects: await correctedOf(em, draft),
    documents: await documentsOf(em, id),
    reviewers: await reviewersOf(em, draft, today),
    refusals: {
      ...{ save: await refusal('save'), submit: await refusal('submit') },
      ...{ accept: await refusal('accept'), return: await refusal('return') },
      ...{ issue: await refusal('issue'), discard: await refusal('discard') },
    },
  };
}

type Way = Pick<View, 'created' | 'saved' | 'submitted' | 'reviewed' | 'ended'>;

/** Who did what to the draft and when. */
async function wayOf(em: EntityManager, draft: DocumentDraft): Promise<Way> {
  const { createdBy, savedBy, submittedBy, reviewedBy, endedBy, reviewNote: note } = draft;
  const names = await accountNames(em, [createdBy, savedBy, submittedBy, reviewedBy, endedBy]);
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  const step = (by: string | null, at: Date | null) =>
    by === null || at === null ? null : { by: person(by), at: at.toISOString() };
  const reviewed = step(reviewedBy, draft.reviewedAt);
  return {
    created: { by: person(createdBy), at: draft.createdAt.toISOString() },
    saved: { by: person(savedBy), at: draft.savedAt.toISOString() },
    submitted: step(submittedBy, draft.submittedAt),
    reviewed: reviewed === null ? null : { ...reviewed, note },
    ended: step(endedBy, draft.endedAt),
  };
}

async function correctedOf(em: EntityManager, { correctsId }: DocumentDraft) {
  if (correctsId === null) return null;
  const { id, title, number } = await em.findOneByOrFail(LegalDocument, { id: correctsId });
  return { id, title, number };
}

async function documentsOf(em: EntityManager, draftId: string): Promise<View['documents']> {
  const rows = await em.find(LegalDocument, {
    select: { id: true, title: true, number: true },
    where: [{ effectKey: `draft:${draftId}` }, { effectKey: Like(`draft:${draftId}:%`) }],
    order: { seq: 'ASC' },
  });
  return rows.map(({ id, title, number }) => ({ id, title, number }));
}
