import type { EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import type { DraftHead, LockView } from './draft-views-api.js';
import { openFindings } from './judge-files.js';
import { stuckInTrial } from './judge-release.js';
import type { ProcessDraft } from './process-draft.entity.js';

/** Drafts as lists show them, with the names of people. */
export async function draftHeads(
  em: EntityManager,
  drafts: readonly ProcessDraft[],
  now: Date,
): Promise<DraftHead[]> {
  const people = drafts.flatMap(({ editedBy, lockedBy }) => [editedBy, lockedBy]);
  const names = await accountNames(em, people);
  return drafts.map((draft) => ({
    ...{ id: draft.id, package: draft.package, title: draft.title, state: draft.state },
    ...{ revision: draft.revision, updatedAt: draft.editedAt.toISOString() },
    updatedBy: personOf(names, draft.editedBy),
    lock: lockOf(draft, names, now),
    isChecked: isChecked(draft),
    isTried: draft.triedRevision === draft.revision && stuckInTrial(draft) === 0,
  }));
}

/** Somebody with the name shown; null: the program. */
export const personOf = (names: ReadonlyMap<string, string>, id: string | null) =>
  id === null ? null : { id, name: names.get(id) ?? '' };

/** Exactly this revision was checked, and nothing it found stands open. */
function isChecked({ revision, checkedRevision, findings, reasons }: ProcessDraft): boolean {
  return checkedRevision === revision && openFindings(findings ?? [], reasons).length === 0;
}

function lockOf(
  { lockedBy, lockedUntil }: ProcessDraft,
  names: ReadonlyMap<string, string>,
  now: Date,
): LockView | null {
  if (lockedBy === null || lockedUntil === null || lockedUntil <= now) return null;
  const name = names.get(lockedBy) ?? '';
  return { accountId: lockedBy, name, until: lockedUntil.toISOString() };
}
