import { afterAll, describe, expect, it } from '@jest/globals';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { documentSamples } from '../../templates/samples/index.js';
import { hasPoppler, linesOf, measure, type Page } from './poppler.js';

const renderer = createPdfRenderer({ concurrency: 3 });
const onPaper = (await hasPoppler()) ? describe : describe.skip;
const check = { url: 'https://relief.example.org/check/0123456789abcdef', code: 'AB12-CD34' };
const htmlOf = Object.fromEntries(
  (Object.keys(documentKinds) as DocumentKindId[]).map((kind) => [
    kind,
    renderHtml(kind, documentSamples[kind].full, { check }).html,
  ]),
);
const signed = kindsWith('<section class="signature');
const listed = kindsWith('<thead>');
/** How many lines the text is made longer: the end of a paper wanders over the foot of a page. */
const added = [0, 3, 5, 7, 9, 11, 14, 17];

afterAll(() => renderer.close());

onPaper('pages of papers (needs pdftotext of poppler-utils)', () => {
  it.each(signed)('leave neither signature nor receipt of %s without text', async (kind) => {
    const html = htmlOf[kind] ?? '';
    const ends = endsOf(html);

    const papers = await Promise.all(added.map(async (lines) => printed(lengthened(html, lines))));

    const firstLines = papers.flatMap((pages) => pages.slice(1).map(firstLine));
    expect(firstLines.filter((line) => ends.some((end) => line.startsWith(end)))).toEqual([]);
    expect(firstLines).not.toContain('');
  });

  it.each(listed)('repeat the heads of the lists of %s', async (kind) => {
    const html = withLongLists(htmlOf[kind] ?? '');

    const pages = await printed(html);

    for (const head of headsOf(html)) {
      expect(pages.filter((page) => holds(page, head)).length).toBeGreaterThan(1);
    }
  });

  it('carry the check mark on the first page only, and none for its sake', async () => {
    const html = htmlOf['relief-decision'] ?? '';

    const marked = await printed(html);
    const plain = await printed(
      renderHtml('relief-decision', documentSamples['relief-decision'].full).html,
    );

    const holding = marked.map((page) => page.words.some(({ text }) => text === check.code));
    expect(holding).toEqual(marked.map((_page, index) => index === 0));
    expect(marked).toHaveLength(plain.length);
  });
});

function kindsWith(part: string): string[] {
  return Object.entries(htmlOf).flatMap(([kind, html]) => (html.includes(part) ? [kind] : []));
}

/** Puts lines of 28 characters before the text. */
function lengthened(html: string, lines: number): string {
  const filler = `<p>${'救'.repeat(20)}</p>`.repeat(lines);
  return html.replace('</h1>', `</h1>${filler}`);
}

/** Gives every list sixty rows, so that it runs over a page. */
function withLongLists(html: string): string {
  return html.replace(
    /(<thead>[\s\S]*?<\/thead>\s*<tbody>\s*)(<tr[^>]*>[\s\S]*?<\/tr>)/g,
    (_all, before: string, row: string) => before + row.repeat(60),
  );
}

/** How the cells of each head begin; the rest may stand on a second line. */
function headsOf(html: string): string[][] {
  const heads = html.match(/<thead>[\s\S]*?<\/thead>/g) ?? [];
  return heads.map((head) =>
    Array.from(head.matchAll(/<th[^>]*>([^<]{1,2})/g), ([, beginning = '']) => beginning),
  );
}

function holds({ words }: Page, beginnings: readonly string[]): boolean {
  return beginnings.every((beginning) => words.some(({ text }) => text.startsWith(beginning)));
}

/** How the lines begin that may not begin a page: office of the signature, contact, receipt. */
function endsOf(html: string): string[] {
  const [, by = '（无）'] = /<p class="by">([^<]*)/.exec(html) ?? [];
  return [by, '联系人：', '（联系人：', '联系地址：', '受送达人签收'];
}

async function printed(html: string): Promise<Page[]> {
  return measure(await renderer.render(html));
}

/** The first line of a page that is not its number. */
function firstLine(page: Page): string {
  return linesOf(page).find(({ text }) => !/^—\d+—$/.test(text))?.text ?? '';
}
