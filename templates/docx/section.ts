import {
  AlignmentType,
  DocumentGridType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { checkMarkRuns, type CheckMark } from './check-mark.js';
import { initialStyle } from './computed-style.js';
import { runFont } from './fonts.js';
import { lengthPt, twips } from './length.js';
import { splitOutside } from './declarations.js';
import type { StyleSheet } from './style-sheet.js';

/** The paper of a document, lengths in points. */
export interface Paper {
  widthPt: number;
  heightPt: number;
  margins: { top: number; right: number; bottom: number; left: number };
  /** Are the margins of even pages those of odd ones in a mirror (binding on the inner side)? */
  isMirrored: boolean;
}

/** Number: 7 mm below the text, one character from the outer side (GB/T 9704-2012, 7.5). */
const number = { sizePt: 14, belowPt: (7 * 72) / 25.4, asidePt: 14 };

/** Paper by the `@page` rules of a document. */
export function paperOf({ page, leftPage }: StyleSheet): Paper {
  const [width = '210mm', height = '297mm'] = splitOutside(page.size ?? '', ' ');
  const margin = (side: string) => pt(page[`margin-${side}`] ?? '0');
  const margins = {
    ...{ top: margin('top'), right: margin('right') },
    ...{ bottom: margin('bottom'), left: margin('left') },
  };
  const innerOnLeft = leftPage['margin-right'];
  const isMirrored = innerOnLeft !== undefined && pt(innerOnLeft) === margins.left;
  return { widthPt: pt(width), heightPt: pt(height), margins, isMirrored };
}

/** Width of the text, in points. */
export function textWidth({ widthPt, margins }: Paper): number {
  return widthPt - margins.left - margins.right;
}

/** Page, grid and numbers of the only section. */
export function sectionOf(
  paper: Paper,
  check: CheckMark | null,
): Omit<ISectionOptions, 'children'> {
  const { margins } = paper;
  const isAcross = paper.widthPt > paper.heightPt;
  const sizes = [twips(paper.widthPt), twips(paper.heightPt)].sort((a, b) => a - b);
  const [short = 0, long = 0] = sizes;
  return {
    properties: {
      titlePage: check !== null,
      page: {
        size: {
          ...{ width: short, height: long },
          orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...{ top: twips(margins.top), right: twips(margins.right) },
          ...{ bottom: Math.floor(margins.bottom * 20), left: twips(margins.left) },
          footer: Math.max(0, twips(margins.bottom - number.belowPt - number.sizePt * 1.2)),
        },
      },
      grid: { type: DocumentGridType.DEFAULT, linePitch: Math.floor(initialStyle.linePt * 20) },
    },
    footers: {
      ...{ default: footer('right'), even: footer('left') },
      ...(check === null ? {} : { first: firstFooter(paper, check) }),
    },
  };
}

/** — 1 — */
function footer(side: 'left' | 'right'): Footer {
  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const indent = { [side]: twips(number.asidePt) };
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [numberRun()] })] });
}

/** The first page carries the check mark at the left of its number. */
function firstFooter(paper: Paper, check: CheckMark): Footer {
  const beside = { type: TabStopType.LEFT, position: twips(48) };
  const end = { type: TabStopType.RIGHT, position: twips(textWidth(paper) - number.asidePt) };
  const [tab, children] = [
    () => new TextRun({ children: [new Tab()] }),
    checkMarkRuns(check, paper),
  ];
  const [image, ...code] = children;
  const runs = [...(image ? [image] : []), tab(), ...code, tab(), numberRun()];
  return new Footer({ children: [new Paragraph({ tabStops: [beside, end], children: runs })] });
}

function numberRun(): TextRun {
  return new TextRun({
    font: runFont('var(--song)'),
    size: number.sizePt * 2,
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
}

function pt(length: string): number {
  return lengthPt(length, { em: initialStyle.fontPt }) ?? 0;
}
