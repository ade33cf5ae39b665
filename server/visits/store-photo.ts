import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { maxAttachmentBytes } from '../attachments/api.js';
import { storeScan, type StoredScan } from '../attachments/store-scan.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { withoutMetadata } from '../domain/photos/without-metadata.js';
import { tooLarge } from '../files/content-store.js';

interface Sent {
  content: AsyncIterable<Uint8Array>;
  /** As the sender announces it; null when it does not. */
  announcedBytes: number | null;
  /** Of the bytes on the device. */
  sha256: string;
}

/**
 * Keeps a photo of a visit without its metadata. The device takes it away before it reckons the hash; a photo from an older page of the
 * device still has it, so it is judged by its own hash first and stripped here. Nothing of it touches the disk before.
 */
export async function storePhoto(
  deps: Pick<Deps, 'config' | 'scanner'>,
  { content, announcedBytes, sha256 }: Sent,
): Promise<StoredScan> {
  if (announcedBytes !== null && announcedBytes > maxAttachmentBytes) {
    throw tooLarge(maxAttachmentBytes);
  }
  const bytes = await read(content);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new RuleError('FILE_KIND', '照片内容与笔录登记的不一致，可能传输有误，请重新同步');
  }
  const bare = withoutMetadata(bytes);
  if (bare === null) throw new RuleError('FILE_KIND', '照片不是完整的 JPG 或者 PNG 图片');
  return storeScan(deps, Readable.from([bare]), bare.length);
}

async function read(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    length += piece.length;
    if (length > maxAttachmentBytes) throw tooLarge(maxAttachmentBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
