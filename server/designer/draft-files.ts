import type { EntityManager } from 'typeorm';
import type { PackageFile } from '../../processes/package/package-files.js';
import { findDraft } from './find-draft.js';
import { ProcessDraftFile } from './process-draft-file.entity.js';
import { withNationalFile } from './release-files.js';

/** The files a draft works with, in order of name: its own, and the national process in the package of an office. */
export async function draftFiles(em: EntityManager, draftId: string): Promise<PackageFile[]> {
  const { package: packageName } = await findDraft(em, draftId);
  return withNationalFile(em, packageName, await ownDraftFiles(em, draftId));
}

/** The files of the draft alone: what a release of it consists of. */
export async function ownDraftFiles(em: EntityManager, draftId: string): Promise<PackageFile[]> {
  const rows = await draftFileRows(em, draftId);
  return rows.map(({ name, content }) => ({ name, content }));
}

/** The same with the revision of each. */
export async function draftFileRows(
  em: EntityManager,
  draftId: string,
): Promise<ProcessDraftFile[]> {
  return em.find(ProcessDraftFile, { where: { draftId }, order: { name: 'ASC' } });
}
