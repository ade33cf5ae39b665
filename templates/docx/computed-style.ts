import { readDeclarations, type Declarations } from './declarations.js';
import type { ElementNode } from './document-tree.js';
import { lengthPt } from './length.js';
import { matches } from './selector.js';
import type { StyleSheet } from './style-sheet.js';

/** How an element looks: what it inherits as values in points, the rest as declared. */
export interface Style {
  fontPt: number;
  linePt: number;
  spacingPt: number;
  indentPt: number;
  align: string;
  color: string;
  isBold: boolean;
  /** As declared: `var(--body)` */
  font: string;
  own: Declarations;
}

/** Computes the style of an element from that of its parent. */
export type Cascade = (element: ElementNode, parent: Style) => Style;

/** What a document looks like where its style says nothing. */
export const initialStyle: Style = {
  ...{ fontPt: 16, linePt: 28.98, spacingPt: 0, indentPt: 0 },
  ...{ align: 'start', color: '#000', isBold: false, font: 'var(--body)', own: {} },
};

/** Styles by the rules of a sheet: specificity, then order; `style` attributes last. */
export function createCascade({ rules }: StyleSheet): Cascade {
  const ordered = rules
    .map((rule, order) => ({ ...rule, order }))
    .sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order);

  return (element, parent) => {
    const own: Declarations = {};
    for (const { selector, declarations } of ordered) {
      if (matches(selector, element)) Object.assign(own, declarations);
    }
    Object.assign(own, readDeclarations(element.attributes.style ?? '', {}));
    return inherit(own, parent);
  };
}

/** A length declared for an element itself, in points; `fallback` when there is none. */
export function ownPt(style: Style, property: string, fallback = 0, whole?: number): number {
  const value = style.own[property];
  const base = whole === undefined ? { em: style.fontPt } : { em: style.fontPt, whole };
  return value === undefined ? fallback : (lengthPt(value, base) ?? fallback);
}

function inherit(own: Declarations, parent: Style): Style {
  const fontPt = inherited(own['font-size'], parent.fontPt, (value) =>
    lengthPt(value, { em: parent.fontPt, whole: parent.fontPt }),
  );
  const length = (property: string, known: number) =>
    inherited(own[property], known, (value) => lengthPt(value, { em: fontPt }));
  const weight = own['font-weight'];
  return {
    fontPt,
    linePt: lineOf(own['line-height'], fontPt, parent.linePt),
    spacingPt: length('letter-spacing', parent.spacingPt),
    indentPt: length('text-indent', parent.indentPt),
    align: own['text-align'] ?? parent.align,
    color: own.color ?? parent.color,
    isBold:
      weight === undefined || weight === 'inherit' ? parent.isBold : /^[6-9]00$|bold/.test(weight),
    font: own['font-family'] === 'inherit' ? parent.font : (own['font-family'] ?? parent.font),
    own,
  };
}

/** A number without unit is a multiple of the font size. */
function lineOf(value: string | undefined, fontPt: number, known: number): number {
  if (value === undefined || value === 'inherit') return known;
  if (value === 'normal') return fontPt * 1.5;
  return /^[\d.]+$/.test(value)
    ? Number(value) * fontPt
    : (lengthPt(value, { em: fontPt, whole: fontPt }) ?? known);
}

function inherited(
  value: string | undefined,
  known: number,
  read: (value: string) => number | null,
): number {
  return value === undefined || value === 'inherit' ? known : (read(value) ?? known);
}
