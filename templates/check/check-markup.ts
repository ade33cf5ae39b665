import { partNames, partSource } from '../render/template-files.js';
import type { Span } from './finding.js';
import { attributeRule, elementRule, knownClasses, voidElements } from './markup-vocabulary.js';
import { maskTemplate, printed, type MaskedTemplate } from './mask.js';
import { readTags, type MarkupPieces, type Tag } from './read-tags.js';
import { parseTemplate, type ProgramNode } from './syntax.js';
import { fail, type Walk } from './walk.js';

/**
 * Judges the HTML of a template, without what Handlebars puts in: only the elements, classes and attributes of the vocabulary, each element ended
 * and each where it belongs, whichever branches are printed.
 */
export function checkMarkup(walk: Walk, program: ProgramNode): void {
  const masked = maskTemplate(walk.text, program);
  for (const span of masked.oddities) fail(walk, span, '不能用“\\{{”；大括号不是文书的内容');
  const pieces = readTags(masked.html);
  for (const span of pieces.others) fail(walk, span, '说明请写在 {{! }} 里，不用 <!-- -->');
  for (const { code, span } of pieces.faults) fail(walk, span, markupFault(code));
  for (const tag of pieces.tags) checkTag(walk, tag);
  checkBranches(walk, masked, pieces);
  checkNesting(walk, masked, pieces);
}

function checkTag(walk: Walk, { name, span, attributes }: Tag): void {
  const rule = name === 'main' ? undefined : elementRule(name);
  if (!rule) {
    fail(walk, span, `不能用 <${name.replaceAll(printed, '…')}>；可用的标记见左侧清单`);
    return;
  }
  for (const attribute of attributes) {
    const { name: key, value } = attribute;
    const allowed = key === 'class' || (rule.attributes ?? []).includes(key);
    const shape = attributeRule(key);
    if (!allowed || !shape) {
      fail(walk, attribute.span, `<${name}> 不能有“${key.replaceAll(printed, '…')}”`);
    } else if (!shape.pattern.test(value)) {
      fail(walk, attribute.span, `“${key}”只能是${shape.words}`);
    } else if (!isQuoted(walk.text.slice(attribute.span.start, attribute.span.end))) {
      fail(walk, attribute.span, `“${key}”的值要写在引号里`);
    } else if (key === 'class') {
      checkClasses(walk, attribute.span, value);
    }
  }
}

