import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this launcher belongs to; every command works from any folder. */
export const PROJECT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** What `npm run build` makes. */
export const DIST = join(PROJECT, 'dist');

/** A file of an installed npm package, run with node: no shell, no PATH. */
export function packageFile(path) {
  return join(PROJECT, 'node_modules', path);
}
