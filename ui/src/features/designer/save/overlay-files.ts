import type { PackageFile } from '../../../../../processes/package/package-files.js';
import type { FileChanges } from './draft-saver.js';

/** The files as they are with what is not saved yet, in order of name. */
export function overlayFiles(
  files: readonly PackageFile[],
  changes: FileChanges,
): readonly PackageFile[] {
  if (Object.keys(changes).length === 0) return files;
  const kept = files.filter(({ name }) => !(name in changes));
  const typed = Object.entries(changes).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content }],
  );
  return [...kept, ...typed].sort((a, b) => (a.name < b.name ? -1 : 1));
}
