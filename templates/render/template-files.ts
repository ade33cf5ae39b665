import { readFileSync } from 'node:fs';
import type { DocumentKind } from '../define.js';

/** Parts a template may call, each a file of `vocabulary/parts/`; besides them `head`, the head of its kind. */
export const partNames = [
  'head-red',
  'head-letter',
  'head-plain',
  'signature',
  'service-receipt',
  'contact',
  'opinion-row',
  'parties',
  'person-rows',
];

/** The style by subject, in the order of the cascade. */
const styles = ['page', 'head', 'text', 'signature', 'table', 'notes', 'screen'];

/** The text of a kind as it comes with the product. */
export function packagedBody({ group, kind }: Pick<DocumentKind, 'group' | 'kind'>): string {
  return readText(`kinds/${group}/${kind}.hbs`);
}

/** Text of a part; `head` is that of the kind. */
export function partSource(name: string, head: DocumentKind['head']): string {
  return readText(`vocabulary/parts/${name === 'head' ? `head-${head}` : name}.hbs`);
}

/** What stands around the text of every document. */
export function layoutSource(): string {
  return readText('vocabulary/layout.hbs');
}

/** The one style of all documents. */
export function styleSheet(): string {
  return styles.map((name) => readText(`vocabulary/style/${name}.css`)).join('');
}

const texts = new Map<string, string>();

/** A file of templates/; they cannot change while the program runs. */
function readText(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  texts.set(path, text);
  return text;
}
