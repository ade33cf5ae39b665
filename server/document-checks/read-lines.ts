import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PaperLine } from '../domain/papers/paper.js';

/** Elements that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 td th tr table section header div li caption'.split(' '),
);

/**
 * The visible text of an issued paper, line by line. A cell to be filled in by hand is `td.write`, stands in
 * `tr.signer` or holds `.blank`, and is no gap.
 */
export function readLines(html: string): PaperLine[] {
  const main = find(parse(html), 'main');
  if (main === null) return [];
  const lines: PaperLine[] = [];
  let text = '';
  const end = (isField: boolean) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    if (line !== '' || isField) lines.push({ text: line, isField });
    text = '';
  };
  const walk = (node: Tree.ChildNode): void => {
    if (isText(node)) text += node.value;
    if (!isElement(node)) return;
    const isBlock = blocks.has(node.tagName);
    if (isBlock) end(false);
    node.childNodes.forEach(walk);
    if (isBlock) end(isForgotten(node));
  };
  main.childNodes.forEach(walk);
  end(false);
  return lines;
}

const isForgotten = (node: Tree.Element): boolean =>
  node.tagName === 'td' && !isForHandWriting(node) && !hasContent(node);

const isForHandWriting = (cell: Tree.Element): boolean =>
  classesOf(cell).includes('write') ||
  (cell.parentNode !== null &&
    isElement(cell.parentNode) &&
    classesOf(cell.parentNode).includes('signer'));

/** Does a cell hold words, or a line to write on? */
function hasContent(node: Tree.Element): boolean {
  return node.childNodes.some((child) =>
    isText(child)
      ? child.value.trim() !== ''
      : isElement(child) && (classesOf(child).includes('blank') || hasContent(child)),
  );
}

function classesOf({ attrs }: Tree.Element): string[] {
  return attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
}

function find(node: Tree.ParentNode, tagName: string): Tree.Element | null {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = child.tagName === tagName ? child : find(child, tagName);
    if (found !== null) return found;
  }
  return null;
}

const isText = (node: Tree.ChildNode): node is Tree.TextNode => node.nodeName === '#text';
const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
