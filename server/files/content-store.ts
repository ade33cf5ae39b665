import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { RuleError, TransientError } from '../domain/basics/errors.js';
import { FileSealer, headerBytes, isSealed, openSealed, WrongKeyError } from './file-cipher.js';
import type { FileRoom } from './file-room.js';
import type { VirusCheck } from '../virus/virus-scanner.js';

/** Kinds of files kept by their content: printed papers, scans people hand in, bundles made for download. */
export const contentAreas = { pdf: '.pdf', scan: '', bundle: '' } as const;
export type ContentArea = keyof typeof contentAreas;

/** What was stored: SHA-256 (hex) of the plain bytes, which is the name of the file, and how many plain bytes. */
export interface StoredContent {
  sha256: string;
  sizeBytes: number;
}

export interface StreamLimits {
  /** More is refused with FILE_TOO_LARGE. */
  maxBytes: number;
  /** Looks at the first bytes before anything is kept; throws to refuse the file. */
  inspect?: (head: Buffer) => void;
  /** Looks at all bytes as they go by, before the file gets its name; its `end` throws to refuse the file. */
  check?: VirusCheck | null;
}

/** How many bytes `inspect` is given, when there are as many. */
const headBytes = 1_024;
/** A part file of a program that was killed is swept away by a later upload. */
const stalePartMs = 24 * 3_600_000;

/** Where content lies: by its hash, so that equal files are one and a changed one is noticed. */
export function contentPath(
  { folder }: Pick<FileRoom, 'folder'>,
  area: ContentArea,
  sha256: string,
): string {
  return join(folder, area, sha256.slice(0, 2), `${sha256}${contentAreas[area]}`);
}

/** Stores bytes; a file is there whole or not at all. */
export async function storeContent(
  room: FileRoom,
  area: ContentArea,
  bytes: Uint8Array,
): Promise<StoredContent> {
  const source = (async function* () {
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  })();
  return storeStream(room, area, source, { maxBytes: Number.MAX_SAFE_INTEGER });
}

/**
 * Stores what a stream brings, hashing and sealing it on the way into a part file that gets its name only when all of it is on the disk. A
 * stream that breaks off, is too large, or is refused leaves nothing behind.
 */
export async function storeStream(
  room: FileRoom,
  area: ContentArea,
  source: AsyncIterable<Uint8Array>,
  limits: StreamLimits,
): Promise<StoredContent> {
  const part = join(room.folder, area, 'parts', randomUUID());
  try {
    await mkdir(dirname(part), { recursive: true });
    await sweepParts(dirname(part));
    const stored = await writePart(room, part, source, limits);
    const path = contentPath(room, area, stored.sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(part, path);
    return stored;
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw isDiskFull(error)
      ? new TransientError('存储空间不足，文件没有保存，请联系系统管理员', { cause: error })
      : error;
  }
}

async function writePart(
  room: FileRoom,
  part: string,
  source: AsyncIterable<Uint8Array>,
  { maxBytes, inspect, check = null }: StreamLimits,
): Promise<StoredContent> {
  const hash = createHash('sha256');
  const file = await open(part, 'wx', 0o600);
  let sizeBytes = 0;
  const begin = new Beginning(inspect);
  const sealer = new FileSealer(room);
  try {
    await file.writeFile(sealer.begin());
    for await (const chunk of source) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
      begin.add(chunk);
      hash.update(chunk);
      await check?.push(chunk);
      await file.writeFile(sealer.push(chunk));
    }
    begin.look();
    await check?.end();
    await file.writeFile(sealer.end());
    await file.sync();
  } finally {
    check?.close();
    await file.close();
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}

/** Gathers the first bytes of a stream and has them looked at once. */
class Beginning {
  private head: Buffer[] = [];
  private length = 0;
  private isOver = false;

  constructor(private readonly inspect: StreamLimits['inspect']) {}

  add(chunk: Uint8Array): void {
    if (this.isOver) return;
    this.head.push(Buffer.from(chunk));
    this.length += chunk.length;
    if (this.length >= headBytes) this.look();
  }

  look(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.inspect?.(Buffer.concat(this.head));
    this.head = [];
  }
}

/** Reads content into memory; null when the file is gone or is not what was stored. */
export async function readContent(
  room: FileRoom,
  area: ContentArea,
  sha256: string,
): Promise<Buffer | null> {
  const found = await readChecked(room, area, sha256);
  return found instanceof Buffer ? found : null;
}

/** As `readContent`, and why there is nothing. Throws `WrongKeyError` when the file needs another data key. */
export async function readChecked(
  room: FileRoom,
  area: ContentArea,
  sha256: string,
): Promise<Buffer | 'gone' | 'changed'> {
  const content = await openContent(room, area, sha256);
  if (content === null) return 'gone';
  try {
    const bytes = Buffer.concat((await content.toArray()) as Buffer[]);
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : 'changed';
  } catch (error) {
    if (error instanceof WrongKeyError) throw error;
    return 'changed';
  }
}

/**
 * A stream over content, for what need not be in memory whole; null when the file is gone. A sealed file that was changed breaks the
 * stream off at the place. Files from before sealing are read as they are.
 */
export async function openContent(
  room: FileRoom,
  area: ContentArea,
  sha256: string,
): Promise<Readable | null> {
  const path = contentPath(room, area, sha256);
  const head = await headOf(path);
  if (head === null) return null;
  const source = createReadStream(path);
  return isSealed(head) ? Readable.from(openSealed(room, source), { objectMode: false }) : source;
}

/** Seals a file from before, where it lies. Answers whether there was anything to do; what is half done is as it was. */
export async function sealInPlace(room: FileRoom, path: string): Promise<boolean> {
  const head = await headOf(path);
  if (head === null || isSealed(head)) return false;
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writePart(room, part, createReadStream(path), { maxBytes: Number.MAX_SAFE_INTEGER });
    await rename(part, path);
    return true;
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw error;
  }
}

/** The first bytes of a file; null: it is gone. */
async function headOf(path: string): Promise<Buffer | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Removes content that nothing refers to any more. */
export async function removeContent(
  room: Pick<FileRoom, 'folder'>,
  area: ContentArea,
  sha256: string,
): Promise<void> {
  await unlink(contentPath(room, area, sha256)).catch(() => undefined);
}

/** What a killed program left half-written. */
async function sweepParts(folder: string): Promise<void> {
  const before = Date.now() - stalePartMs;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < before) await unlink(path).catch(() => undefined);
  }
}

export function tooLarge(maxBytes: number): RuleError {
  return new RuleError('FILE_TOO_LARGE', `文件超过${Math.floor(maxBytes / 1_048_576)} MB`);
}

function isDiskFull(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
