import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { codePhrases, phrasesIn } from '../../../../ui/src/i18n/code-phrases.js';
import {
  expressionSentences,
  expressionWords,
} from '../../../../ui/src/i18n/modeler/expression-words.js';

const libraries = new URL('../../../../node_modules/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, libraries), 'utf8');
const allOf = (source: string, pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].flatMap(([, ...texts]) => texts.filter(Boolean))),
];

const codeMirror = ['view', 'commands', 'lint', 'autocomplete', 'language']
  .map((part) => textOf(`@codemirror/${part}/dist/index.js`))
  .join('');
const phrases = allOf(codeMirror, /phrase\((?:[^"')]*\? )?"([^"]+)"(?: : "([^"]+)")?/g);

const sourceOf = (packed: string, ends: string): string => {
  const { sources, sourcesContent } = JSON.parse(textOf(packed)) as Record<string, string[]>;
  const at = sources?.findIndex((path) => path.endsWith(ends)) ?? -1;
  return sourcesContent?.[at] ?? '';
};
const panel = '@bpmn-io/properties-panel/dist/index.esm.js.map';
const lint = textOf('@bpmn-io/feel-lint/dist/index.js');
const told = [
  ...allOf(sourceOf(panel, 'popup/components/Popup.js'), /closeButtonTooltip = '([^']+)'/g),
  ...allOf(sourceOf(panel, 'popup/components/FeelPopup.js'), /closeButtonTooltip="([^"]+)"/g),
  ...allOf(sourceOf(panel, 'templating/TemplatingEditor.js'), />\s*([A-Z][\w ]+)\s*</g),
  ...allOf(lint, /message: '([^']+)'/g),
  ...allOf(lint, /type: '([^']+)'/g),
  ...allOf(lint, /RULE_NAME\S* = '([^']+)'/g),
  ...allOf(lint, /name: '([^']+)'/g),
  ...allOf(textOf('@bpmn-io/lang-feel/dist/index.js'), /detail: '([^']+)'/g),
];
const composed = [
  ...allOf(lint, /message(?:\.message =|:) `([^`]+)`/g),
  `${allOf(sourceOf('bpmn-js-properties-panel/dist/index.esm.js.map', 'withVariableContext.js'), /\('(Written in )'/g)[0] ?? ''}A`,
].map((text) => text.replace(/\$\{[^}]*\}/g, 'A'));

describe('an editor of code or expressions', () => {
  it('says everything in Chinese', () => {
    expect(phrases.length).toBeGreaterThan(9);
    expect(phrases.filter((text) => !(text in codePhrases))).toEqual([]);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((text) => !(text in expressionWords))).toEqual([]);
  });

  it('says in Chinese what it puts together', () => {
    expect(composed.length).toBeGreaterThan(4);
    const unknown = composed.filter((text) => !expressionSentences.some(([it]) => it.test(text)));
    expect(unknown).toEqual([]);
  });

  it('has no word the libraries no longer say', () => {
    const known = [...phrases, ...told];

    expect(Object.keys(expressionWords).filter((text) => !known.includes(text))).toEqual([]);
  });

  it('speaks its own English where the screens do', () => {
    expect(phrasesIn('en')).toEqual({});
    expect(phrasesIn('zh-CN')).toBe(codePhrases);
  });
});
