import { inflateRawSync } from 'node:zlib';

/** Bounds of a zip file from outside. */
export interface ZipLimits {
  entries: number;
  /** Of one entry, unpacked. */
  entryBytes: number;
}

/** Why a zip file cannot be read; Chinese, with the entry where there is one. */
export class ZipFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ZipFault';
  }
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
/** The comment at the end of the file is at most so long. */
const longestComment = 65_535;
const isEncrypted = 1;
const [stored, deflated] = [0, 8];

/**
 * The entries of a zip file by name, unpacked no further than the limits allow, whatever sizes the file claims. Layout: APPNOTE 6.3.10,
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT ; no encryption, no zip64, since a package is small.
 */
export function readZip(bytes: Buffer, limits: ZipLimits): Map<string, Buffer> {
  try {
    return entriesOf(bytes, limits);
  } catch (error) {
    if (codeOf(error) === 'ERR_OUT_OF_RANGE') throw new ZipFault('文件不完整，不是有效的 zip 文件');
    throw error;
  }
}

function entriesOf(bytes: Buffer, limits: ZipLimits): Map<string, Buffer> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) throw new ZipFault(`zip 中的文件超过${limits.entries}个`);
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new ZipFault('zip 的目录已损坏');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new ZipFault(`文件 ${name} 在 zip 中出现两次`);
    if (!name.endsWith('/')) entries.set(name, contentOf(bytes, { at, name }, limits));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endBytes - longestComment);
  for (let at = bytes.length - endBytes; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  throw new ZipFault('不是 zip 文件');
}

function contentOf(
  bytes: Buffer,
  { at, name }: { at: number; name: string },
  { entryBytes }: ZipLimits,
): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  if ((bytes.readUInt16LE(at + 8) & isEncrypted) !== 0) throw new ZipFault(`文件 ${name} 已加密`);
  const local = bytes.readUInt32LE(at + 42);
  if (bytes.readUInt32LE(local) !== localMark) throw new ZipFault(`文件 ${name} 已损坏`);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
  if (method !== stored && method !== deflated) throw new ZipFault(`文件 ${name} 的压缩方式未知`);
  const content = method === stored ? packed : inflated(packed, name, entryBytes);
  if (content.length > entryBytes) throw tooLarge(name);
  return content;
}

function inflated(packed: Buffer, name: string, entryBytes: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: entryBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name);
    throw new ZipFault(`文件 ${name} 已损坏`);
  }
}

const tooLarge = (name: string) => new ZipFault(`文件 ${name} 解压后过大`);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
