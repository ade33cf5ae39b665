import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { htmlToDocx } from '../../../templates/docx/html-to-docx.js';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { createPdfRenderer } from '../../../templates/pdf/render-pdf.js';
import { renderHtml } from '../../../templates/render/render-html.js';
import { documentSamples } from '../../../templates/samples/index.js';
import { drawSheets } from './draw-sheets.js';
import { picturesOfDocx, picturesOfPdf, type Picture } from './pictures.js';

interface Paper {
  title: string;
  html: string;
}

/**
 * Pictures of every page of many documents on a few sheets, once as printed and once as Word shows them: the full samples of
 * all kinds, or the HTML files of a folder. `npm run contact-sheet -- --from <folder> --out <beginning of the names>`
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
  const papers = values.from === undefined ? samples() : await papersIn(values.from);
  const out = values.out ?? 'docs/documents/samples';
  const folder = await mkdtemp(join(tmpdir(), 'yingjiu-sheets-'));
  try {
    await drawSheets(await printed(papers, folder), `${out}-pdf`);
    const word = await picturesOfDocx(await wordFiles(papers), folder);
    if (word === null)
      console.log('soffice (LibreOffice) is not installed: no sheets of Word files');
    else await drawSheets(word, `${out}-docx`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function samples(): Paper[] {
  return (Object.keys(documentKinds) as DocumentKindId[]).map((kind) => ({
    title: documentKinds[kind].title,
    html: renderHtml(kind, documentSamples[kind].full).html,
  }));
}

async function papersIn(folder: string): Promise<Paper[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => {
      const html = await readFile(join(folder, name), 'utf8');
      const [, title = basename(name, '.html')] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
      return { title, html };
    }),
  );
}

async function printed(papers: readonly Paper[], folder: string): Promise<Picture[]> {
  const renderer = createPdfRenderer();
  try {
    const lists = await Promise.all(
      papers.map(async ({ title, html }, index) =>
        picturesOfPdf(await renderer.render(html), title, join(folder, `pdf-${index}`)),
      ),
    );
    return lists.flat();
  } finally {
    await renderer.close();
  }
}

async function wordFiles(papers: readonly Paper[]): Promise<{ title: string; docx: Buffer }[]> {
  return Promise.all(
    papers.map(async ({ title, html }) => ({ title, docx: await htmlToDocx(html) })),
  );
}

await main();
