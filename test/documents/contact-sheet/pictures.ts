import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A page of a document. */
export interface Picture {
  title: string;
  png: Buffer;
}

/** Width of a page on a sheet, in pixels; a page across is as much wider as its paper. */
export const pageWidth = 340;
const perInch = (pageWidth / 210) * 25.4;

/** Every page of a PDF; needs pdftoppm of poppler-utils. */
export async function picturesOfPdf(
  pdf: Buffer,
  title: string,
  folder: string,
): Promise<Picture[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'document.pdf'), pdf);
  return pagesOf(join(folder, 'document.pdf'), title, folder);
}

/** Every page of Word files as LibreOffice lays them out; null where it is not installed. */
export async function picturesOfDocx(
  files: readonly { title: string; docx: Buffer }[],
  folder: string,
): Promise<Picture[] | null> {
  const words = join(folder, 'docx');
  await mkdir(words, { recursive: true });
  const paths = await Promise.all(
    files.map(async ({ docx }, index) => {
      const path = join(words, `${String(index).padStart(3, '0')}.docx`);
      await writeFile(path, docx);
      return path;
    }),
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', words, ...paths];
  const isThere = await run('soffice', convert).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
  if (!isThere) return null;
  const lists: Picture[][] = [];
  for (const [index, path] of paths.entries()) {
    const pages = join(folder, `docx-${index}`);
    await mkdir(pages, { recursive: true });
    lists.push(await pagesOf(path.replace(/docx$/, 'pdf'), files[index]?.title ?? '', pages));
  }
  return lists.flat();
}

async function pagesOf(pdf: string, title: string, folder: string): Promise<Picture[]> {
  await run('pdftoppm', ['-png', '-r', perInch.toFixed(2), pdf, join(folder, 'page')]);
  const names = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name)).sort();
  return Promise.all(
    names.map(async (name, index) => ({
      title: names.length === 1 ? title : `${title} ${index + 1}/${names.length}`,
      png: await readFile(join(folder, name)),
    })),
  );
}