const isQuoted = (source: string): boolean => /=\s*(["'])[\s\S]*\1$/.test(source);

function checkClasses(walk: Walk, span: Span, value: string): void {
  const names = value.split(/\s+/).filter((name) => name !== '' && !name.includes(printed));
  for (const name of names) {
    if (!knownClasses().has(name)) fail(walk, span, `没有“${name}”这种样式`);
  }
}

/** A branch begins and ends between tags, or lies within one. */
function checkBranches(walk: Walk, { branches }: MaskedTemplate, { tags }: MarkupPieces): void {
  for (const { start, end } of branches) {
    const [first, last] = [tagAround(tags, start), tagAround(tags, end)];
    const cut = first === last ? undefined : (first ?? last);
    if (cut) fail(walk, cut.span, '标记不能从块的里面开始、到外面结束');
  }
}

/** The tag that has this offset inside; tags come in the order of the text. */
function tagAround(tags: readonly Tag[], offset: number): Tag | undefined {
  let [low, high] = [0, tags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  const found = tags[low - 1];
  return found && offset < found.span.end ? found : undefined;
}

interface Open {
  name: string;
  span: Span;
}

type Event = { at: number; order: number; happen: (open: Open[]) => void };

/** Walks through tags, words, parts and branches in the order of the text with the list of open elements. */
function checkNesting(walk: Walk, masked: MaskedTemplate, pieces: MarkupPieces): void {
  const before: Open[][] = [];
  const events: Event[] = [
    ...pieces.tags.map((tag) => eventOf(tag.span.start, 1, tagHappens(walk, tag))),
    ...pieces.words.map((span) => eventOf(span.start, 1, wordsHappen(walk, masked.html, span))),
    ...masked.parts.map((part) => eventOf(part.span.start, 1, partHappens(walk, part))),
    ...masked.branches.flatMap(({ start, end }) => [
      eventOf(start, 0, (open) => void before.push([...open])),
      eventOf(end, -1, branchEnds(walk, before)),
    ]),
  ];
  const open: Open[] = [];
  for (const event of events.sort((a, b) => a.at - b.at || a.order - b.order)) event.happen(open);
  for (const { name, span } of open) fail(walk, span, `<${name}> 没有结束，请补上 </${name}>`);
}

const eventOf = (at: number, order: number, happen: Event['happen']): Event => ({
  ...{ at, order, happen },
});

const tagHappens = (walk: Walk, tag: Tag) => (open: Open[]) => {
  const { name, span } = tag;
  if (!elementRule(name)) return;
  if (tag.type === 'start') {
    const parent = open.at(-1)?.name ?? 'main';
    if (!mayHold(parent, name)) fail(walk, span, `<${name}> 不能写在${placeWords(parent)}里`);
    if (!voidElements.includes(name)) open.push({ name, span });
    return;
  }
  const depth = open.findLastIndex((one) => one.name === name);
  if (depth < 0) {
    fail(walk, span, `</${name}> 没有对应的 <${name}>`);
    return;
  }
  for (const left of open.splice(depth).slice(1)) {
    fail(walk, left.span, `<${left.name}> 没有结束，请补上 </${left.name}>`);
  }
};

/** Whether a branch is printed or not, the same elements are open after it; it may end one and begin it anew. */
const branchEnds = (walk: Walk, before: Open[][]) => (open: Open[]) => {
  const outside = before.pop() ?? [];
  const differs = open.findIndex(({ name }, i) => name !== outside[i]?.name);
  for (const left of differs < 0 ? [] : open.slice(differs)) {
    fail(walk, left.span, `<${left.name}> 要在同一个块里结束，请补上 </${left.name}>`);
  }
  if (differs < 0) {
    for (const { name, span } of outside.slice(open.length)) {
      fail(walk, span, `<${name}> 在一个块里结束，也要在那个块里重新开始`);
    }
  }
  open.splice(0, open.length, ...outside);
};

const wordsHappen = (walk: Walk, html: string, span: Span) => (open: Open[]) => {
  const parent = open.at(-1)?.name ?? 'main';
  if (elementRule(parent)?.holdsText !== false) return;
  if (html.slice(span.start, span.end).trim() === '') return;
  fail(walk, span, `文字不能直接写在${placeWords(parent)}里，请放进 <p> 或单元格`);
};

const partHappens =
  (walk: Walk, { name, span }: { name: string; span: Span }) =>
  (open: Open[]) => {
    const parent = open.at(-1)?.name ?? 'main';
    const isPart = name === 'head' || partNames.includes(name);
    const wrong = isPart ? outermostOf(name, walk).find((one) => !mayHold(parent, one)) : undefined;
    if (wrong) fail(walk, span, `“{{> ${name}}}”（<${wrong}>）不能写在${placeWords(parent)}里`);
  };

/** The elements a part stands for. */
function outermostOf(name: string, { head }: Walk): string[] {
  const source = partSource(name, head);
  const names: string[] = [];
  let depth = 0;
  for (const tag of readTags(maskTemplate(source, parseTemplate(source)).html).tags) {
    if (voidElements.includes(tag.name)) continue;
    if (tag.type === 'start' && depth === 0) names.push(tag.name);
    depth += tag.type === 'start' ? 1 : -1;
  }
  return names;
}

const mayHold = (parent: string, name: string): boolean =>
  elementRule(parent)?.holds.includes(name) ?? true;

const placeWords = (parent: string): string => (parent === 'main' ? '最外层' : ` <${parent}> `);

function markupFault(code: string): string {
  if (code === 'duplicate-attribute') return '同一个标记里有两个同名的属性';
  if (code.startsWith('eof-')) return '标记没有写完，请补上“>”';
  if (code.includes('character-reference')) return '“&”要写成 &amp;';
  return '标记的写法不对，请检查“<”“>”和引号';
}
