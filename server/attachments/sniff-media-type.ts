import { RuleError } from '../domain/basics/errors.js';
import type { MediaType } from './attachment-words.js';

/** First bytes by which each format is known (ISO 32000-1 7.5.2, ISO 10918-1 B.1.1, ISO 15948 5.2). */
const signatures: readonly (readonly [MediaType, Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];

/**
 * Formats people bring that are not taken in, and what helps: not every browser shows them, and they cannot become pages of a volume.
 * OFD (GB/T 33190) and Office files are ZIP archives; HEIC is an ISO file (ISO 14496-12) of one of these brands.
 */
const helps: readonly (readonly [(head: Buffer) => boolean, string])[] = [
  [(head) => starts(head, 'PK\x03\x04'), 'Word、Excel、OFD 和压缩文件请另存或打印为 PDF 后上传'],
  [(head) => starts(head, '\xd0\xcf\x11\xe0'), '旧版 Word、Excel 文件请另存为 PDF 后上传'],
  [
    (head) => /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif)/.test(head.toString('latin1', 4, 16)),
    '苹果手机照片（HEIC）请在相机设置中选“兼容性最佳”，或者另存为 JPG 后上传',
  ],
  [
    (head) => starts(head, 'II*\0') || starts(head, 'MM\0*'),
    'TIFF 扫描件请在扫描仪上改选 PDF 后重新扫描',
  ],
];

/** What a file is by its first bytes, whatever it is called; refuses what is none of the three, with what helps. */
export function sniffMediaType(head: Buffer): MediaType {
  const found = signatures.find(([, bytes]) => head.subarray(0, bytes.length).equals(bytes));
  if (found) return found[0];
  const help = helps.find(([is]) => is(head))?.[1];
  const rule = '只能上传 PDF、JPG 或者 PNG 文件（按文件内容判断，与文件名无关）';
  throw new RuleError('FILE_KIND', help === undefined ? rule : `${rule}。${help}`);
}

function starts(head: Buffer, text: string): boolean {
  return head.subarray(0, text.length).equals(Buffer.from(text, 'latin1'));
}
