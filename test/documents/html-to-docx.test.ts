import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { htmlToDocx } from '../../templates/docx/html-to-docx.js';
import { readStyleSheet } from '../../templates/docx/style-sheet.js';
import { VocabularyError } from '../../templates/docx/vocabulary-error.js';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { documentSamples } from '../../templates/samples/index.js';
import { reliefDecisionSamples } from '../../templates/samples/decision/relief-decision.js';
import { lettersOf, readWordFile, visibleLetters, type WordFile } from './word-file.js';

const kinds = Object.keys(documentKinds) as DocumentKindId[];
const variants = ['full', 'sparse'] as const;
const papers = kinds.flatMap((kind) => variants.map((variant) => [kind, variant] as const));

describe('htmlToDocx', () => {
  it.each(papers)('holds every letter of %s (%s data) in its order', async (kind, variant) => {
    const { html } = renderHtml(kind, documentSamples[kind][variant]);

    const { letters } = readWordFile(await htmlToDocx(html));

    expect(letters).toBe(visibleLetters(html));
  });

  it('gives the same bytes for the same HTML at another time', async () => {
    const { html } = renderHtml('relief-decision', reliefDecisionSamples.full, { check });

    const first = await htmlToDocx(html);
    await sleep(2100); // a ZIP file counts two seconds
    const second = await htmlToDocx(html);

    expect(second.equals(first)).toBe(true);
  });

  it('ends with the paper a correction replaces, small and held by what stands before it', async () => {
    const replaces = '本文书更正并替换青检救决〔2026〕3号（2026年4月1日）';
    const { html } = renderHtml('relief-decision', reliefDecisionSamples.full, { replaces });

    const { letters, part } = readWordFile(await htmlToDocx(html));

    expect(letters.endsWith(replaces)).toBe(true);
    const paragraphs = part('word/document.xml').split('<w:p>');
    expect(paragraphs.at(-1)).toContain('<w:sz w:val="21"/>');
    expect(paragraphs.at(-2)).toContain('<w:keepNext/>');
  });

  it('lays a page out as GB/T 9704 asks: A4, its margins, mirrored for binding', async () => {
    const { part } = await wordOf('relief-decision');

    const body = part('word/document.xml');
    expect(attributesOf(body, 'w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(attributesOf(body, 'w:pgMar')).toMatchObject({
      'w:top': '2098', // 37 mm
      'w:left': '1587', // 28 mm
      'w:right': '1474', // 26 mm
      'w:bottom': '1984', // 35 mm
    });
    expect(part('word/settings.xml')).toContain('<w:mirrorMargins/>');
  });

  it('lays the register across', async () => {
    const { part } = await wordOf('disbursement-register');

    expect(attributesOf(part('word/document.xml'), 'w:pgSz')).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
  });

  it('sets text in 仿宋 of 16 pt on lines of 28.95 pt, the first line two letters in', async () => {
    const { paragraphs } = await wordOf('relief-decision');

    const text = find(paragraphs, '救助金应当用于');
    expect(text).toContain('w:eastAsia="仿宋_GB2312"');
    expect(text).toContain('w:ascii="Times New Roman"');
    expect(text).toContain('<w:sz w:val="32"/>');
    expect(attributesOf(text, 'w:spacing')).toMatchObject({
      'w:line': '579',
      'w:lineRule': 'exact',
    });
    expect(attributesOf(text, 'w:ind')).toMatchObject({ 'w:firstLine': '640' });
    expect(find(paragraphs, '国家司法救助决定书')).toContain('w:eastAsia="方正小标宋简体"');
  });

  it('names in its font table what stands in where a font is not installed', async () => {
    const { part } = await wordOf('relief-decision');

    expect(part('word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>',
    );
    expect(part('word/fontTable.xml')).toContain(
      '<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/>',
    );
  });

  it('frames the place of the seal', async () => {
    const { paragraphs } = await wordOf('termination-decision');

    const [frame = ''] = /<w:bdr[^>]*>/.exec(find(paragraphs, '（印）')) ?? [];
    expect(frame).toContain('w:val="dashed"');
  });

  it('keeps the total of a list with the row before', async () => {
    const { paragraphs } = await wordOf('payment-receipt');

    const total = paragraphs.findIndex((xml) => lettersOf(xml) === '合计');
    expect(paragraphs[total - 1]).toContain('<w:keepNext/>');
  });

  it('repeats the head of every table that has one', async () => {
    for (const kind of kinds) {
      const { html } = renderHtml(kind, documentSamples[kind].full);
      const heads = html.match(/<thead>[\s\S]*?<\/thead>/g) ?? [];
      const rows = heads.flatMap((head) => head.match(/<tr\b/g) ?? []).length;

      const { part } = readWordFile(await htmlToDocx(html));

      const repeated = part('word/document.xml').match(/<w:tblHeader\/>/g) ?? [];
      expect([kind, repeated.length]).toEqual([kind, rows]);
    }
  });

  it('keeps the signature with the text before it', async () => {
    const { paragraphs } = await wordOf('termination-decision');

    const date = paragraphs.findIndex((xml) => xml.includes('（印）'));
    const before = paragraphs.slice(date - 2, date);
    expect(before.every((xml) => xml.includes('<w:keepNext/>'))).toBe(true);
    expect(lettersOf(before[1] ?? '')).toMatch(/人民检察院$/);
  });

  it('numbers odd pages at the right and even ones at the left', async () => {
    const { part, paths } = await wordOf('relief-decision');

    const footers = paths.filter((path) => /^word\/footer\d\.xml$/.test(path)).map(part);
    expect(footers.map((xml) => attributesOf(xml, 'w:jc')['w:val']).sort()).toEqual([
      'left',
      'right',
    ]);
    expect(footers.every((xml) => /—[\s\S]*PAGE[\s\S]*—/.test(xml))).toBe(true);
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('carries the check mark of a paper on its first page', async () => {
    const { html } = renderHtml('relief-decision', reliefDecisionSamples.full, { check });

    const { paths, part } = readWordFile(await htmlToDocx(html));

    const footers = paths.filter((path) => /^word\/footer\d\.xml$/.test(path)).map(part);
    expect(footers.filter((xml) => lettersOf(xml).includes(check.code))).toHaveLength(1);
    expect(paths.filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
    expect(part('word/document.xml')).toContain('<w:titlePg/>');
  });

  it('refuses an element outside the vocabulary instead of leaving it out', async () => {
    const { html } = renderHtml('relief-decision', reliefDecisionSamples.full);

    const made = htmlToDocx(html.replace('</main>', '<ul><li>附加条款</li></ul></main>'));

    await expect(made).rejects.toThrow(VocabularyError);
    await expect(made).rejects.toThrow('<ul>');
  });

  it('refuses an unknown element within a line', async () => {
    const { html } = renderHtml('relief-decision', reliefDecisionSamples.full);

    const made = htmlToDocx(html.replace('</main>', '<p>见<a>附件</a></p></main>'));

    await expect(made).rejects.toThrow('<a>');
  });

  it('understands every selector of the style', () => {
    const { html } = renderHtml('relief-decision', reliefDecisionSamples.full);
    const css = html.slice(html.indexOf('<style>') + 7, html.indexOf('</style>'));

    const unknown = readStyleSheet(css).rules.filter(({ selector }) => selector.steps === null);

    expect(unknown.map(({ selector }) => selector.text)).toEqual([]);
  });

  it('shows what people typed as text, markup and rare letters too', async () => {
    const [applicant] = reliefDecisionSamples.full.applicants;
    const name = '<b>张</b>&𠮷𬱖㛃';
    const data = { ...reliefDecisionSamples.full, applicants: [{ ...applicant, name }] };

    const { letters } = readWordFile(await htmlToDocx(renderHtml('relief-decision', data).html));

    expect(letters).toContain(`救助申请人：${name}`);
  });
});

const check = { url: 'https://relief.example.org/check/abc', code: 'AB12-CD34' };

async function wordOf(kind: DocumentKindId): Promise<WordFile> {
  return readWordFile(await htmlToDocx(renderHtml(kind, documentSamples[kind].full).html));
}

function find(paragraphs: readonly string[], text: string): string {
  const found = paragraphs.find((xml) => lettersOf(xml).includes(text));
  if (found === undefined) throw new Error(`no paragraph holds ${text}`);
  return found;
}

function attributesOf(xml: string, tag: string): Record<string, string> {
  const [, attributes = ''] = new RegExp(`<${tag} ([^>]*)/>`).exec(xml) ?? [];
  return Object.fromEntries(
    Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}
