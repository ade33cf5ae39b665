import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formJsWords } from '../../../../ui/src/i18n/form-js-words.js';

const bundleOf = (library: string): string =>
  readFileSync(
    new URL(`../../../../node_modules/@bpmn-io/${library}/dist/index.es.js`, import.meta.url),
    'utf8',
  );
const bundle = bundleOf('form-js-editor');

/** The bundle up to the library of its properties panel, in whose place stands our own: canvas, palette, context pad. */
const drawn = bundle.slice(0, bundle.indexOf('Open documentation'));

/** Words only fields say that our closed list does not have, messages to programmers, and names of keys. */
const neverShown = [
  'Text view is empty',
  'Text view is populated by an expression',
  'Text view is templated',
  'Html view is empty',
  'Html view is populated by an expression',
  'Html view is templated',
  'Column 1',
  'Column 2',
  'Column 3',
  'Content',
  'Expression is empty',
  'Document preview',
  'No associated form field in the registry',
  'Drop is not a valid target',
  'Drop not allowed by path registry',
  'Enter',
  'Add',
  'Subtract',
  'Backspace',
  'Delete',
  'Del',
  'Escape',
];

/** English texts of the sources that begin like a word people read. */
function textsOf(code: string): string[] {
  const quoted = /(?<=[\s(:,?=[{])(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
  const texts = [...code.matchAll(quoted)].map(([, single, double]) => single ?? double ?? '');
  const isWord = (text: string): boolean => /^[A-Z][a-z]+( .+|\.)?$/.test(text);
  return [...new Set(texts.filter(isWord))].filter((text) => !text.startsWith('Keyboard binding'));
}

describe('what the form editor says', () => {
  it('is all told in Chinese', () => {
    const untranslated = textsOf(drawn).filter(
      (text) => !(text in formJsWords) && !neverShown.includes(text),
    );

    expect(textsOf(drawn).length).toBeGreaterThan(30);
    expect(untranslated).toEqual([]);
  });

  it('has no word the library no longer says', () => {
    const said = bundle + bundleOf('form-js-viewer');

    expect(Object.keys(formJsWords).filter((text) => !said.includes(text))).toEqual([]);
  });
});
