import { afterAll, describe, expect, it } from '@jest/globals';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { documentSamples } from '../../templates/samples/index.js';
import { hasPoppler, linesOf, measure, type Page } from './poppler.js';

const renderer = createPdfRenderer();
const isMeasurable = await hasPoppler();
const onPaper = isMeasurable ? describe : describe.skip;
const why = isMeasurable ? '' : ' (skipped: pdftotext of poppler-utils is not installed)';
const check = { url: 'https://relief.example/check/0123456789ABCDEF', code: '0123-4567-89AB-CDEF' };

afterAll(() => renderer.close());

const printed = async (kind: 'relief-decision' | 'disbursement-register', isMarked: boolean) => {
  const { html } = renderHtml(kind, documentSamples[kind].full, isMarked ? { check } : {});
  return measure(await renderer.render(html));
};
const isMark = ({ text }: { text: string }) => text.includes('0123-4567') || text === '查验码';
const textOf = (page: Page) => linesOf(page).map(({ text }) => text);

describe('the mark by which a copy is checked', () => {
  it('leaves the text, the version and the hash of the data as they are; the same mark gives the same bytes', () => {
    const { full } = documentSamples['relief-decision'];

    const [plain, marked, again] = [
      renderHtml('relief-decision', full),
      renderHtml('relief-decision', full, { check }),
      renderHtml('relief-decision', full, { check }),
    ];

    const main = (html: string) => html.slice(html.indexOf('<main'));
    expect(main(marked.html)).toBe(main(plain.html));
    expect([marked.dataSha256, marked.templateVersion]).toEqual([
      ...[plain.dataSha256, plain.templateVersion],
    ]);
    expect(again.html).toBe(marked.html);
    expect(marked.html).not.toBe(plain.html);
  });

  it('cannot break out of the style it stands in', () => {
    const { html } = renderHtml('relief-decision', documentSamples['relief-decision'].full, {
      check: { url: 'https://x/"></style><script>', code: '"}</style><script>alert(1)</script>' },
    });

    expect(html).not.toContain('<script>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

onPaper(`the mark on paper${why}`, () => {
  it.each(['relief-decision', 'disbursement-register'] as const)(
    'on %s stands below the text of the first page only and moves no line and makes no page',
    async (kind) => {
      const [plain, marked] = [await printed(kind, false), await printed(kind, true)];

      const without = marked.map((page) => ({
        ...page,
        words: page.words.filter((word) => !isMark(word)),
      }));
      const [first, ...rest] = marked;
      const marks = first?.words.filter(isMark) ?? [];
      expect(without.map(textOf)).toEqual(plain.map(textOf));
      expect(marks.map(({ text }) => text)).toEqual(['查验码', '0123-4567-89AB-CDEF']);
      expect(rest.flatMap(({ words }) => words.filter(isMark))).toEqual([]);
      const textEnds = (first?.heightMm ?? 0) - (kind === 'relief-decision' ? 35 : 26);
      for (const { top, bottom } of marks) {
        expect(top).toBeGreaterThan(textEnds + 15);
        expect(bottom).toBeLessThan((first?.heightMm ?? 0) - 4);
      }
    },
  );
});
