import { paragraph, widthOf, type Block, type Piece, type Tab } from './blocks.js';
import { ownPt, type Style } from './computed-style.js';
import type { ElementNode } from './document-tree.js';
import { isInline, piecesOf } from './inline.js';
import { layOut, type Column } from './layout.js';

/**
 * What stands side by side: short texts on one line with tabs, below each other where the line is too short for them; what is
 * more than a line becomes a table without lines.
 */
export function sideBySide(element: ElementNode, style: Style, column: Column): Block[] {
  const items = element.elements;
  if (!items.every(isLine)) return [columns(items, style, column)];
  const texts = items.map((item) => {
    const own = column.cascade(item, style);
    return { style: own, pieces: piecesOf(item.children, own, column.cascade) };
  });
  const left = ownPt(style, 'padding-left');
  const room = column.widthPt - left - ownPt(style, 'padding-right');
  return inRows(texts, room, ownPt(style, 'column-gap', style.fontPt)).map((row) => ({
    ...paragraph(
      row.flatMap(({ pieces }, index) => [...tabBefore(index, style), ...pieces]),
      row[0]?.style ?? style,
    ),
    ...{ align: 'start', tabs: tabsOf(row.length, left, room) },
  }));
}

/** As many texts on a line as fit. */
function inRows<T extends { pieces: Piece[] }>(
  texts: readonly T[],
  roomPt: number,
  gapPt: number,
): T[][] {
  const rows: T[][] = [];
  let used = Infinity;
  for (const text of texts) {
    const width = widthOf(text.pieces);
    if (used + gapPt + width > roomPt) {
      rows.push([]);
      used = -gapPt;
    }
    rows.at(-1)?.push(text);
    used += gapPt + width;
  }
  return rows;
}

function isLine({ tag, elements }: ElementNode): boolean {
  return (tag === 'p' || tag === 'span') && elements.every(isInline);
}

function tabBefore(index: number, style: Style): Piece[] {
  return index === 0 ? [] : [{ kind: 'tab', style, isUnderlined: false }];
}

/** The last text ends at the right margin; of three the second stands in the middle, of more they stand at equal distances. */
function tabsOf(count: number, leftPt: number, roomPt: number): Tab[] {
  if (count < 2) return [];
  const last: Tab = { kind: 'right', atPt: leftPt + roomPt };
  if (count === 3) return [{ kind: 'center', atPt: leftPt + roomPt / 2 }, last];
  const between = Array.from({ length: count - 2 }, (_, index): Tab => ({
    kind: 'left',
    atPt: leftPt + (roomPt * (index + 1)) / count,
  }));
  return [...between, last];
}

function columns(items: readonly ElementNode[], style: Style, column: Column): Block {
  const widthPt = column.widthPt / items.length;
  const cells = items.map((item) => {
    const own = column.cascade(item, style);
    const blocks = layOut(item, style, { ...column, widthPt });
    return { blocks, style: own, span: 1, rowSpan: 1, widthPt };
  });
  return {
    ...{ kind: 'table', hasBorders: false, keepsNext: false, beforePt: 0, afterPt: 0 },
    columnsPt: items.map(() => widthPt),
    rows: [{ cells, isHead: false, canSplit: false, keepsPrevious: false, minHeightPt: 0 }],
  };
}
