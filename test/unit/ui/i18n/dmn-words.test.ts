import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dmnNames, dmnWords } from '../../../../ui/src/i18n/dmn-words.js';

/** The sources of a library, one text. */
function sourcesOf(library: string): string {
  const folder = new URL(`../../../../node_modules/${library}/lib/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

/** Every text the sources of a library hand to its translation. */
function translatedTexts(library: string): string[] {
  const calls = /translate\)?\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
  return [...sourcesOf(library).matchAll(calls)].map(
    ([, single, double]) => single ?? double ?? '',
  );
}

/** Texts the library hands over by name: hit policies with their explanation, types, what is wrong with a value. */
function namedTexts(): string[] {
  const table = sourcesOf('dmn-js-decision-table');
  const policies = /(?:label|explanation): '([A-Z][^']+)'/g;
  const faults = /(?:return|Duration:) '([A-Z][^']*[mM]ust match[^']*|Must match[^']*)'/g;
  const [, types = ''] = /DEFAULT_DATA_TYPES = \[([^\]]*)\]/.exec(sourcesOf('dmn-js-shared')) ?? [];
  return [
    ...[...table.matchAll(policies), ...table.matchAll(faults)].map(([, text = '']) => text),
    ...[...types.matchAll(/'(\w+)'/g)].map(([, text = '']) => text),
  ];
}

const texts = [
  ...new Set(['dmn-js-decision-table', 'dmn-js-shared'].flatMap((one) => translatedTexts(one))),
];

describe('the expert view of a decision table', () => {
  it('says everything in Chinese', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !(text in dmnWords))).toEqual([]);
  });

  it('names its policies, types and faults in Chinese', () => {
    const named = namedTexts();

    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((text) => !(text in dmnNames) && !(text in dmnWords))).toEqual([]);
    expect(Object.keys(dmnNames).filter((text) => !named.includes(text))).toEqual([]);
  });

  it('has no word the library no longer says', () => {
    expect(Object.keys(dmnWords).filter((text) => !texts.includes(text))).toEqual([]);
  });
});
