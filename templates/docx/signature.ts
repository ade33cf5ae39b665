import {
  paragraph,
  widthOf,
  type Block,
  type Line,
  type ParagraphBlock,
  type Piece,
} from './blocks.js';
import { lengthPt } from './length.js';
import { ownPt, type Style } from './computed-style.js';
import type { ElementNode } from './document-tree.js';
import { piecesOf } from './inline.js';
import { layOutChildren, lineOf, type Column } from './layout.js';

/** Least room between date and seal. */
const sealGapPt = 8;

/**
 * A signature: a block as wide as its longest line, `margin-right` from the right margin, its lines centred (or at its left).
 * The place of the seal stands beside the date, its circle as a frame: Word draws none around words.
 */
export function signatureBlocks(element: ElementNode, style: Style, column: Column): Block[] {
  if (element.elements.some(({ tag }) => tag !== 'p'))
    return layOutChildren(element, style, column);
  const lines = element.elements.map((line) => {
    const own = column.cascade(line, style);
    return { style: own, pieces: piecesOf(line.children, own, column.cascade) };
  });
  const [flow, placed] = [lines.filter(isInFlow), lines.filter((line) => !isInFlow(line))];
  const longest = Math.max(ownPt(style, 'min-width'), ...flow.map(({ pieces }) => widthOf(pieces)));
  const rightPt = lengthPt(style.own['margin-right'] ?? '', { em: style.fontPt }) ?? 0;
  const leftPt = Math.max(0, column.widthPt - rightPt - longest - 2);
  const isCentred = style.own['justify-items'] === 'center';
  const blocks = flow.map(({ pieces, style: own }) => ({
    ...paragraph(pieces, own),
    ...{ align: isCentred ? 'center' : 'start', leftPt, rightPt: isCentred ? rightPt : 0 },
  }));
  const last = blocks.at(-1);
  const seal = placed.flatMap(({ pieces, style: own }) =>
    framed(pieces, lineOf(own, 'border-top')),
  );
  if (last && seal.length > 0) placeSeal(last, seal, column.widthPt);
  return blocks;
}

function isInFlow({ style }: { style: Style }): boolean {
  return style.own.position !== 'absolute';
}

/**
 * Date and seal on one line: the date stays centred in the block by a tab, the seal follows at its right, smaller where it would
 * not fit.
 */
function placeSeal(line: ParagraphBlock, seal: readonly Piece[], widthPt: number): void {
  const { style, leftPt, rightPt } = line;
  const centre = (leftPt + widthPt - rightPt) / 2;
  const room = widthPt - centre - widthOf(line.pieces) / 2 - sealGapPt;
  const tab: Piece = { kind: 'tab', style, isUnderlined: false };
  line.tabs = [
    { kind: 'center', atPt: centre },
    { kind: 'right', atPt: widthPt },
  ];
  line.pieces = [
    tab,
    ...line.pieces,
    tab,
    ...seal.map((piece) => shrunk(piece, room / widthOf(seal))),
  ];
  Object.assign(line, { align: 'start', leftPt: 0, rightPt: 0 });
}

function framed(pieces: readonly Piece[], frame: Line | null): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'text' && frame !== null ? { ...piece, frame } : piece,
  );
}

function shrunk(piece: Piece, share: number): Piece {
  if (piece.kind !== 'text' || share >= 1) return piece;
  const fontPt = Math.floor(piece.style.fontPt * share);
  return { ...piece, style: { ...piece.style, fontPt } };
}
