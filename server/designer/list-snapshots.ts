import { accountNames } from '../cases/names.js';
import type { Actor } from '../domain/access/permissions.js';
import { personOf } from './draft-heads.js';
import type { SnapshotView } from './draft-views-api.js';
import { findDraft } from './find-draft.js';
import { ProcessDraftSnapshot } from './process-draft-snapshot.entity.js';
import { assertMaySeeDraft } from './read-draft.js';
import type { DesignerDeps } from './write-draft.js';

/** 历史 of a draft, the newest first. */
export async function listSnapshots(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<SnapshotView[]> {
  const em = dataSource.manager;
  await assertMaySeeDraft(em, actor, await findDraft(em, id), clock.today());
  const rows = await em.find(ProcessDraftSnapshot, {
    select: { id: true, revision: true, kind: true, note: true, takenBy: true, takenAt: true },
    where: { draftId: id },
    order: { takenAt: 'DESC', revision: 'DESC' },
  });
  const people = rows.map(({ takenBy }) => takenBy);
  const names = await accountNames(em, people);
  return rows.map(({ takenBy, takenAt, ...row }) => ({
    ...{ id: row.id, revision: row.revision, kind: row.kind, note: row.note },
    ...{ by: personOf(names, takenBy), at: takenAt.toISOString() },
  }));
}
