import { styleSheet } from '../render/template-files.js';

/** What may stand inside an element. */
interface ElementRule {
  /** Elements directly inside. */
  holds: readonly string[];
  /** May words stand directly inside? */
  holdsText: boolean;
  attributes?: readonly string[];
}

interface AttributeRule {
  pattern: RegExp;
  /** What it may hold, in Chinese. */
  words: string;
}

const blocks = ['header', 'h1', 'h2', 'h3', 'p', 'div', 'section', 'table'];
const inline = ['span', 'b', 'br', 'img'];
const line: ElementRule = { holds: inline, holdsText: true };
const box: ElementRule = { holds: blocks, holdsText: false };
const cell: ElementRule = {
  ...{ holds: [...inline, 'p', 'div'], holdsText: true, attributes: ['colspan', 'rowspan'] },
};
const rows: ElementRule = { holds: ['tr'], holdsText: false };

/** The elements of a document; every one may also carry `class`. The text itself is `main`. */
const elementRules: Readonly<Record<string, ElementRule>> = {
  main: box,
  header: box,
  section: box,
  div: { holds: [...blocks, ...inline], holdsText: true },
  ...{ h1: line, h2: line, h3: line, p: line, span: line, b: line },
  br: { holds: [], holdsText: false },
  // handwriting out of the data; the layout forbids the browser to fetch anything
  img: { holds: [], holdsText: false, attributes: ['src', 'height', 'alt'] },
  table: { holds: ['colgroup', 'thead', 'tbody'], holdsText: false },
  colgroup: { holds: ['col'], holdsText: false },
  col: { holds: [], holdsText: false, attributes: ['style', 'span'] },
  ...{ thead: rows, tbody: rows },
  tr: { holds: ['th', 'td'], holdsText: false },
  ...{ th: cell, td: cell },
};

/** Elements without an end. */
export const voidElements: readonly string[] = ['br', 'col', 'img'];

/** What an attribute may hold; \uE000 stands for a mustache. */
const attributeRules: Readonly<Record<string, AttributeRule>> = {
  class: { pattern: /^[\w\s\uE000-]*$/, words: '样式名' },
  colspan: { pattern: /^(?:\d{1,2}|\uE000+)$/, words: '数字' },
  rowspan: { pattern: /^(?:\d{1,2}|\uE000+)$/, words: '数字' },
  span: { pattern: /^\d{1,2}$/, words: '数字' },
  src: { pattern: /^\uE000+$/, words: '数据中的一项，如 {{image}}' },
  height: { pattern: /^\d{1,3}$/, words: '数字' },
  alt: { pattern: /^[^<>&"]*$/, words: '文字' },
  style: { pattern: /^width:\s*\d{1,3}(?:\.\d+)?%;?$/, words: '列宽，如 width:20%' },
};

/** The rule of an element; names come from outside, so only own ones count. */
export const elementRule = (name: string): ElementRule | undefined =>
  Object.hasOwn(elementRules, name) ? elementRules[name] : undefined;

/** What an attribute may hold, on whatever element. */
export const attributeRule = (name: string): AttributeRule | undefined =>
  Object.hasOwn(attributeRules, name) ? attributeRules[name] : undefined;

/** Elements one may write, with the classes of the vocabulary. */
export const elementNames = Object.keys(elementRules).filter((name) => name !== 'main');

/** Classes without a look of their own, which tell other formats what a line is. */
const meanings = ['by', 'on', 'write'];
let known: ReadonlySet<string> | null = null;

/** The classes of the vocabulary: others would print as if they were not there. */
export function knownClasses(): ReadonlySet<string> {
  const styled = () => [...styleSheet().matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
  known ??= new Set([...styled(), ...meanings]);
  return known;
}
