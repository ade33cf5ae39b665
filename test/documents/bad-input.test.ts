import { afterAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TransientError } from '../../server/domain/basics/errors.js';
import { readPdf, storePdf } from '../../server/documents/pdf-store.js';
import { fileRoom } from '../../server/files/file-room.js';
import { htmlToDocx } from '../../templates/docx/html-to-docx.js';
import { createPdfRenderer } from '../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { reliefDecisionSamples } from '../../templates/samples/decision/relief-decision.js';
import { hasPoppler, linesOf, measure } from './poppler.js';
import { readWordFile, visibleLetters } from './word-file.js';

const run = promisify(execFile);
const renderer = createPdfRenderer();
const onPaper = (await hasPoppler()) ? it : it.skip;
const tmpfs = await mountSmall();
const onSmallDisk = tmpfs === null ? it.skip : it;

afterAll(async () => {
  await renderer.close();
  if (tmpfs !== null) await run('umount', [tmpfs]).then(async () => rm(tmpfs, { recursive: true }));
});

describe('a paper of 200 pages', () => {
  onPaper(
    'is printed whole, with the number of every page',
    async () => {
      const html = ofPages(200);

      const pages = await measure(await renderer.render(html));

      expect(pages.length).toBeGreaterThanOrEqual(200);
      const numbers = pages.map((page) => linesOf(page).at(-1)?.text);
      expect(numbers).toEqual(pages.map((_page, index) => `—${index + 1}—`));
    },
    120_000,
  );

  it('becomes a Word file with every letter', async () => {
    const html = ofPages(200);

    const { letters } = readWordFile(await htmlToDocx(html));

    expect(letters).toBe(visibleLetters(html));
  }, 120_000);
});

describe('what people are called', () => {
  const longName = '阿卜杜勒·'.repeat(12);

  onPaper('may be sixty characters long without leaving the text', async () => {
    const pages = await measure(await renderer.render(named(longName)));

    const words = pages.flatMap((page) => page.words);
    expect(words.map(({ text }) => text).join('')).toContain(longName);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(185);
  });

  onPaper('is never read as HTML', async () => {
    const name = '<h1>张三</h1><img src=x onerror=alert(1)>&amp;';

    const pages = await measure(await renderer.render(named(name)));

    const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
    expect(text).toContain(name.replaceAll(' ', ''));
  });

  onPaper('keeps its rare characters, extractable', async () => {
    const pages = await measure(await renderer.render(named('㛃𬱖䶮')));

    const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
    expect(text).toContain('㛃𬱖䶮');
  });
});

describe('a full disk', () => {
  onSmallDisk('leaves nothing half and says so', async () => {
    const files = join(tmpfs ?? '', 'files');
    const small = Buffer.from('%PDF-1.4 small');
    const kept = await storePdf(roomAt(files), small);

    const attempt = storePdf(roomAt(files), Buffer.alloc(3_000_000, 7));

    await expect(attempt).rejects.toThrow(TransientError);
    await expect(attempt).rejects.toThrow('存储空间不足');
    expect(await filesIn(files)).toEqual([`${kept}.pdf`]);
    expect(await readPdf(roomAt(files), kept)).toEqual(small);
  });

  onSmallDisk('takes the paper once there is room again', async () => {
    const files = join(tmpfs ?? '', 'again');
    const filler = await storePdf(roomAt(files), Buffer.alloc(600_000, 1));
    const pdf = Buffer.alloc(600_000, 2);
    await expect(storePdf(roomAt(files), pdf)).rejects.toThrow(TransientError);

    await rm(join(files, 'pdf', filler.slice(0, 2)), { recursive: true });
    const stored = await storePdf(roomAt(files), pdf);

    expect(await readPdf(roomAt(files), stored)).toEqual(pdf);
  });
});

const roomAt = (files: string) => fileRoom({ files, dataKey: Buffer.alloc(32, 7) });

function decision(change: Partial<typeof reliefDecisionSamples.sparse>): string {
  return renderHtml('relief-decision', { ...reliefDecisionSamples.sparse, ...change }).html;
}

/** A paper whose text fills so many pages; the fields of a form are limited, what a template makes of them is not. */
function ofPages(pages: number): string {
  const page = `<p>${'救'.repeat(28 * 22 - 2)}</p>`;
  return decision({}).replace('</h1>', `</h1>${page.repeat(pages)}`);
}

function named(name: string): string {
  const { applicants, payees } = reliefDecisionSamples.sparse;
  const [applicant] = applicants;
  if (!applicant) throw new Error('the sample has no applicant');
  return decision({
    applicants: [{ ...applicant, name }],
    payees: payees.map((payee) => ({ ...payee, name })),
  });
}

/** Names of all files below a folder. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const kept = await Promise.all(
    names.map(async (name) => ((await stat(join(folder, name))).isFile() ? [name] : [])),
  );
  return kept.flat().map((name) => name.split('/').at(-1) ?? '');
}

/** A real file system of one megabyte; null where the account may not mount one, and the tests of it are skipped. */
async function mountSmall(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'yingjiu-small-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
    return folder;
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
}
