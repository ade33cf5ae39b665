import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A run of text on a page, in mm from its upper left corner. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Page {
  widthMm: number;
  heightMm: number;
  words: Word[];
}

/** Is poppler there? Its absence skips the tests that measure, with that reason. */
export async function hasPoppler(): Promise<boolean> {
  return run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  );
}

/** The words of each page with their places. */
export async function measure(pdf: Buffer): Promise<Page[]> {
  const xml = await withFile(
    pdf,
    async (file) => (await run('pdftotext', ['-bbox', file, '-'])).stdout,
  );
  return xml.split('<page ').slice(1).map(readPage);
}

/** A page as it comes out of a printer of so many dots an inch, as PNG; pages count from 1. */
export async function pictureOf(
  pdf: Buffer,
  { page, perInch }: { page: number; perInch: number },
): Promise<Buffer> {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  return withFile(pdf, async (file) => {
    await run('pdftoppm', ['-png', '-r', String(perInch), ...only, file, file]);
    return readFile(`${file}.png`);
  });
}

/** Rows of `pdffonts`: name, is it embedded, can its text be extracted? */
export async function fontsOf(
  pdf: Buffer,
): Promise<{ name: string; isEmbedded: boolean; hasUnicode: boolean }[]> {
  const table = await withFile(pdf, async (file) => (await run('pdffonts', [file])).stdout);
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => {
      const [, isEmbedded, , hasUnicode] =
        /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row) ?? [];
      return {
        name: row.split(' ')[0] ?? '',
        isEmbedded: isEmbedded === 'yes',
        hasUnicode: hasUnicode === 'yes',
      };
    });
}

/** Words that stand on one line, joined; lines from top to bottom. */
export function linesOf({ words }: Page): Word[] {
  const lines: Word[] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.find(({ top }) => Math.abs(top - word.top) < 1.5);
    if (!line) lines.push({ ...word });
    else
      Object.assign(line, { text: line.text + word.text, right: Math.max(line.right, word.right) });
  }
  return lines;
}

function readPage(xml: string): Page {
  const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(xml) ?? [];
  const words = xml.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
  );
  return {
    widthMm: mm(width),
    heightMm: mm(height),
    words: Array.from(words, ([, left = '', top = '', right = '', bottom = '', text = '']) => ({
      text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      left: mm(left),
      right: mm(right),
      top: mm(top),
      bottom: mm(bottom),
    })),
  };
}

/** Points (1/72 inch) to millimetres. */
function mm(points: string): number {
  return (Number(points) * 25.4) / 72;
}

async function withFile<T>(pdf: Buffer, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'yingjiu-measure-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
