import { readdir, readFile } from 'node:fs/promises';
import { demoFacts } from '../../../processes/lint/demo-facts.js';
import type { LintFacts } from '../../../processes/lint/lint-facts.js';
import type { LintPackage } from '../../../processes/lint/lint-package.js';
import { readLintPackage } from '../../../processes/lint/read-lint-package.js';
import { readPackage } from '../../../processes/package/package-files.js';

const processes = new URL('../../../processes/', import.meta.url);
const examples = new URL('lint/examples/', processes);
const standardFiles = await readPackage(processes);

/** The one standard diagram the examples use; all of them would be walked again with each example. */
const calledByExamples = 'disbursement.bpmn';

/**
 * A package of the good or bad example of a rule: its diagram with the standard forms and table, its table in place of the
 * standard one, its bands in place of those of one office.
 */
export async function examplePackage(rule: string, which: 'good' | 'bad'): Promise<LintPackage> {
  const folder = new URL(`${rule}/`, examples);
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${which}.`));
  const read = (name: string) => readFile(new URL(name, folder), 'utf8');
  const own = names.filter((name) => /\.(bpmn|dmn)$/.test(name));
  const files = await Promise.all(own.map(async (name) => ({ name, content: await read(name) })));
  const replacesTable = own.some((name) => name.endsWith('.dmn'));
  const standard = standardFiles.filter(({ name }) => {
    if (name.endsWith('.dmn')) return !replacesTable;
    return !name.endsWith('.bpmn') || name === calledByExamples;
  });
  const bands = names.find((name) => name.endsWith('.bands.json'));
  const facts =
    bands === undefined ? demoFacts() : withBands(JSON.parse(await read(bands)) as Bands);
  return readLintPackage([...standard, ...files], facts);
}

/** The rules that have examples. */
export const rulesWithExamples = (): Promise<string[]> => readdir(examples);

type Bands = LintFacts['offices'][number]['bands'];

function withBands(bands: Bands): LintFacts {
  const facts = demoFacts();
  const [first, ...others] = facts.offices;
  return { ...facts, offices: first ? [{ ...first, bands }, ...others] : [] };
}
