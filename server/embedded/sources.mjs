import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['processes', 'workers', 'server', 'templates', 'ui'];
const FILES = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** @returns {string} a hash over every source a build reads @param {string} project folder */
export function hashSources(project) {
  const hash = createHash('sha256');
  const files = [...FOLDERS.flatMap((folder) => listFiles(project, folder)), ...FILES];
  for (const file of files) {
    const path = join(project, file);
    if (statSync(path, { throwIfNoEntry: false })?.isFile())
      hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Every file below a folder, relative to the project, in a fixed order. */
export function listFiles(project, folder) {
  const path = join(project, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const name = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(project, name) : [name];
  });
}
