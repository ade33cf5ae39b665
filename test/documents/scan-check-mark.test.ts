import { afterAll, describe, expect, it } from '@jest/globals';
import { htmlToDocx } from '../../templates/docx/html-to-docx.js';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { documentSamples } from '../../templates/samples/index.js';
import { hasPoppler, pictureOf } from './poppler.js';
import { readQrCodes } from './qr-reader.js';
import { readWordFile } from './word-file.js';

const renderer = createPdfRenderer();
const isMeasurable = await hasPoppler();
const onPaper = isMeasurable ? describe : describe.skip;
const why = isMeasurable ? '' : ' (skipped: pdftoppm of poppler-utils is not installed)';
const check = {
  url: 'https://relief.county-a.example.gov.cn/check/0123456789ABCDEF',
  code: '0123-4567-89AB-CDEF',
};

afterAll(() => renderer.close());

const marked = (kind: 'relief-decision' | 'disbursement-register') =>
  renderHtml(kind, documentSamples[kind].full, { check }).html;

onPaper(`the mark, scanned from paper${why}`, () => {
  it.each([
    ['relief-decision', 300],
    ['relief-decision', 150],
    ['disbursement-register', 150],
  ] as const)('of %s at %i dots an inch is the address of the check', async (kind, perInch) => {
    const pdf = await renderer.render(marked(kind));

    const first = await readQrCodes(await pictureOf(pdf, { page: 1, perInch }));

    expect(first).toEqual([check.url]);
  });

  it('stands on the first page alone', async () => {
    const pdf = await renderer.render(marked('relief-decision'));

    expect(await readQrCodes(await pictureOf(pdf, { page: 2, perInch: 150 }))).toEqual([]);
  });
});

describe('the mark, scanned from the Word file', () => {
  it('is the address of the check', async () => {
    const word = readWordFile(await htmlToDocx(marked('relief-decision')));
    const pictures = word.paths.filter((path) => path.endsWith('.png'));

    const texts = await Promise.all(pictures.map((path) => readQrCodes(word.bytes(path))));

    expect(texts).toEqual([[check.url]]);
  });
});
