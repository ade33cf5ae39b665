import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { handsOf, type Actor, type Authority } from '../domain/access/permissions.js';
import type { DraftStep } from './draft-states.js';
import { assertNotLocked, holdDraft } from './find-draft.js';
import { assertMayInPackage } from './package-scope.js';
import { ProcessDraftEditor } from './process-draft-editor.entity.js';
import type { ProcessDraft } from './process-draft.entity.js';

export type DesignerDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** So long a draft stays one person's after the last sign of life. */
export const lockMs = 90_000;

export interface Holding {
  draft: ProcessDraft;
  authority: Authority;
}

/** Holds the row of a draft for a step of a designer: in the right state, within reach, and open to nobody else. */
export async function holdToWrite(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { actor, id, step }: { actor: Actor; id: string; step: DraftStep },
): Promise<Holding> {
  const draft = await holdDraft(em, id, step);
  const authority = await assertMayInPackage(
    ...([em, actor, 'design-processes', draft.package, clock.today()] as const),
  );
  await assertNotLocked(em, draft, { accountId: actor.accountId, now: clock.now() });
  return { draft, authority };
}

/** Notes through whose hands the draft went: whoever it is may not release it. */
export async function noteEditors(
  em: EntityManager,
  draftId: string,
  accountIds: readonly string[],
): Promise<void> {
  await em
    .createQueryBuilder()
    .insert()
    .into(ProcessDraftEditor)
    .values(accountIds.map((accountId) => ({ draftId, accountId })))
    .orIgnore()
    .execute();
}

/** The hands of an act on a draft, noted. */
export const noteHands = (
  em: EntityManager,
  draftId: string,
  { actor, authority }: { actor: Actor; authority: Authority },
): Promise<void> => noteEditors(em, draftId, handsOf(actor, authority));
