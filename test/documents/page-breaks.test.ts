import { afterAll, describe, expect, it } from '@jest/globals';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { documentSamples } from '../../templates/samples/index.js';
import { longData } from './long-data.js';
import { hasPoppler, linesOf, measure, type Page } from './poppler.js';

const renderer = createPdfRenderer({ concurrency: 3 });
const onPaper = (await hasPoppler()) ? describe : describe.skip;
const check = { url: 'https://relief.example.org/check/0123456789abcdef', code: 'AB12-CD34' };
const kinds = Object.keys(documentKinds) as DocumentKindId[];
const htmlOf = Object.fromEntries(
  kinds.map((kind) => [kind, renderHtml(kind, documentSamples[kind].full, { check }).html]),
);
const signed = kindsWith('<section class="signature');
const listed = kindsWith('<thead>');
const tabled = kindsWith('<table class="list');
const noted = kindsWith('</section>\n<p class="contact">');
/** How a marked row begins. */
const rowMark = /^R/;
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

  it.each(noted)('leave no note below the signature of %s alone', async (kind) => {
    const papers = await wandering(htmlOf[kind] ?? '');

    const firstLines = papers.flatMap((pages) => pages.slice(1).map(firstLine));
    expect(firstLines.filter((line) => line.startsWith('（联系人：'))).toEqual([]);
  });

  it.each(tabled)('hold no head, total or end of a list of %s without a row', async (kind) => {
    const html = withMarkedRows(renderHtml(kind, longData(kind)).html);
    const heads = headsOf(html);

    const papers = await wandering(html);

    const listing = papers.flat().filter((page) => {
      const endsList = /^(合计|登记人：)/.test(firstLine(page)) || hasWord(page, /^合计/);
      return endsList || heads.some((head) => holds(page, head));
    });
    expect(listing.length).toBeGreaterThan(0);
    expect(listing.filter((page) => !hasWord(page, rowMark)).map(firstLine)).toEqual([]);
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

function kindsWith(part: string): DocumentKindId[] {
  return kinds.filter((kind) => htmlOf[kind]?.includes(part));
}

/** Puts lines of 28 characters before the text. */
function lengthened(html: string, lines: number): string {
  const filler = `<p>${'救'.repeat(20)}</p>`.repeat(lines);
  return html.replace('</h1>', `</h1>${filler}`);
}

/** The paper with its end at every line of a page. */
async function wandering(html: string): Promise<Page[][]> {
  return Promise.all(
    Array.from({ length: 22 }, async (_, lines) => printed(lengthened(html, lines))),
  );
}

/** Marks the beginning of each row that is neither total nor remark. */
function withMarkedRows(html: string): string {
  return html.replaceAll(/(<tr(?! class="(?:total|remark)")[^>]*><td[^>]*>)/g, '$1R');
}

function hasWord({ words }: Page, pattern: RegExp): boolean {
  return words.some(({ text }) => pattern.test(text));
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
