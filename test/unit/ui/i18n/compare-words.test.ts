import { describe, expect, it } from '@jest/globals';
import type { Item } from '../../../../processes/compare/change.js';
import { diagramItems } from '../../../../processes/compare/diagram-items.js';
import { formItems, readFormFile } from '../../../../processes/compare/form-items.js';
import { tableItems, tablesOf } from '../../../../processes/compare/table-items.js';
import { kindWords } from '../../../../processes/handbook/kind-words.js';
import { namesFor } from '../../../../processes/handbook/package-names.js';
import { demoFacts } from '../../../../processes/lint/demo-facts.js';
import { readPackage, type PackageFile } from '../../../../processes/package/package-files.js';
import { parseDiagram } from '../../../../processes/package/parse-diagram.js';
import { parseTable } from '../../../../processes/package/parse-table.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';

const standard = await readPackage(new URL('../../../../processes/', import.meta.url));
const names = namesFor(demoFacts(), standard);
const hasEnglish = (word: string): boolean =>
  !/\p{Script=Han}/u.test(word) || !/\p{Script=Han}/u.test(toEnglish(word) ?? word);

async function itemsOf({ name, content }: PackageFile): Promise<Item[]> {
  if (name.endsWith('.form')) return formItems(readFormFile(name, content).components);
  if (name.endsWith('.bpmn')) return diagramItems(name, await parseDiagram(name, content), names);
  const tables = tablesOf(await parseTable(name, content)).map(tableItems);
  return tables.flatMap(({ table, columns, rules }) => [table, ...columns, ...rules]);
}

describe('the comparison of two versions, in English', () => {
  it('has a word for every kind of element and field', () => {
    expect(kindWords.length).toBeGreaterThan(30);
    expect(kindWords.filter((word) => !hasEnglish(word))).toEqual([]);
  });

  it('has a word for every property of the shipped diagrams and forms', async () => {
    const files = standard.filter(({ name }) => !name.endsWith('.dmn'));
    const items = (await Promise.all(files.map(itemsOf))).flat();

    const properties = new Set(items.flatMap((item) => item.properties.map(({ name }) => name)));
    expect(properties.size).toBeGreaterThan(25);
    expect([...properties].filter((word) => !hasEnglish(word))).toEqual([]);
  });

  it('has a word for the kinds and places of a table', async () => {
    const files = standard.filter(({ name }) => name.endsWith('.dmn'));
    const items = (await Promise.all(files.map(itemsOf))).flat();

    const words = items.flatMap(({ kind, name }) => (kind === '规则' ? [kind, name] : [kind]));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !hasEnglish(word))).toEqual([]);
  });
});
