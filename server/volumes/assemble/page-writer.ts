import {
  degrees,
  EncryptedPDFError,
  PDFDocument,
  PDFHexString,
  PDFName,
  rgb,
  type PDFFont,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { exifRotation } from './exif-rotation.js';

const pointsPerMm = 72 / 25.4;
const a4 = { width: 210 * pointsPerMm, height: 297 * pointsPerMm };
const imageMargin = 15 * pointsPerMm;
/** Larger pictures do not fit into the memory of the thread once unpacked. */
const maxPixels = 60_000_000;

/** Why a file cannot be put into a volume, in Chinese. */
export class UnusableFile extends Error {}

/** Adds every page of a PDF; of a foreign one without notes, forms and actions. Answers the pages. */
export async function appendPdf(
  target: PDFDocument,
  bytes: Uint8Array,
  { isForeign }: { isForeign: boolean },
): Promise<PDFPage[]> {
  if (isForeign && !hasEnd(bytes)) throw new UnusableFile('文件不完整，没有结尾');
  const source = await loadPdf(bytes);
  const indices = source.getPageIndices();
  if (indices.length === 0) throw new UnusableFile('文件没有页面');
  const pages = await target.copyPages(source, indices).catch((cause: unknown) => {
    throw new UnusableFile('文件已损坏，无法读取', { cause });
  });
  for (const page of pages) {
    if (isForeign)
      for (const key of ['Annots', 'AA', 'Metadata']) page.node.delete(PDFName.of(key));
    target.addPage(page);
  }
  return pages;
}

/** Of a file that was cut off the parser would quietly take the pages it still finds (ISO 32000-1 7.5.5: the end is marked). */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2_048)).includes('%%EOF');
}

async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    source.getPageCount();
    return source;
  } catch (cause) {
    const reason =
      cause instanceof EncryptedPDFError ? '文件已加密，无法打开' : '文件已损坏，无法读取';
    throw new UnusableFile(reason, { cause });
  }
}

/** Adds a picture on an A4 page of its own, upright as it was taken, lying when it is wider than high. */
export async function appendImage(
  target: PDFDocument,
  bytes: Uint8Array,
  mediaType: 'image/jpeg' | 'image/png',
): Promise<PDFPage[]> {
  const isPng = mediaType === 'image/png';
  if (isPng && pngPixels(bytes) > maxPixels) throw new UnusableFile('图片像素过大');
  const image = await (isPng ? target.embedPng(bytes) : target.embedJpg(bytes)).catch(
    (cause: unknown) => {
      throw new UnusableFile('图片已损坏，无法读取', { cause });
    },
  );
  const turn = isPng ? 0 : exifRotation(bytes);
  const upright = turn % 180 === 0 ? image : { width: image.height, height: image.width };
  const isLying = upright.width > upright.height;
  const size: [number, number] = isLying ? [a4.height, a4.width] : [a4.width, a4.height];
  const page = target.addPage(size);
  const room = { width: size[0] - 2 * imageMargin, height: size[1] - 2 * imageMargin };
  const scale = Math.min(room.width / upright.width, room.height / upright.height);
  const [width, height] = [upright.width * scale, upright.height * scale];
  const [left, bottom] = [(size[0] - width) / 2, (size[1] - height) / 2];
  // Drawn turned about its own lower left corner, which the turn carries to another corner of the picture.
  const corner = {
    0: [left, bottom],
    90: [left, bottom + height],
    180: [left + width, bottom + height],
    270: [left + width, bottom],
  }[turn];
  page.drawImage(image, {
    ...{ x: corner[0] ?? left, y: corner[1] ?? bottom, rotate: degrees(-turn) },
    ...{ width: image.width * scale, height: image.height * scale },
  });
  return [page];
}

/** Width times height of the IHDR chunk (ISO 15948 11.2.1). */
function pngPixels(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 24 ? 0 : view.getUint32(16) * view.getUint32(20);
}

const numberSize = 12;
const fromTop = 10 * pointsPerMm;
const fromSide = 15 * pointsPerMm;

/** Writes the page number into the outer upper corner as the reader sees the page: right on odd pages, left on even ones. */
export function stampNumber(page: PDFPage, font: PDFFont, number: number): void {
  const text = String(number);
  const { x, y, width, height } = page.getCropBox();
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const [seenWidth, seenHeight] = turn % 180 === 0 ? [width, height] : [height, width];
  const textWidth = font.widthOfTextAtSize(text, numberSize);
  const across = number % 2 === 1 ? seenWidth - fromSide - textWidth : fromSide;
  const up = seenHeight - fromTop - numberSize;
  /** From where the reader sees a point to where it lies on the page before it is turned. */
  const place = (right: number, above: number): { x: number; y: number } =>
    ({
      0: { x: x + right, y: y + above },
      90: { x: x + width - above, y: y + right },
      180: { x: x + width - right, y: y + height - above },
      270: { x: x + above, y: y + height - right },
    })[turn];
  const rotate = degrees(turn);
  page.drawRectangle({
    ...{ ...place(across - 3, up - 3), rotate, color: rgb(1, 1, 1) },
    ...{ width: textWidth + 6, height: numberSize + 3 },
  });
  page.drawText(text, {
    ...place(across, up),
    rotate,
    font,
    size: numberSize,
    color: rgb(0, 0, 0),
  });
}

/** Bookmarks, one level (ISO 32000-1 12.3.3). */
export function addOutline(
  target: PDFDocument,
  entries: readonly { title: string; page: PDFPage }[],
): void {
  if (entries.length === 0) return;
  const { context, catalog } = target;
  const root = context.nextRef();
  const refs = entries.map(() => context.nextRef());
  entries.forEach(({ title, page }, index) => {
    const own = refs[index];
    if (own === undefined) return;
    const [before, after] = [refs[index - 1], refs[index + 1]];
    const item = context.obj({ Parent: root, Dest: [page.ref, 'XYZ', null, null, null] });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    context.assign(own, item);
  });
  const outline = context.obj({ Type: 'Outlines', Count: entries.length });
  const [first, last] = [refs[0], refs.at(-1)];
  if (first) outline.set(PDFName.of('First'), first);
  if (last) outline.set(PDFName.of('Last'), last);
  context.assign(root, outline);
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
