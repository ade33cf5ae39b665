import { readFile } from 'node:fs/promises';
import { degrees, PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { fallbackFontDirs } from '../../templates/pdf/font-config.js';
import { listFontFiles } from '../../templates/fonts/font-files.js';

/** Light enough that every word below it is read, on a grey printer too. */
const lightRed = rgb(0.85, 0.2, 0.2);
const opacity = 0.28;
const slope = 35;
/** The words fill this part of the width of the page. */
const share = 0.6;

let font: Promise<Buffer> | null = null;

/**
 * A copy of a printed paper with words across every page, as selectable text in a subset of the packaged font. What is stored and hashed
 * is never this copy.
 */
export async function stampPdf(pdf: Uint8Array, words: string): Promise<Buffer> {
  const target = await PDFDocument.load(pdf, { updateMetadata: false });
  target.registerFontkit(fontkit);
  const embedded = await target.embedFont(await (font ??= readFont()), { subset: true });
  for (const page of target.getPages()) stampPage(page, embedded, words);
  return Buffer.from(await target.save());
}

async function readFont(): Promise<Buffer> {
  const [file] = await listFontFiles(fallbackFontDirs().slice(-1));
  if (file === undefined) throw new Error('the packaged font is missing');
  return readFile(file);
}

/** The middle of the words lies in the middle of the page. */
function stampPage(page: PDFPage, font: PDFFont, words: string): void {
  const { width, height } = page.getSize();
  const size = (share * width) / font.widthOfTextAtSize(words, 1);
  const [along, up] = [(share * width) / 2, size * 0.35];
  const angle = (slope * Math.PI) / 180;
  page.drawText(words, {
    x: width / 2 - along * Math.cos(angle) + up * Math.sin(angle),
    y: height / 2 - along * Math.sin(angle) - up * Math.cos(angle),
    ...{ size, font, rotate: degrees(slope), color: lightRed, opacity },
  });
}
