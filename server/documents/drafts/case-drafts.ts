import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { documentGroups } from '../../../templates/groups.js';
import { assertMaySee, mayOnCase } from '../../cases/case-scope.js';
import { caseHolder } from '../../cases/case-subject.js';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { draftings } from '../draftings.js';
import { assemblyOf } from '../issue-document.js';
import { DocumentDraft } from './document-draft.entity.js';
import { assertMayDraft } from './draft-permission.js';
import { draftingOf } from './drafting-of.js';
import type { DraftableKindView, DraftSummary } from './views-api.js';

const open = ['draft', 'submitted', 'reviewed'] as const;

/** What a kind is called, by the templates. */
export const titleOf = (kind: string): string => documentKinds[kind as DocumentKindId].title;

/** The drafts of a case that are still on their way; none for whoever has nothing to do with drafts. */
export async function listCaseDrafts(
  { dataSource: { manager: em }, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: z.input<typeof DraftSummary>[]; mayDraft: boolean }> {
  const on = clock.today();
  await assertMaySee(em, actor, caseId, on);
  const holder = await caseHolder(em, caseId);
  const may = (action: 'draft-document' | 'review-document' | 'issue-document') =>
    mayOnCase(em, actor, action, holder, on);
  const mayDraft = await may('draft-document');
  if (!(mayDraft || (await may('review-document')) || (await may('issue-document')))) {
    return { items: [], mayDraft };
  }
  const rows = await em.find(DocumentDraft, {
    where: { caseId, state: In(open) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const names = await accountNames(
    em,
    rows.map(({ savedBy }) => savedBy),
  );
  const items = rows.map(({ id, kind, state, savedBy, savedAt, correctsId }) => ({
    ...{ id, kind, state, title: titleOf(kind), correctsId },
    savedBy: names.get(savedBy) ?? '',
    savedAt: savedAt.toISOString(),
  }));
  return { items, mayDraft };
}

/** Every kind that is drafted by hand, in the order of a case, and why this case has no place for one now. */
export async function draftableKinds(
  deps: Deps,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.input<typeof DraftableKindView>[]> {
  const em = deps.dataSource.manager;
  await assertMayDraft(em, actor, caseId, 'save', deps.clock.today());
  const { officeId } = await caseHolder(em, caseId);
  const assembly = await assemblyOf(em, deps, { caseId, officeId });
  const kinds: z.input<typeof DraftableKindView>[] = [];
  for (const kind of Object.keys(draftings)) {
    const { purpose, refusal } = draftingOf(kind);
    const { title, group, volume, isNumbered } = documentKinds[kind as DocumentKindId];
    kinds.push({
      ...{ kind, title, purpose, group, groupName: documentGroups[group] },
      ...{ isInternal: volume === '内卷', isNumbered },
      refusal: (await refusal?.(assembly)) ?? null,
    });
  }
  return kinds;
}

/** The draft on its way that will replace an issued paper; null when there is none. */
export async function openDraftOf(
  em: EntityManager,
  correctsId: string,
): Promise<DocumentDraft | null> {
  return em.findOneBy(DocumentDraft, { correctsId, state: In(open) });
}
