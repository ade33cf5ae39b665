import { In, IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { z } from 'zod';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { documentGroups } from '../../../templates/groups.js';
import { assertMaySee, mayOnCase } from '../../cases/case-scope.js';
import { caseHolder } from '../../cases/case-subject.js';
import { accountNames, officeNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { Action } from '../../domain/access/permission-table.js';
import type { Actor } from '../../domain/access/permissions.js';
import { draftings } from '../draftings.js';
import { assemblyOf } from '../issue-document.js';
import { DocumentDraft } from './document-draft.entity.js';
import { assertMayDraft, mayDraft } from './draft-permission.js';
import { draftingOf, isReplyKind } from './drafting-of.js';
import { helpToAnswer, standingReply, type HelpToAnswer } from './help-asked.js';
import type { CaseDraftsView, DraftableKindView } from './views-api.js';

const open = ['draft', 'submitted', 'reviewed'] as const;

const draftActions = ['draft-document', 'review-document', 'issue-document'] as const;

/** What a kind is called, by the templates. */
export const titleOf = (kind: string): string => documentKinds[kind as DocumentKindId].title;

/** The drafts of a case that are still on their way; none for whoever has nothing to do with drafts. An office that was asked for help has its own answer alone. */
export async function listCaseDrafts(
  { dataSource: { manager: em }, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<CaseDraftsView> {
  const on = clock.today();
  await assertMaySee(em, actor, caseId, on);
  const holder = await caseHolder(em, caseId);
  const may = (action: Action) => mayOnCase(em, actor, action, holder, on);
  const isOurs = (await Promise.all(draftActions.map(may))).includes(true);
  const asked = await helpToAnswer(em, actor, caseId, draftActions, on);
  const places: FindOptionsWhere<DocumentDraft>[] = [
    ...(isOurs ? [{ caseId, assistanceId: IsNull() }] : []),
    ...(asked === null ? [] : [{ caseId, assistanceId: asked.help.id }]),
  ];
  const items = places.length === 0 ? [] : await draftsIn(em, places);
  return {
    items,
    mayDraft: (await may('draft-document')) || (await mayAnswer(em, actor, asked, on)),
    help: asked === null ? null : await helpView(em, caseId, asked),
  };
}

async function draftsIn(
  em: EntityManager,
  places: FindOptionsWhere<DocumentDraft>[],
): Promise<CaseDraftsView['items']> {
  const rows = await em.find(DocumentDraft, {
    where: places.map((place) => ({ ...place, state: In(open) })),
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const names = await accountNames(
    em,
    rows.map(({ savedBy }) => savedBy),
  );
  return rows.map(({ id, kind, state, savedBy, savedAt, correctsId }) => ({
    ...{ id, kind, state, title: titleOf(kind), correctsId },
    savedBy: names.get(savedBy) ?? '',
    savedAt: savedAt.toISOString(),
  }));
}

/** May this person draft the answer to the request now? */
async function mayAnswer(
  em: EntityManager,
  actor: Actor,
  asked: HelpToAnswer | null,
  on: LocalDate,
): Promise<boolean> {
  if (asked === null || asked.refusal !== null) return false;
  const { caseId, assistingOfficeId: officeId, id: assistanceId } = asked.help;
  return mayDraft(em, actor, { caseId, officeId, assistanceId }, 'save', on);
}

async function helpView(
  em: EntityManager,
  caseId: string,
  { help: { id, task, note, assistingOfficeId }, refusal }: HelpToAnswer,
): Promise<CaseDraftsView['help']> {
  const { officeId } = await caseHolder(em, caseId);
  const offices = await officeNames(em, [officeId, assistingOfficeId]);
  const reply = await standingReply(em, id);
  return {
    ...{ assistanceId: id, task, note, refusal },
    askedBy: offices.get(officeId) ?? officeId,
    officeName: offices.get(assistingOfficeId) ?? assistingOfficeId,
    reply: reply === null ? null : { documentId: reply.id, number: reply.number },
  };
}

/** Every kind that is drafted by hand, in the order of a case, and why this case has no place for one now. */
export async function draftableKinds(
  deps: Deps,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.input<typeof DraftableKindView>[]> {
  const em = deps.dataSource.manager;
  const on = deps.clock.today();
  const { officeId } = await caseHolder(em, caseId);
  const place = { caseId, officeId, assistanceId: null };
  if (await mayDraft(em, actor, place, 'save', on)) {
    const assembly = await assemblyOf(em, deps, { caseId, officeId });
    const reasonOf = async (kind: string) => (await draftingOf(kind).refusal?.(assembly)) ?? null;
    return Promise.all(
      Object.keys(draftings).map(async (kind) => kindView(kind, await reasonOf(kind))),
    );
  }
  const asked = await helpToAnswer(em, actor, caseId, ['draft-document'], on);
  if (asked === null) await assertMayDraft(em, actor, place, 'save', on);
  return Object.keys(draftings)
    .filter(isReplyKind)
    .map((kind) => kindView(kind, asked?.refusal ?? null));
}

function kindView(kind: string, refusal: string | null): z.input<typeof DraftableKindView> {
  const { title, group, volume, isNumbered } = documentKinds[kind as DocumentKindId];
  return {
    ...{ kind, title, purpose: draftingOf(kind).purpose, group },
    ...{ groupName: documentGroups[group], isInternal: volume === '内卷', isNumbered, refusal },
  };
}

/** The draft on its way that will replace an issued paper; null when there is none. */
export async function openDraftOf(
  em: EntityManager,
  correctsId: string,
): Promise<DocumentDraft | null> {
  return em.findOneBy(DocumentDraft, { correctsId, state: In(open) });
}
