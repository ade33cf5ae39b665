import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** A source file of a package: the path below its folder, and its text. */
export interface PackageFile {
  name: string;
  content: string;
}

/** The sources of a package: its diagrams and decision tables, and the forms below `forms/`, in order of name. */
export async function readPackage(folder: URL): Promise<PackageFile[]> {
  const top = (await readdir(folder)).filter((name) => /\.(bpmn|dmn)$/.test(name));
  const forms = (await readdir(new URL('forms/', folder)))
    .filter((name) => name.endsWith('.form'))
    .map((name) => `forms/${name}`);
  return Promise.all(
    [...top, ...forms]
      .sort()
      .map(async (name) => ({ name, content: await readFile(new URL(name, folder), 'utf8') })),
  );
}

/** SHA-256 over names and contents, independent of the order of the files: equal packages need no new release. */
export function contentHash(files: readonly PackageFile[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(JSON.stringify([name, content]));
  }
  return hash.digest('hex');
}
