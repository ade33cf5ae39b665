import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../domain/access/permissions.js';
import { assertNotNational, assertPackageFile, assertPackageSize } from './assert-package-files.js';
import { ownDraftFiles } from './draft-files.js';
import { assertSeen, findDraft } from './find-draft.js';
import { fileRows } from './insert-draft.js';
import { ProcessDraftFile } from './process-draft-file.entity.js';
import { ProcessDraft } from './process-draft.entity.js';
import { recordOnceASitting } from './record-designer-act.js';
import { keepRolling } from './snapshots.js';
import { holdToWrite, lockMs, noteHands, type DesignerDeps } from './write-draft.js';

/** A file as it should be; null: it should not be there. */
export interface FileChange {
  name: string;
  content: string | null;
}

/**
 * 保存: files as the designer sees them, all or none. Whatever is wrong with the process is kept, whatever is unsafe is refused. Who saw an
 * older revision is refused with who changed it; the same save sent twice is one. Answers the new revision.
 */
export async function saveFiles(
  { dataSource, clock }: DesignerDeps,
  {
    actor,
    id,
    revision,
    files,
  }: { actor: Actor; id: string; revision: number; files: readonly FileChange[] },
): Promise<number> {
  const { package: packageName } = await findDraft(dataSource.manager, id);
  for (const { name, content } of files) {
    if (content === null) assertNotNational(packageName, name);
    else assertPackageFile(packageName, { name, content });
  }
  return dataSource.transaction(async (em) => {
    const { draft, authority } = await holdToWrite(em, { clock }, { actor, id, step: 'edit' });
    const changes = await realChanges(em, id, files);
    if (changes.length === 0 && draft.editedBy === actor.accountId) return draft.revision;
    await assertSeen(em, draft, revision);
    if (changes.length === 0) return revision;
    const now = clock.now();
    const next = await writeFiles(em, draft, { changes, by: actor.accountId, now });
    await noteHands(em, id, { actor, authority });
    await keepRolling(em, { draftId: id, revision: next, by: actor.accountId, now });
    await recordOnceASitting(em, {
      ...{ actor, authority, draftId: id, now, action: 'edit-process' },
      detail: { files: changes.map(({ name }) => name), revision: next },
    });
    return next;
  });
}

/** Puts changed files into a draft whose row is held; what was checked and tried was another revision. Answers the new one. */
export async function writeFiles(
  em: EntityManager,
  draft: ProcessDraft,
  { changes, by, now }: { changes: readonly FileChange[]; by: string; now: Date },
): Promise<number> {
  const { id: draftId } = draft;
  const revision = draft.revision + 1;
  const gone = changes.filter(({ content }) => content === null).map(({ name }) => name);
  const kept = changes.flatMap(({ name, content }) => (content === null ? [] : { name, content }));
  if (gone.length > 0) await em.delete(ProcessDraftFile, { draftId, name: In(gone) });
  if (kept.length > 0) {
    await em.upsert(ProcessDraftFile, fileRows(draftId, revision, kept), ['draftId', 'name']);
  }
  assertPackageSize(await ownDraftFiles(em, draftId));
  const lock = { lockedBy: by, lockedUntil: new Date(now.getTime() + lockMs) };
  const edited = { revision, editedBy: by, editedAt: now, ...lock };
  await em.update(ProcessDraft, { id: draftId }, edited);
  return revision;
}

async function realChanges(
  em: EntityManager,
  draftId: string,
  files: readonly FileChange[],
): Promise<FileChange[]> {
  const now = new Map(
    (await ownDraftFiles(em, draftId)).map(({ name, content }) => [name, content]),
  );
  return files.filter(({ name, content }) => (now.get(name) ?? null) !== content);
}
