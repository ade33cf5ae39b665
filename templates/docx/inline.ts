import { pngSize } from '../../server/domain/people/signature-image.js';
import { widthOf, type Piece } from './blocks.js';
import { ownPt, type Cascade, type Style } from './computed-style.js';
import type { ElementNode } from './document-tree.js';
import { VocabularyError } from './vocabulary-error.js';

const inlineTags = new Set(['span', 'b', 'br', 'img']);

/** Does a child stand in a line, not as a block of its own? */
export function isInline(child: ElementNode | string): boolean {
  return typeof child === 'string' || inlineTags.has(child.tag);
}

/** The pieces of a line from its texts and elements. Spaces are folded as a browser folds them. */
export function piecesOf(
  children: readonly (ElementNode | string)[],
  style: Style,
  cascade: Cascade,
): Piece[] {
  return trim(children.flatMap((child) => pieceOf(child, style, cascade)));
}

function pieceOf(child: ElementNode | string, style: Style, cascade: Cascade): Piece[] {
  if (typeof child === 'string') return textPieces(child, style);
  if (child.tag === 'br') return [{ kind: 'break' }];
  if (child.tag === 'img') return [pictureOf(child.attributes)];
  if (!inlineTags.has(child.tag)) throw new VocabularyError(child.tag);
  const own = cascade(child, style);
  const inside = child.children.flatMap((inner) => pieceOf(inner, own, cascade));
  return own.own.display === 'inline-block' ? boxPieces(inside, own) : inside;
}

/** A PNG out of the data of the document, as high as it is said in pixels of the screen. */
function pictureOf({ src = '', height = '', alt = '' }: Record<string, string>): Piece {
  const png = Buffer.from(src.replace(/^data:image\/png;base64,/, ''), 'base64');
  const size = pngSize(png);
  if (size === null) throw new VocabularyError('img');
  const heightPt = Number(height) * 0.75;
  return {
    kind: 'picture',
    png,
    name: alt,
    heightPt,
    widthPt: (heightPt * size.width) / size.height,
  };
}

function textPieces(text: string, style: Style): Piece[] {
  const keepsLines = /^pre/.test(style.own['white-space'] ?? '');
  const lines = keepsLines ? text.split('\n') : [text];
  return lines.flatMap((line, index) => {
    const folded = line.replaceAll(/[ \t\n\r\f]+/g, ' ');
    const piece: Piece = { kind: 'text', text: folded, style, isUnderlined: false };
    const pieces = folded === '' ? [] : [piece];
    return index === 0 ? pieces : [{ kind: 'break' } as const, ...pieces];
  });
}

/** A box in a line: a blank to write on where it has a line below, else room. A full-width blank runs to the margin. */
function boxPieces(inside: Piece[], style: Style): Piece[] {
  const isUnderlined = style.own['border-bottom'] !== undefined;
  const underlined = inside.map((piece) =>
    piece.kind === 'text' ? { ...piece, isUnderlined } : piece,
  );
  if (style.own.width === '100%') return [...underlined, { kind: 'tab', style, isUnderlined }];
  const missing = Math.max(ownPt(style, 'width'), ownPt(style, 'min-width')) - widthOf(inside);
  const count = Math.round(missing / (style.fontPt * 0.25 + style.spacingPt));
  if (count <= 0) return underlined;
  return [...underlined, { kind: 'text', text: '\u00a0'.repeat(count), style, isUnderlined }];
}

/** Without the spaces that begin and end a line. */
function trim(pieces: Piece[]): Piece[] {
  const trimmed = pieces.map((piece, index) => {
    if (piece.kind !== 'text') return piece;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    let { text } = piece;
    if (before === undefined || before.kind === 'break') text = text.replace(/^ +/, '');
    if (after === undefined || after.kind === 'break') text = text.replace(/ +$/, '');
    return { ...piece, text };
  });
  return trimmed.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}
