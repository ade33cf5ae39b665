import { RuleError } from '../domain/basics/errors.js';
import type { MediaType } from './attachment-words.js';

/** First bytes by which each format is known (ISO 32000-1 7.5.2, ISO 10918-1 B.1.1, ISO 15948 5.2). */
const signatures: readonly (readonly [MediaType, Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];

/** What a file is by its first bytes, whatever it is called; refuses what is none of the three. */
export function sniffMediaType(head: Buffer): MediaType {
  const found = signatures.find(([, bytes]) => head.subarray(0, bytes.length).equals(bytes));
  if (found) return found[0];
  throw new RuleError(
    'FILE_KIND',
    '只能上传 PDF、JPG 或者 PNG 文件（按文件内容判断，与文件名无关）',
  );
}
