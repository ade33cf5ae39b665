import { In, type EntityManager } from 'typeorm';
import { formKeysIn, unpinIds } from '../../processes/unpin-ids.js';
import { latestRelease } from '../../processes/package/deploy-package.js';
import type { PackageFile } from '../../processes/package/package-files.js';
import { RuleError } from '../domain/basics/errors.js';
import { ProcessRelease } from '../engine/process-release.entity.js';
import { ReleaseForm } from '../engine/release-form.entity.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { ReleaseResource } from '../engine/release-resource.entity.js';
import { ReleaseSource } from '../engine/release-source.entity.js';

/** The national process: one id and one start message for the whole country, so no office has its own. */
export const NATIONAL_FILE = 'relief-case.bpmn';

/** The release; NOT_FOUND when there is none. */
export async function findRelease(em: EntityManager, releaseId: string): Promise<ProcessRelease> {
  const release = await em.findOneBy(ProcessRelease, { id: releaseId });
  if (release === null) throw new RuleError('NOT_FOUND', '没有这个流程版本');
  return release;
}

/** The files a release works with, under source ids, in order of name: its own, and the national process where it has none. */
export async function releaseFiles(em: EntityManager, releaseId: string): Promise<PackageFile[]> {
  const release = await findRelease(em, releaseId);
  return withNationalFile(em, release.package, await ownReleaseFiles(em, releaseId));
}

/** The files of the release alone; one made before sources were kept is read back from what the engine got. */
export async function ownReleaseFiles(
  em: EntityManager,
  releaseId: string,
): Promise<PackageFile[]> {
  const sources = await em.find(ReleaseSource, { where: { releaseId }, order: { name: 'ASC' } });
  if (sources.length > 0) return sources.map(({ name, content }) => ({ name, content }));
  const resources = await em.findBy(ReleaseResource, { releaseId });
  const diagrams = resources.filter(({ name }) => name.endsWith('.bpmn'));
  const keys = (await Promise.all(diagrams.map(formKeysIn))).flat();
  const forms = keys.length === 0 ? [] : await em.findBy(ReleaseForm, { formKey: In(keys) });
  const files = await unpinIds(
    resources,
    forms.map(({ formId, formSchema }) => ({
      id: formId,
      schema: JSON.parse(formSchema) as Record<string, unknown>,
    })),
  );
  return inOrder(files);
}

/** A package as it works: an office's package takes the national process of the newest national release. */
export async function withNationalFile(
  em: EntityManager,
  packageName: string,
  files: readonly PackageFile[],
): Promise<PackageFile[]> {
  const national = packageName === NATIONAL_PACKAGE ? null : await nationalFile(em);
  return inOrder(national === null ? files : [...files, national]);
}

/** The national process as the engine starts it for every new case; null where nothing was released yet. */
export async function nationalFile(em: EntityManager): Promise<PackageFile | null> {
  const release = await latestRelease(em, NATIONAL_PACKAGE);
  if (release === null) return null;
  const files = await ownReleaseFiles(em, release.id);
  return files.find(({ name }) => name === NATIONAL_FILE) ?? null;
}

const inOrder = (files: readonly PackageFile[]): PackageFile[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
