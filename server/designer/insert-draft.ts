import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PackageFile } from '../../processes/package/package-files.js';
import { ProcessDraftFile } from './process-draft-file.entity.js';
import { ProcessDraft } from './process-draft.entity.js';
import { keepSnapshot } from './snapshots.js';

export interface NewDraft {
  packageName: string;
  title: string;
  files: readonly PackageFile[];
  basedOn: string | null;
  shippedSha256: string | null;
  /** Null: the program itself. */
  by: string | null;
  /** Where the files are from, for the history. */
  origin: string;
  now: Date;
}

/** Begins a draft with its files and the first entry of its history; answers its id. */
export async function insertDraft(em: EntityManager, draft: NewDraft): Promise<string> {
  const { packageName, title, files, basedOn, shippedSha256, by, origin, now } = draft;
  const id = randomUUID();
  await em.insert(ProcessDraft, {
    ...{ id, package: packageName, title, state: 'draft', revision: 1, basedOn, shippedSha256 },
    ...{ createdBy: by, createdAt: now, editedBy: by, editedAt: now },
    ...{ reasons: [], note: '' },
  });
  if (files.length > 0) await em.insert(ProcessDraftFile, fileRows(id, 1, files));
  await keepSnapshot(em, { draftId: id, revision: 1, kind: 'created', note: origin, by, now });
  return id;
}

/** Rows of files as they change at a revision. */
export const fileRows = (draftId: string, revision: number, files: readonly PackageFile[]) =>
  files.map(({ name, content }) => ({ draftId, name, content, revision }));
