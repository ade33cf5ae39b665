import { keepRowNext, spacer, type CellBlock, type RowBlock, type TableBlock } from './blocks.js';
import { ownPt, type Style } from './computed-style.js';
import type { ElementNode } from './document-tree.js';
import { layOutChildren, type Column } from './layout.js';
import { lengthPt } from './length.js';
import { VocabularyError } from './vocabulary-error.js';

const sections = new Set(['thead', 'tbody', 'tfoot']);

/** A table with fixed columns, merged cells and heads that repeat. */
export function tableBlock(element: ElementNode, style: Style, column: Column): TableBlock {
  const groups = element.elements.filter(({ tag }) => tag !== 'colgroup');
  const unknown = groups.find(({ tag }) => !sections.has(tag));
  if (unknown) throw new VocabularyError(unknown.tag);
  const columnsPt = columnsOf(element, column);
  const taken = new Map<string, true>();
  let rowIndex = 0;
  const rows = groups.flatMap((group) => {
    const groupStyle = column.cascade(group, style);
    return group.elements.map((row) => {
      rowIndex += 1;
      const place = { index: rowIndex, taken, columnsPt };
      return rowBlock(row, groupStyle, column, place, group.tag === 'thead');
    });
  });
  rows.forEach((row, index) => {
    if (row.keepsPrevious) keepRowNext(rows[index - 1]);
  });
  const [beforePt, afterPt] = [ownPt(style, 'margin-top'), ownPt(style, 'margin-bottom')];
  return { kind: 'table', rows, columnsPt, hasBorders: true, keepsNext: false, beforePt, afterPt };
}

/** Where a row stands and which places cells above reach into (`row/column`). */
interface Place {
  index: number;
  taken: Map<string, true>;
  columnsPt: readonly number[];
}

function rowBlock(
  row: ElementNode,
  parent: Style,
  column: Column,
  place: Place,
  isHead: boolean,
): RowBlock {
  if (row.tag !== 'tr') throw new VocabularyError(row.tag);
  const style = column.cascade(row, parent);
  const cells: CellBlock[] = [];
  const heights = [ownPt(style, 'height')];
  let at = 0;
  for (const cell of row.elements) {
    while (place.taken.has(`${place.index}/${at}`)) at += 1;
    const made = cellBlock(cell, style, column, place.columnsPt.slice(at));
    for (let below = 1; below < made.rowSpan; below += 1) {
      for (let over = 0; over < made.span; over += 1) {
        place.taken.set(`${place.index + below}/${at + over}`, true);
      }
    }
    at += made.span;
    heights.push(ownPt(made.style, 'height'));
    cells.push(made);
  }
  const canSplit = style.own['break-inside'] !== 'avoid';
  const keepsPrevious = style.own['break-before'] === 'avoid';
  return { cells, isHead, canSplit, keepsPrevious, minHeightPt: Math.max(...heights) };
}

function cellBlock(
  cell: ElementNode,
  parent: Style,
  column: Column,
  columnsPt: readonly number[],
): CellBlock {
  if (cell.tag !== 'td' && cell.tag !== 'th') throw new VocabularyError(cell.tag);
  const style = column.cascade(cell, parent);
  const span = Number(cell.attributes.colspan ?? 1);
  const rowSpan = Number(cell.attributes.rowspan ?? 1);
  const widthPt = columnsPt.slice(0, span).reduce((sum, width) => sum + width, 0);
  const sides = ownPt(style, 'padding-left') + ownPt(style, 'padding-right');
  const blocks = layOutChildren(cell, style, { ...column, widthPt: widthPt - sides });
  return {
    blocks: blocks.length > 0 ? blocks : [spacer(style, style.linePt)],
    style,
    span,
    rowSpan,
    widthPt,
  };
}

/** Widths of the columns: those of `col`, the rest shared equally. */
function columnsOf(table: ElementNode, { widthPt }: Column): number[] {
  const cols = table.elements
    .filter(({ tag }) => tag === 'colgroup')
    .flatMap(({ elements }) => elements);
  const count = Math.max(cols.length, cellsInRow(table));
  const known = Array.from({ length: count }, (_, index) => {
    const [, width = ''] = /width:\s*([^;]+)/.exec(cols[index]?.attributes.style ?? '') ?? [];
    return lengthPt(width, { em: 0, whole: widthPt });
  });
  const left = widthPt - known.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = known.filter((width) => width === null).length;
  return known.map((width) => width ?? left / open);
}

function cellsInRow(table: ElementNode): number {
  const [row] = table.elements.find(({ tag }) => sections.has(tag))?.elements ?? [];
  return (row?.elements ?? []).reduce((sum, cell) => sum + Number(cell.attributes.colspan ?? 1), 0);
}
