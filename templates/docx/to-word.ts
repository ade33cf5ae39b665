import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ParagraphChild,
} from 'docx';
import {
  spacer,
  type Block,
  type CellBlock,
  type Line,
  type ParagraphBlock,
  type Piece,
  type TableBlock,
} from './blocks.js';
import { initialStyle, ownPt, type Style } from './computed-style.js';
import { officialFont, runFont } from './fonts.js';
import { twips } from './length.js';

const alignments: Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  justify: AlignmentType.BOTH,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  end: AlignmentType.RIGHT,
};
const borderStyles = {
  single: BorderStyle.SINGLE,
  double: BorderStyle.DOUBLE,
  dashed: BorderStyle.DASHED,
} as const;
const tabStops = {
  left: TabStopType.LEFT,
  center: TabStopType.CENTER,
  right: TabStopType.RIGHT,
} as const;
/** Room between a word and the frame around it. */
const frameGapPt = 4;
/** Word takes no more between a paragraph and its line. */
const maxGapPt = 31;
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Blocks as paragraphs and tables of Word. Tables that meet, and one at the end, need a paragraph after them. */
export function toWord(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index): (Paragraph | Table)[] => {
    if (block.kind === 'paragraph') return [toParagraph(block)];
    const before = block.beforePt > 0 ? [toParagraph(spacer(initialStyle, block.beforePt))] : [];
    const next = blocks[index + 1];
    const needsAfter = block.afterPt > 0 || next?.kind !== 'paragraph';
    const after = { ...spacer(initialStyle, block.afterPt), keepsNext: block.keepsNext };
    return [...before, toTable(block), ...(needsAfter ? [toParagraph(after)] : [])];
  });
}

function toParagraph(block: ParagraphBlock): Paragraph {
  const { style, tabs, top, bottom, level } = block;
  return new Paragraph({
    children: block.pieces.map(toRun),
    alignment: alignments[block.align] ?? AlignmentType.LEFT,
    spacing: {
      ...{ before: twips(block.beforePt), after: twips(block.afterPt) },
      ...{
        line: exactLine(style.linePt),
        lineRule: LineRuleType.EXACT,
      },
    },
    indent: indentOf(block),
    tabStops: tabs.map(({ kind, atPt }) => ({ type: tabStops[kind], position: twips(atPt) })),
    keepNext: block.keepsNext,
    keepLines: block.keepsLines,
    pageBreakBefore: block.startsPage,
    widowControl: true,
    ...(level === null ? {} : { outlineLevel: level - 1 }),
    border: {
      ...(top ? { top: borderOf(top) } : {}),
      ...(bottom ? { bottom: borderOf(bottom) } : {}),
    },
  });
}

/** Rounded down: 22 lines of 28.98 pt must fit into 225 mm, and Word counts in 1/20 pt. */
function exactLine(linePt: number): number {
  return Math.max(20, Math.floor(linePt * 20));
}

function indentOf({ leftPt, rightPt, firstLinePt }: ParagraphBlock): Record<string, number> {
  const side = { left: twips(leftPt), right: twips(rightPt) };
  if (firstLinePt === 0) return side;
  return firstLinePt > 0
    ? { ...side, firstLine: twips(firstLinePt) }
    : { ...side, hanging: twips(-firstLinePt) };
}

function toRun(piece: Piece): ParagraphChild {
  if (piece.kind === 'break') return new TextRun({ break: 1 });
  if (piece.kind === 'picture') return pictureRun(piece);
  const look = lookOf(piece.style);
  const underline = piece.isUnderlined ? { underline: {} } : {};
  if (piece.kind === 'tab') return new TextRun({ ...look, ...underline, children: [new Tab()] });
  const frame = piece.frame ? { border: borderOf({ ...piece.frame, gapPt: frameGapPt }) } : {};
  return new TextRun({ ...look, ...underline, ...frame, text: piece.text });
}

function pictureRun({ png, name, widthPt, heightPt }: Piece & { kind: 'picture' }): ImageRun {
  const pixels = (pt: number) => Math.round(pt / 0.75);
  return new ImageRun({
    ...{ type: 'png', data: png },
    transformation: { width: pixels(widthPt), height: pixels(heightPt) },
    altText: { name, title: name, description: name },
  });
}

/** Size in half points; spacing rounded away from zero, so that 28 characters stay within their line. */
function lookOf({ fontPt, spacingPt, color, isBold, font }: Style): object {
  return {
    font: runFont(font),
    size: Math.round(fontPt * 2),
    bold: isBold && !officialFont(font).isHeavy,
    color: hexOf(color),
    ...(spacingPt === 0 ? {} : { characterSpacing: Math.floor(spacingPt * 20) }),
  };
}

function toTable({ rows, columnsPt, hasBorders }: TableBlock): Table {
  const line = hasBorders ? { style: BorderStyle.SINGLE, size: 5, color: '000000' } : noBorder;
  const width = columnsPt.reduce((sum, column) => sum + twips(column), 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columnsPt.map(twips),
    borders: {
      ...{ top: line, bottom: line, left: line, right: line },
      ...{ insideHorizontal: line, insideVertical: line },
    },
    rows: rows.map(
      ({ cells, isHead, canSplit, minHeightPt }) =>
        new TableRow({
          children: cells.map(toCell),
          tableHeader: isHead,
          cantSplit: !canSplit,
          ...(minHeightPt > 0
            ? { height: { value: twips(minHeightPt), rule: HeightRule.ATLEAST } }
            : {}),
        }),
    ),
  });
}

function toCell({ blocks, style, span, rowSpan, widthPt }: CellBlock): TableCell {
  const padding = (side: string) => twips(ownPt(style, `padding-${side}`));
  const isOpen = /^(0|none)(\s|$)/.test(style.own['border-top'] ?? '');
  return new TableCell({
    children: toWord(blocks),
    width: { size: twips(widthPt), type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign:
      style.own['vertical-align'] === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    margins: {
      marginUnitType: WidthType.DXA,
      ...{ top: padding('top'), bottom: padding('bottom') },
      ...{ left: padding('left'), right: padding('right') },
    },
    ...(isOpen
      ? { borders: { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder } }
      : {}),
  });
}

function borderOf({ style, widthPt, color, gapPt }: Line): IBorderOptions {
  return {
    style: borderStyles[style],
    size: Math.max(2, Math.round(widthPt * 8)),
    color: hexOf(color),
    space: Math.min(maxGapPt, Math.round(gapPt)),
  };
}

/** `#777` → `777777` */
function hexOf(color: string): string {
  const [, digits = '000'] = /^#([0-9a-f]{3,6})$/i.exec(color) ?? [];
  return digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits;
}
