import type { EntityManager } from 'typeorm';
import type { PackageFile } from '../../processes/package/package-files.js';
import type { Actor } from '../domain/access/permissions.js';
import { beginning } from './create-draft.js';
import { ownDraftFiles } from './draft-files.js';
import { assertSeen } from './find-draft.js';
import type { ProcessDraft } from './process-draft.entity.js';
import { recordDesignerAct } from './record-designer-act.js';
import { writeFiles, type FileChange } from './save-files.js';
import { keepSnapshot, snapshotFiles } from './snapshots.js';
import { holdToWrite, noteHands, type DesignerDeps } from './write-draft.js';

/** What a draft goes back to: a snapshot of its own, or a release. */
export type RestoreSource = { snapshotId: string } | { releaseId: string };

export interface Restore {
  actor: Actor;
  id: string;
  revision: number;
  source: RestoreSource;
}

/** 恢复: all files as they were; what stands now is kept as a snapshot first. Answers the new revision. */
export async function restoreDraft(
  { dataSource, clock }: DesignerDeps,
  { actor, id, revision, source }: Restore,
): Promise<number> {
  return dataSource.transaction(async (em) => {
    const { draft, authority } = await holdToWrite(em, { clock }, { actor, id, step: 'edit' });
    await assertSeen(em, draft, revision);
    const changes = await changesTo(em, id, await filesOf(em, draft, source));
    const [by, now] = [actor.accountId, clock.now()];
    if (changes.length === 0) return revision;
    const [from] = Object.values(source) as [string];
    await keepSnapshot(em, { draftId: id, revision, kind: 'before-restore', note: '', by, now });
    const next = await writeFiles(em, draft, { changes, by, now });
    await noteHands(em, id, { actor, authority });
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId: id, now, action: 'restore-process' },
      detail: { from, revision: next },
    });
    return next;
  });
}

/** 保留: a snapshot by hand, with a word about it. Answers its id. */
export async function takeSnapshot(
  { dataSource, clock }: DesignerDeps,
  { actor, id, note }: { actor: Actor; id: string; note: string },
): Promise<string> {
  return dataSource.transaction(async (em) => {
    const { draft, authority } = await holdToWrite(em, { clock }, { actor, id, step: 'edit' });
    const [by, now] = [actor.accountId, clock.now()];
    await recordDesignerAct(em, {
      ...{ actor, authority, draftId: id, now, action: 'keep-process-snapshot' },
    });
    const { revision } = draft;
    return keepSnapshot(em, { draftId: id, revision, kind: 'by-hand', note, by, now });
  });
}

async function filesOf(
  em: EntityManager,
  { id, package: packageName }: ProcessDraft,
  source: RestoreSource,
): Promise<PackageFile[]> {
  return 'snapshotId' in source
    ? snapshotFiles(em, { draftId: id, id: source.snapshotId })
    : beginning(em, packageName, source.releaseId);
}

async function changesTo(
  em: EntityManager,
  draftId: string,
  wanted: readonly PackageFile[],
): Promise<FileChange[]> {
  const now = await ownDraftFiles(em, draftId);
  const contents = new Map(now.map(({ name, content }) => [name, content]));
  const gone = now.filter(({ name }) => !wanted.some((file) => file.name === name));
  return [
    ...gone.map(({ name }) => ({ name, content: null })),
    ...wanted.filter(({ name, content }) => contents.get(name) !== content),
  ];
}
