import type { Style } from './computed-style.js';

/** A piece of a line. */
export type Piece =
  | { kind: 'text'; text: string; style: Style; isUnderlined: boolean; frame?: Line }
  | { kind: 'break' }
  | { kind: 'picture'; png: Buffer; name: string; widthPt: number; heightPt: number }
  | { kind: 'tab'; style: Style; isUnderlined: boolean };

/** A line drawn over or under a paragraph, or around a word. */
export interface Line {
  style: 'single' | 'double' | 'dashed';
  widthPt: number;
  color: string;
  /** Distance from the text. */
  gapPt: number;
}

export interface Tab {
  kind: 'left' | 'center' | 'right';
  atPt: number;
}

/** A paragraph of the Word file before it is written; lengths in points. */
export interface ParagraphBlock {
  kind: 'paragraph';
  pieces: Piece[];
  style: Style;
  align: string;
  /** Of a heading: 1 to 3. */
  level: number | null;
  beforePt: number;
  afterPt: number;
  leftPt: number;
  rightPt: number;
  firstLinePt: number;
  tabs: Tab[];
  top: Line | null;
  bottom: Line | null;
  keepsLines: boolean;
  /** Stays on the page of what follows. */
  keepsNext: boolean;
  startsPage: boolean;
}

export interface CellBlock {
  blocks: Block[];
  style: Style;
  span: number;
  rowSpan: number;
  widthPt: number;
}

export interface RowBlock {
  cells: CellBlock[];
  isHead: boolean;
  canSplit: boolean;
  minHeightPt: number;
  /** Stays on the page of the row before. */
  keepsPrevious: boolean;
}

export interface TableBlock {
  kind: 'table';
  rows: RowBlock[];
  columnsPt: number[];
  hasBorders: boolean;
  keepsNext: boolean;
  beforePt: number;
  afterPt: number;
}

export type Block = ParagraphBlock | TableBlock;

/** A paragraph of `style` with nothing else said. */
export function paragraph(pieces: Piece[], style: Style): ParagraphBlock {
  return {
    ...{ kind: 'paragraph', pieces, style, align: style.align, level: null },
    ...{ beforePt: 0, afterPt: 0, leftPt: 0, rightPt: 0, firstLinePt: 0 },
    ...{ tabs: [], top: null, bottom: null },
    ...{ keepsLines: false, keepsNext: false, startsPage: false },
  };
}

/** An empty line, as high as said; Word needs one between two tables and after the last. */
export function spacer(style: Style, heightPt: number): ParagraphBlock {
  return paragraph([], { ...style, linePt: Math.max(heightPt, 1), fontPt: 1 });
}

/** Makes blocks stay on the page of what follows; of a table that is its last row. */
export function keepNext(blocks: readonly Block[]): void {
  for (const block of blocks) {
    block.keepsNext = true;
    if (block.kind === 'table') keepRowNext(block.rows.at(-1));
  }
}

/** Makes a row stay on the page of the row below. */
export function keepRowNext(row: RowBlock | undefined): void {
  keepNext(row?.cells.flatMap((cell) => cell.blocks) ?? []);
}

/** Width of pieces on one line, in points: a Chinese letter is as wide as it is high, others half as wide. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'picture') return sum + piece.widthPt;
    if (piece.kind !== 'text') return sum;
    const { fontPt, spacingPt } = piece.style;
    return Array.from(piece.text).reduce(
      (width, letter) => width + spacingPt + fontPt * widthInEm(letter),
      sum,
    );
  }, 0);
}

/** Height a block takes at least, in points, in a column of `widthPt`. */
export function heightOf(block: Block, widthPt: number): number {
  if (block.kind === 'table') return block.rows.reduce((sum, row) => sum + row.minHeightPt, 0);
  const { pieces, style, beforePt, afterPt, leftPt, rightPt, firstLinePt } = block;
  const room = Math.max(widthPt - leftPt - rightPt, style.fontPt);
  const breaks = pieces.filter(({ kind }) => kind === 'break').length;
  const lines = Math.max(1, Math.ceil((widthOf(pieces) + firstLinePt) / room)) + breaks;
  return beforePt + lines * style.linePt + afterPt;
}

/** Hard spaces are what blanks are made of; in Times New Roman they are a quarter wide. */
function widthInEm(letter: string): number {
  if (letter === '\u00a0') return 0.25;
  return (letter.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
}
