import { deflateSync } from 'node:zlib';
import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type ParagraphChild,
} from 'docx';
import QRCode from 'qrcode';
import { runFont } from './fonts.js';
import type { Paper } from './section.js';

const emuPerPt = 12_700;

/** Pixels of one square of the mark, and white squares around it, as on paper. */
const [scale, quiet] = [8, 2];
/** Side and distance from the text, as the layout prints it. */
const [sizeMm, belowTextMm] = [14, 5];

/** Where a copy of a paper can be checked, as the layout carries it in its `<meta>`. */
export interface CheckMark {
  url: string;
  code: string;
}

/** The mark a document carries, null for one without. */
export function checkMarkOf(meta: Record<string, string>): CheckMark | null {
  const { 'check-url': url, 'check-code': code } = meta;
  return url === undefined || code === undefined ? null : { url, code };
}

/** The QR code as a picture below the text at the left margin, and the code beside it. */
export function checkMarkRuns(
  { url, code }: CheckMark,
  { margins, heightPt }: Paper,
): ParagraphChild[] {
  const pixels = Math.round((sizeMm / 25.4) * 96);
  const topPt = heightPt - margins.bottom + (belowTextMm * 72) / 25.4;
  const name = '查验二维码';
  const image = new ImageRun({
    ...{ type: 'png', data: qrPng(url), transformation: { width: pixels, height: pixels } },
    altText: { id: '1', name, title: name, description: url },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, offset: 0 },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: Math.round(topPt * emuPerPt),
      },
      wrap: { type: TextWrappingType.NONE },
    },
  });
  return [image, new TextRun({ text: `查验码 ${code}`, font: runFont('var(--song)'), size: 15 })];
}

/** A QR code as a PNG of one bit a pixel; the same text gives the same bytes. */
export function qrPng(text: string): Buffer {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const width = (size + 2 * quiet) * scale;
  const row = (y: number): Buffer => {
    const bytes = Buffer.alloc(1 + Math.ceil(width / 8));
    for (let x = 0; x < width; x += 1) {
      const [column, line] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
      const isInside = column >= 0 && column < size && line >= 0 && line < size;
      const isDark = isInside && data[line * size + column] === 1;
      const at = 1 + (x >> 3);
      if (!isDark) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
    return bytes;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 1;
  const pixels = deflateSync(Buffer.concat(Array.from({ length: width }, (_, y) => row(y))));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** CRC of PNG (ISO 3309). */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
