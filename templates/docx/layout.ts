import {
  heightOf,
  keepNext,
  paragraph,
  spacer,
  type Block,
  type Line,
  type ParagraphBlock,
} from './blocks.js';
import { ownPt, type Cascade, type Style } from './computed-style.js';
import type { ElementNode } from './document-tree.js';
import { isInline, piecesOf } from './inline.js';
import { lengthPt } from './length.js';
import { sideBySide } from './side-by-side.js';
import { signatureBlocks } from './signature.js';
import { tableBlock } from './table.js';
import { VocabularyError } from './vocabulary-error.js';

/** Where blocks are laid out: the styles and the width of the column, in points. */
export interface Column {
  cascade: Cascade;
  widthPt: number;
}

const paragraphs: Record<string, number | null> = {
  p: null,
  h1: 1,
  h2: 2,
  h3: 3,
  figcaption: null,
};
const containers = new Set(['main', 'header', 'footer', 'section', 'div', 'figure', 'aside']);

/** The blocks of an element of the vocabulary; throws `VocabularyError` for any other. */
export function layOut(element: ElementNode, parent: Style, column: Column): Block[] {
  const style = column.cascade(element, parent);
  const blocks = inside(element, style, column);
  if (element.tag !== 'table') addBox(blocks, style, column.widthPt);
  addBreaks(blocks, style);
  return blocks;
}

/** The blocks of what an element holds; texts between blocks become paragraphs. */
export function layOutChildren(element: ElementNode, style: Style, column: Column): Block[] {
  const blocks: Block[] = [];
  let line: (ElementNode | string)[] = [];
  const endLine = () => {
    const pieces = piecesOf(line, style, column.cascade);
    if (pieces.length > 0) blocks.push(paragraph(pieces, style));
    line = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || isInline(child)) line.push(child);
    else {
      endLine();
      join(blocks, layOut(child, style, column), column.cascade(child, style));
    }
  }
  endLine();
  return blocks;
}

function inside(element: ElementNode, style: Style, column: Column): Block[] {
  const { tag } = element;
  if (tag === 'table') return [tableBlock(element, style, column)];
  if (style.own.display === 'flex') return sideBySide(element, style, column);
  if (style.own.display === 'grid') return signatureBlocks(element, style, column);
  if (tag in paragraphs) return [plainParagraph(element, style, column, paragraphs[tag] ?? null)];
  if (containers.has(tag)) return layOutChildren(element, style, column);
  throw new VocabularyError(tag);
}

function plainParagraph(
  element: ElementNode,
  style: Style,
  { cascade, widthPt }: Column,
  level: number | null,
): ParagraphBlock {
  const pieces = piecesOf(element.children, style, cascade);
  const block = { ...paragraph(pieces, style), level, firstLinePt: style.indentPt };
  if (pieces.some(({ kind }) => kind === 'tab')) block.tabs = [{ kind: 'right', atPt: widthPt }];
  return block;
}

/** `break-before: avoid` binds to what stands before. */
function join(blocks: Block[], more: Block[], style: Style): void {
  if (style.own['break-before'] === 'avoid') keepNext(blocks.slice(-1));
  blocks.push(...more);
}

function addBreaks(blocks: Block[], { own }: Style): void {
  const [first] = blocks;
  if (own['break-inside'] === 'avoid') {
    keepNext(blocks.slice(0, -1));
    for (const block of blocks) if (block.kind === 'paragraph') block.keepsLines = true;
  }
  if (own['break-after'] === 'avoid') keepNext(blocks.slice(-1));
  if (own['break-before'] === 'page' && first?.kind === 'paragraph') first.startsPage = true;
}

/** Margins, padding, lines and height of a box, given to its first and last block. */
function addBox(blocks: Block[], style: Style, widthPt: number): void {
  const [top, bottom] = [lineOf(style, 'border-top'), lineOf(style, 'border-bottom')];
  if (top !== null && blocks[0]?.kind !== 'paragraph') blocks.unshift(spacer(style, 1));
  if (blocks.length === 0) blocks.push(spacer(style, ownPt(style, 'height')));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return;
  const padding = { top: ownPt(style, 'padding-top'), bottom: ownPt(style, 'padding-bottom') };
  const used = blocks.reduce((sum, block) => sum + heightOf(block, widthPt), 0);
  const wanted = Math.max(ownPt(style, 'height'), ownPt(style, 'min-height'));
  const room = padding.bottom + Math.max(0, wanted - used - padding.top - padding.bottom);
  first.beforePt += ownPt(style, 'margin-top') + (top === null ? padding.top : 0);
  last.afterPt += ownPt(style, 'margin-bottom') + (bottom === null ? room : 0);
  if (first.kind === 'paragraph' && top) first.top = { ...top, gapPt: padding.top };
  if (last.kind === 'paragraph' && bottom) last.bottom = { ...bottom, gapPt: room };
  // Margins of a signature and of texts side by side are the place of their lines already.
  if (style.own.display !== undefined) return;
  for (const block of blocks) if (block.kind === 'paragraph') addSides(block, style, widthPt);
}

function addSides(block: ParagraphBlock, style: Style, widthPt: number): void {
  block.leftPt += ownPt(style, 'margin-left') + ownPt(style, 'padding-left', 0, widthPt);
  block.rightPt += ownPt(style, 'margin-right') + ownPt(style, 'padding-right', 0, widthPt);
}

/** `0.7mm solid #d7000f` */
export function lineOf(style: Style, property: string): Line | null {
  const [width = '0', kind = 'none', color = '#000'] = (style.own[property] ?? '').split(' ');
  const widthPt = lengthPt(width, { em: style.fontPt }) ?? 0;
  if (widthPt === 0 || kind === 'none') return null;
  const known = kind === 'double' || kind === 'dashed' ? kind : 'single';
  return { style: known, widthPt, color, gapPt: 0 };
}
