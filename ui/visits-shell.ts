import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

const worker = new URL('./visits-sw.js', import.meta.url);
/** What the page asks for at once: itself, and the texts of the language it is read in. */
const roots = [
  'features/visits/VisitsPage.tsx',
  'i18n/chinese.ts',
  'i18n/dates.ts',
  'i18n/english.ts',
];

/** Writes the service worker of /visits with the list of what the page is made of; its version is the hash of that list. */
export const visitsShell: Plugin = {
  name: 'visits-shell',
  apply: 'build',
  generateBundle(_options, bundle) {
    const files = shellFiles(bundle);
    const source = readFileSync(worker, 'utf8');
    const version = createHash('sha256')
      .update(files.join() + source)
      .digest('hex')
      .slice(0, 12);
    this.emitFile({
      ...{ type: 'asset', fileName: 'visits-sw.js' },
      source: source.replace('__VERSION__', version).replace('__FILES__', JSON.stringify(files)),
    });
  },
};

/** The code the page begins with and its own, with everything they import at once, and their styles. */
function shellFiles(bundle: Rollup.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const starts = chunks.filter(
    ({ isEntry, moduleIds }) =>
      isEntry || moduleIds.some((id) => roots.some((root) => id.endsWith(root))),
  );
  const seen = new Set(starts.map(({ fileName }) => fileName));
  for (const name of seen) {
    const file = bundle[name];
    if (file?.type !== 'chunk') continue;
    for (const imported of file.imports) seen.add(imported);
    for (const css of file.viteMetadata?.importedCss ?? []) seen.add(css);
  }
  return ['/icon.svg', ...[...seen].sort().map((name) => `/${name}`)];
}
