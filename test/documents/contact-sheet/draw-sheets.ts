import { readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { launchBrowser } from '../../../templates/pdf/launch-browser.js';
import { pageWidth, type Picture } from './pictures.js';

const [columns, rows] = [6, 4];

/** Draws pictures, six beside each other with their titles below, into `<prefix>-1.png`, `-2.png` …; older sheets of that name go. */
export async function drawSheets(pictures: readonly Picture[], prefix: string): Promise<void> {
  await removeOld(prefix);
  const cacheDir = join(tmpdir(), 'yingjiu-contact-sheet');
  const { browser, close } = await launchBrowser({ cacheDir, env: process.env });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: columns * (pageWidth + 16) + 16, height: 800 });
    for (const [index, sheet] of sheetsOf(pictures).entries()) {
      await page.setContent(sheetHtml(sheet), { waitUntil: 'load' });
      await writeFile(`${prefix}-${index + 1}.png`, await page.screenshot({ fullPage: true }));
      console.log(`${prefix}-${index + 1}.png: ${sheet.length} pages`);
    }
  } finally {
    await close();
  }
}

async function removeOld(prefix: string): Promise<void> {
  const names = await readdir(dirname(prefix));
  const old = names.filter((name) => new RegExp(`^${basename(prefix)}-\\d+\\.png$`).test(name));
  await Promise.all(old.map(async (name) => rm(join(dirname(prefix), name))));
}

function sheetsOf(pictures: readonly Picture[]): Picture[][] {
  const size = columns * rows;
  return Array.from({ length: Math.ceil(pictures.length / size) }, (_, index) =>
    pictures.slice(index * size, (index + 1) * size),
  );
}

function sheetHtml(pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ title, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${title}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: repeat(${columns}, ${pageWidth}px); gap: 16px; margin: 16px; background: #d9dce1; }
    figure { margin: 0; align-self: end; }
    img { display: block; width: 100%; }
    figcaption { padding-top: 4px; overflow: hidden; font: 15px/20px 'Noto Serif SC', serif; text-align: center; white-space: nowrap; }
  </style>${figures.join('')}`;
}
