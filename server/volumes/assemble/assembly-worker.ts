import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { PDFDocument, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import type { MediaType } from '../../attachments/attachment-words.js';
import { stampPdf } from '../../documents/stamp-pdf.js';
import type { FileRoom } from '../../files/file-room.js';
import { readContent, type ContentArea } from '../../files/content-store.js';
import { addOutline, appendImage, appendPdf, stampNumber, UnusableFile } from './page-writer.js';

/** A file to be put in: where it is stored, or the reason why it is not to be tried. */
export interface AssemblyPart {
  title: string;
  area: ContentArea;
  sha256: string | null;
  mediaType: MediaType;
  /** What people handed in, not what we printed. */
  isForeign: boolean;
  /** Across every page of a paper that does not count any more; null: none. */
  stamp: string | null;
  /** Known to be unusable: it broke the thread before. */
  unusable: string | null;
}

export interface AssemblyJob {
  files: FileRoom;
  title: string;
  madeAt: string;
  parts: AssemblyPart[];
}

/** Pages printed for the front of a volume; its papers begin with the part. */
export interface Front {
  beforePart: number;
  title: string;
  pdf: Uint8Array;
}

export type ToThread =
  | { type: 'begin'; job: AssemblyJob }
  | { type: 'substitute'; pdf: Uint8Array }
  | { type: 'fronts'; fronts: Front[] };

export type FromThread =
  | { type: 'begun'; index: number }
  | { type: 'unusable'; index: number; reason: string }
  /** First page of each part, from 1, and how many pages there are. */
  | { type: 'numbered'; firstPages: number[]; pageCount: number }
  | { type: 'done'; pdf: Uint8Array };

const port = parentPort;
if (port !== null)
  void serve((message) => {
    port.postMessage(message);
  }, nextMessage);

async function nextMessage(): Promise<ToThread> {
  if (port === null) throw new Error('no thread');
  const [message] = (await once(port, 'message')) as [ToThread];
  return message;
}

/** Puts one volume together, asking for what only the main thread can print. */
async function serve(
  tell: (message: FromThread) => void,
  hear: () => Promise<ToThread>,
): Promise<void> {
  const begin = await hear();
  if (begin.type !== 'begin') throw new Error('a job comes first');
  const { job } = begin;
  const target = await PDFDocument.create({ updateMetadata: false });
  const pagesOf: PDFPage[][] = [];
  for (const [index, part] of job.parts.entries()) {
    tell({ type: 'begun', index });
    try {
      pagesOf.push(await appendPart(target, job.files, part));
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      tell({ type: 'unusable', index, reason: error.message });
      const answer = await hear();
      if (answer.type !== 'substitute') throw new Error('a substitute was asked for');
      pagesOf.push(await appendPdf(target, answer.pdf, { isForeign: false }));
    }
  }
  const firstPages = pagesOf.map((_, index) => 1 + pagesOf.slice(0, index).flat().length);
  tell({ type: 'numbered', firstPages, pageCount: target.getPageCount() });
  const answer = await hear();
  if (answer.type !== 'fronts') throw new Error('the fronts were asked for');
  const font = await target.embedFont(StandardFonts.Helvetica);
  target.getPages().forEach((page, index) => {
    stampNumber(page, font, index + 1);
  });
  const marks = job.parts.flatMap(({ title }, index) => {
    const page = pagesOf[index]?.[0];
    return page === undefined ? [] : [{ title, page, index }];
  });
  addOutline(target, await withFronts(target, firstPages, answer.fronts, marks));
  const madeAt = new Date(job.madeAt);
  target.setTitle(job.title);
  target.setProducer('应救');
  target.setCreationDate(madeAt);
  target.setModificationDate(madeAt);
  tell({ type: 'done', pdf: await target.save() });
}

async function appendPart(
  target: PDFDocument,
  files: FileRoom,
  { area, sha256, mediaType, isForeign, stamp, unusable }: AssemblyPart,
): Promise<PDFPage[]> {
  if (unusable !== null) throw new UnusableFile(unusable);
  if (sha256 === null) throw new UnusableFile('版式文件尚未生成');
  const bytes = await readContent(files, area, sha256);
  if (bytes === null) throw new UnusableFile('存储中的文件缺失，或者与登记的摘要不一致');
  if (mediaType !== 'application/pdf') return appendImage(target, bytes, mediaType);
  const pdf = stamp === null ? bytes : await stampPdf(bytes, stamp);
  return appendPdf(target, pdf, { isForeign });
}

/** Puts the fronts before their parts, the last first so that the places of the others hold; answers all bookmarks. */
async function withFronts(
  target: PDFDocument,
  firstPages: readonly number[],
  fronts: readonly Front[],
  marks: readonly { title: string; page: PDFPage; index: number }[],
): Promise<{ title: string; page: PDFPage }[]> {
  const end = target.getPageCount() + 1;
  const found: { title: string; page: PDFPage; index: number }[] = [];
  const places = [...new Set(fronts.map(({ beforePart }) => beforePart))].sort((a, b) => b - a);
  for (const place of places) {
    const at = (firstPages[place] ?? end) - 1;
    let count = 0;
    for (const { title, pdf } of fronts.filter(({ beforePart }) => beforePart === place)) {
      const source = await PDFDocument.load(pdf, { updateMetadata: false });
      const pages = await target.copyPages(source, source.getPageIndices());
      for (const page of pages) target.insertPage(at + count++, page);
      const [page] = pages;
      if (page) found.push({ title, page, index: place - 0.5 });
    }
    // Printed on both sides, number 1 must stand on a right-hand page.
    if (count % 2 === 1) target.insertPage(at + count, [210 * (72 / 25.4), 297 * (72 / 25.4)]);
  }
  return [...found, ...marks].sort((a, b) => a.index - b.index);
}
