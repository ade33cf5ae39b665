import { namesFor, type NamedFacts, type PackageNames } from '../handbook/package-names.js';
import type { PackageFile } from '../package/package-files.js';
import { parseDiagram } from '../package/parse-diagram.js';
import { parseTable } from '../package/parse-table.js';
import type { Change } from './change.js';
import { compareDiagrams } from './compare-diagrams.js';
import { compareForms } from './compare-forms.js';
import { compareTables } from './compare-tables.js';

export type FileKind = 'diagram' | 'table' | 'form';

/** A file of two versions of a package with everything that differs. */
export interface FileComparison {
  /** Path in the package. */
  file: string;
  /** As people call it. */
  name: string;
  kind: FileKind;
  changes: readonly Change[];
  /** One of the two cannot be read, so only that it differs is known. */
  isUnreadable: boolean;
}

/** The files that differ between two versions of a package: diagrams first, then tables, then forms. Files whose text is equal are left out. */
export async function comparePackages(
  before: readonly PackageFile[],
  after: readonly PackageFile[],
  facts: NamedFacts,
): Promise<FileComparison[]> {
  const names = namesFor(facts, before, after);
  const paths = [...new Set([...before, ...after].map(({ name }) => name))].sort(byKind);
  const compared = await Promise.all(
    paths.map((file) => compareFile(file, contentOf(before, file), contentOf(after, file), names)),
  );
  return compared.filter((one) => one !== null);
}

const order: readonly FileKind[] = ['diagram', 'table', 'form'];

const byKind = (a: string, b: string): number =>
  order.indexOf(kindOf(a)) - order.indexOf(kindOf(b)) || (a < b ? -1 : 1);

/** What a file of a package is, by its name. */
export function kindOf(file: string): FileKind {
  if (file.endsWith('.bpmn')) return 'diagram';
  return file.endsWith('.dmn') ? 'table' : 'form';
}

const contentOf = (files: readonly PackageFile[], file: string): string | null =>
  files.find(({ name }) => name === file)?.content ?? null;

async function compareFile(
  file: string,
  before: string | null,
  after: string | null,
  names: PackageNames,
): Promise<FileComparison | null> {
  if (before === after) return null;
  const head = { file, name: nameOfFile(file, names), kind: kindOf(file), isUnreadable: false };
  if (before === null || after === null) {
    return { ...head, changes: [wholeFile(head, after === null ? 'removed' : 'added')] };
  }
  try {
    const changes = await compareContents(file, before, after, names);
    return changes.length === 0 ? null : { ...head, changes };
  } catch {
    return { ...head, changes: [wholeFile(head, 'changed')], isUnreadable: true };
  }
}

async function compareContents(
  file: string,
  before: string,
  after: string,
  names: PackageNames,
): Promise<Change[]> {
  if (kindOf(file) === 'form') return compareForms(file, before, after);
  if (kindOf(file) === 'table') {
    const [old, now] = await Promise.all([parseTable(file, before), parseTable(file, after)]);
    return compareTables(file, old, now);
  }
  const [old, now] = await Promise.all([parseDiagram(file, before), parseDiagram(file, after)]);
  return compareDiagrams(file, old, now, names);
}

const kindNames: Readonly<Record<FileKind, string>> = {
  ...{ diagram: '流程图', table: '决策表', form: '表单' },
};

const wholeFile = (
  { file, name, kind }: Pick<FileComparison, 'file' | 'name' | 'kind'>,
  change: 'added' | 'removed' | 'changed',
): Change => ({
  ...{ kind: change, file, elementId: null, subject: name, subjectKind: kindNames[kind] },
  ...{ property: null, before: null, after: null, isTechnical: false },
});

/** A file by the name of its process or decision, a form by what it is for. */
export function nameOfFile(file: string, names: Pick<PackageNames, 'process' | 'form'>): string {
  const id = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return kindOf(file) === 'form' ? names.form(id) : names.process(id);
}
