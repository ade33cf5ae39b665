import { inflateRawSync } from 'node:zlib';

/** All files of a workbook together, unpacked; what office software writes of our tables is a few MB. */
const maxUnpackedBytes = 24_000_000;
const maxFiles = 400;

/** Signatures and fields of the ZIP format: APPNOTE 4.3.12 and 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The archive unpacks to more than it may. */
export class ZipTooLarge extends Error {
  constructor(options?: ErrorOptions) {
    super('the archive unpacks to too much', options);
    this.name = 'ZipTooLarge';
  }
}

/**
 * The files of a ZIP archive by name, unpacked here under a limit: an archive that unpacks to more than it may (a bomb), whatever it
 * says of its sizes, throws `ZipTooLarge`.
 */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== endMark) throw new Error('no end of the archive');
  const count = zip.readUInt16LE(end + 10);
  if (count > maxFiles) throw new ZipTooLarge();
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  let left = maxUnpackedBytes;
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entryMark) throw new Error('no entry where one should be');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      zip.readUInt16LE(at + place),
    ) as [number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const content = contentOf(zip, at, left);
    left -= content.length;
    files.set(name, content);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function contentOf(zip: Buffer, entry: number, limit: number): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const packed = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(from, from + packed);
  if (method === 0) {
    if (bytes.length > limit) throw new ZipTooLarge();
    return bytes;
  }
  // One byte at least: zlib takes no limit of none.
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
  } catch (cause) {
    const isTooLarge = (cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? new ZipTooLarge({ cause }) : cause;
  }
}
