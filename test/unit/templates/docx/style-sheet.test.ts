import { describe, expect, it } from '@jest/globals';
import {
  createCascade,
  initialStyle,
  type Style,
} from '../../../../templates/docx/computed-style.js';
import { readDocumentTree, type ElementNode } from '../../../../templates/docx/document-tree.js';
import { readStyleSheet } from '../../../../templates/docx/style-sheet.js';

describe('readStyleSheet', () => {
  it('leaves out what is for a screen and the boxes in the margin', () => {
    const sheet = readStyleSheet(`
      @page { size: 210mm 297mm; margin: 1mm 2mm; @bottom-right { content: 'x'; } }
      @page :left { margin-left: 3mm }
      @media screen { p { color: #f00 } }
      /* p { color: #0f0 } */
      p, .a { color: #00f }`);

    expect(sheet.page).toMatchObject({ size: '210mm 297mm', 'margin-left': '2mm' });
    expect(sheet.leftPage).toEqual({ 'margin-left': '3mm' });
    expect(sheet.rules.map(({ selector }) => selector.text)).toEqual(['p', '.a']);
  });
});

describe('createCascade', () => {
  it.each([
    ['p { color: #111 } .a { color: #222 }', '#222'],
    ['.a { color: #222 } p { color: #111 }', '#222'],
    ['.a { color: #111 } .b { color: #222 }', '#222'],
    ['section p { color: #222 } p { color: #111 }', '#222'],
    ['section > p { color: #222 }', '#222'],
    ['main > p { color: #111 }', '#000'],
    ['h1 + p { color: #222 }', '#222'],
    ['p + p { color: #111 }', '#000'],
    ['p:last-child { color: #222 }', '#222'],
    ['p:first-child { color: #111 }', '#000'],
    ['h1:has(+ .a) { color: #111 }', '#000'],
    ['p.a.b { color: #222 } p.c { color: #111 }', '#222'],
    ['section { color: #222 }', '#222'],
  ])('by %s colours the paragraph %s', (css, color) => {
    expect(styleOf(css).color).toBe(color);
  });

  it('finds the element before another', () => {
    const css = 'h1:has(+ .a) { color: #222 }';

    expect(styleOf(css, 'h1').color).toBe('#222');
  });

  it('inherits sizes as lengths, not as multiples', () => {
    const { fontPt, linePt, indentPt, spacingPt } = styleOf(
      ':root { --line: 20pt } section { font: 10pt/calc(var(--line) * 1.5) var(--song); text-indent: 2em; letter-spacing: 0.1em } p { font-size: 20pt }',
    );

    expect({ fontPt, linePt, indentPt, spacingPt }).toEqual({
      ...{ fontPt: 20, linePt: 30, indentPt: 20, spacingPt: 1 },
    });
  });

  it('lets the style of an element win', () => {
    expect(styleOf('p.a.b { margin: 1pt 2pt }').own).toMatchObject({
      'margin-top': '3pt',
      'margin-left': '2pt',
    });
  });
});

/** Style of the only element of a name in a small paper. */
function styleOf(css: string, tag = 'p'): Style {
  const { main } = readDocumentTree(
    '<main><section><h1>x</h1><p class="a b" style="margin-top: 3pt">y</p></section></main>',
  );
  const cascade = createCascade(readStyleSheet(css));
  const visit = (element: ElementNode, parent: Style): Style | null => {
    const style = cascade(element, parent);
    if (element.tag === tag) return style;
    return element.elements.map((child) => visit(child, style)).find((found) => found) ?? null;
  };
  const found = visit(main, initialStyle);
  if (!found) throw new Error(`there is no <${tag}>`);
  return found;
}
