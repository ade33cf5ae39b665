import { afterAll, describe, expect, it } from '@jest/globals';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { documentSamples } from '../../templates/samples/index.js';
import { reliefDecisionSamples } from '../../templates/samples/decision/relief-decision.js';
import { fontsOf, hasPoppler, linesOf, measure, type Page } from './poppler.js';

const renderer = createPdfRenderer();
const isMeasurable = await hasPoppler();
const onPaper = isMeasurable ? describe : describe.skip;
const why = isMeasurable ? '' : ' (skipped: pdftotext of poppler-utils is not installed)';
const kinds = Object.keys(documentKinds) as DocumentKindId[];

afterAll(() => renderer.close());

onPaper(`paper of GB/T 9704${why}`, () => {
  it('is A4 with 22 lines of 28 characters on 156 × 225 mm, 37 mm from the top and 28 mm from the left', async () => {
    const pages = await decisionWith('救'.repeat(28 * 80));

    const full = textLines(at(pages, 2));
    expect(at(pages, 2).widthMm).toBeCloseTo(210, 0);
    expect(at(pages, 2).heightMm).toBeCloseTo(297, 0);
    expect(full).toHaveLength(22);
    expect(full.map(({ text }) => text.length)).toEqual(Array(22).fill(28));
    expect(Math.min(...full.map(({ left }) => left))).toBeCloseTo(28, 0);
    expect(Math.max(...full.map(({ right }) => right))).toBeGreaterThan(182.5);
    expect(Math.max(...full.map(({ right }) => right))).toBeLessThan(184.5);
    expect(Math.min(...full.map(({ top }) => top))).toBeGreaterThan(36);
    expect(Math.max(...full.map(({ bottom }) => bottom))).toBeLessThan(263);
  });

  it('binds odd pages at the left and even ones at the right, with 28 mm', async () => {
    const pages = await decisionWith('救'.repeat(28 * 60));

    const [odd, even] = [textLines(at(pages, 0)), textLines(at(pages, 1))];
    expect(Math.min(...odd.map(({ left }) => left))).toBeCloseTo(28, 0);
    expect(Math.min(...even.map(({ left }) => left))).toBeCloseTo(26, 0);
    expect(210 - Math.max(...even.map(({ right }) => right))).toBeCloseTo(28, 0);
  });

  it('prints the page number 7 mm below the text, right on odd and left on even pages', async () => {
    const pages = await decisionWith('救'.repeat(28 * 60));

    const [first, second] = [numberOf(at(pages, 0)), numberOf(at(pages, 1))];
    expect([first.text, second.text]).toEqual(['—1—', '—2—']);
    expect(first.right).toBeGreaterThan(174);
    expect(second.left).toBeLessThan(38);
    expect(first.top).toBeGreaterThan(262);
    expect(first.bottom).toBeLessThan(278);
  });

  it('never leaves the signature alone on a page, whatever the length of the text', async () => {
    const lengths = Array.from({ length: 22 }, (_, line) => 28 * (10 + line));

    const documents = await Promise.all(lengths.map((length) => decisionWith('救'.repeat(length))));

    const linesBefore = documents.map(linesBeforeSignature);
    expect(Math.min(...linesBefore)).toBeGreaterThanOrEqual(1);
  });

  it('repeats the head of a table that runs over a page', async () => {
    const data = documentSamples['materials-receipt'].sparse;
    const material = data.materials[0];
    const many = { ...data, materials: Array(60).fill(material) };

    const pages = await printed('materials-receipt', many);

    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, 2)) {
      expect(page.words.map(({ text }) => text)).toContain('材料名称');
    }
  });

  it.each(kinds)(
    'prints every character of %s with an embedded font, extractable',
    async (kind) => {
      const { html } = renderHtml(kind, documentSamples[kind].full);
      const pdf = await renderer.render(html);

      const characters = new Set(
        (await measure(pdf)).flatMap(({ words }) => words.flatMap(lettersOf)),
      );
      const missing = [...visibleText(html)].filter((letter) => !characters.has(letter));
      const fonts = await fontsOf(pdf);
      expect(missing).toEqual([]);
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.every(({ isEmbedded, hasUnicode }) => isEmbedded && hasUnicode)).toBe(true);
    },
  );

  it('lays the register across', async () => {
    const [page] = await printed(
      'disbursement-register',
      documentSamples['disbursement-register'].full,
    );

    expect(page?.widthMm).toBeCloseTo(297, 0);
    expect(page?.heightMm).toBeCloseTo(210, 0);
  });
});

async function decisionWith(findings: string): Promise<Page[]> {
  return printed('relief-decision', { ...reliefDecisionSamples.sparse, findings });
}

async function printed(kind: DocumentKindId, data: unknown): Promise<Page[]> {
  return measure(await renderer.render(renderHtml(kind, data).html));
}

/** Lines that stand above the name of the office on the page of the signature. */
function linesBeforeSignature(pages: Page[]): number {
  const page = pages.find(({ words }) => words.some(({ text }) => text === '2026年3月27日'));
  if (!page) return -1;
  return textLines(page).findLastIndex(({ text }) =>
    text.startsWith(reliefDecisionSamples.sparse.office.name),
  );
}

/** Lines of a page without its number. */
function textLines(page: Page): ReturnType<typeof linesOf> {
  return linesOf(page).filter(({ text }) => !/^—\d+—$/.test(text));
}

function numberOf(page: Page): ReturnType<typeof linesOf>[number] {
  const found = linesOf(page).find(({ text }) => /^—\d+—$/.test(text));
  if (!found) throw new Error('the page has no number');
  return found;
}

function at(pages: Page[], index: number): Page {
  const page = pages[index];
  if (!page) throw new Error(`there is no page ${index + 1}`);
  return page;
}

function lettersOf({ text }: { text: string }): string[] {
  return Array.from(text);
}

/** What a reader sees: the characters of the body without tags, spaces and escapes. */
function visibleText(html: string): Set<string> {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const text = body
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;]+;/g, '')
    .replace(/\s/g, '');
  return new Set(Array.from(text));
}
