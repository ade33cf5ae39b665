import type { Actor } from '../domain/access/permissions.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { assertMaySeeReleases } from './package-scope.js';
import { findRelease, NATIONAL_FILE, releaseFiles } from './release-files.js';
import type { DesignerDeps } from './write-draft.js';

/** A file of a release as the screens read it. */
export interface ReleaseFileView {
  name: string;
  content: string;
  /** Of the national package, shown in that of an office. */
  isNational: boolean;
}

/** The files a release works with, for whoever may see its package. */
export async function readReleaseFiles(
  { dataSource, clock }: DesignerDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<{ package: string; files: ReleaseFileView[] }> {
  const em = dataSource.manager;
  const { package: packageName } = await findRelease(em, id);
  await assertMaySeeReleases(em, actor, packageName, clock.today());
  const isOffices = packageName !== NATIONAL_PACKAGE;
  const files = (await releaseFiles(em, id)).map((file) => ({
    ...file,
    isNational: isOffices && file.name === NATIONAL_FILE,
  }));
  return { package: packageName, files };
}
