import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dmnWords } from '../../../../ui/src/i18n/dmn-words.js';

/** Every text the sources of a library hand to its translation. */
function translatedTexts(library: string): string[] {
  const folder = new URL(`../../../../node_modules/${library}/lib/`, import.meta.url);
  const calls = /translate\)?\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(calls)])
    .map(([, single, double]) => single ?? double ?? '');
}

const texts = [
  ...new Set(['dmn-js-decision-table', 'dmn-js-shared'].flatMap((one) => translatedTexts(one))),
];

describe('the expert view of a decision table', () => {
  it('says everything in Chinese', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !(text in dmnWords))).toEqual([]);
  });

  it('has no word the library no longer says', () => {
    expect(Object.keys(dmnWords).filter((text) => !texts.includes(text))).toEqual([]);
  });
});
