import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RuleError, TransientError } from '../domain/basics/errors.js';

/** Kinds of files kept by their content: printed papers, scans people hand in, bundles made for download. */
export const contentAreas = { pdf: '.pdf', scan: '', bundle: '' } as const;
export type ContentArea = keyof typeof contentAreas;

/** What was stored: SHA-256 (hex) of the bytes, which is the name of the file, and how many bytes. */
export interface StoredContent {
  sha256: string;
  sizeBytes: number;
}

export interface StreamLimits {
  /** More is refused with FILE_TOO_LARGE. */
  maxBytes: number;
  /** Looks at the first bytes before anything is kept; throws to refuse the file. */
  inspect?: (head: Buffer) => void;
}

/** How many bytes `inspect` is given, when there are as many. */
const headBytes = 1_024;
/** A part file of a program that was killed is swept away by a later upload. */
const stalePartMs = 24 * 3_600_000;

/** Where content lies: by its hash, so that equal files are one and a changed one is noticed. */
export function contentPath(files: string, area: ContentArea, sha256: string): string {
  return join(files, area, sha256.slice(0, 2), `${sha256}${contentAreas[area]}`);
}

/** Stores bytes; a file is there whole or not at all. */
export async function storeContent(
  files: string,
  area: ContentArea,
  bytes: Uint8Array,
): Promise<StoredContent> {
  const source = (async function* () {
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  })();
  return storeStream(files, area, source, { maxBytes: Number.MAX_SAFE_INTEGER });
}

/**
 * Stores what a stream brings, hashing it on the way into a part file that gets its name only when all of it is on the disk. A
 * stream that breaks off, is too large, or is refused leaves nothing behind.
 */
export async function storeStream(
  files: string,
  area: ContentArea,
  source: AsyncIterable<Uint8Array>,
  limits: StreamLimits,
): Promise<StoredContent> {
  const part = join(files, area, 'parts', randomUUID());
  try {
    await mkdir(dirname(part), { recursive: true });
    await sweepParts(dirname(part));
    const stored = await writePart(part, source, limits);
    const path = contentPath(files, area, stored.sha256);
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
  part: string,
  source: AsyncIterable<Uint8Array>,
  { maxBytes, inspect }: StreamLimits,
): Promise<StoredContent> {
  const hash = createHash('sha256');
  const file = await open(part, 'wx', 0o600);
  let sizeBytes = 0;
  const begin = new Beginning(inspect);
  try {
    for await (const chunk of source) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
      begin.add(chunk);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    begin.look();
    await file.sync();
  } finally {
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
  files: string,
  area: ContentArea,
  sha256: string,
): Promise<Buffer | null> {
  const bytes = await readFile(contentPath(files, area, sha256)).catch(() => null);
  if (bytes === null) return null;
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}

/** A stream over content, for what need not be in memory whole; null when the file is gone. */
export async function openContent(
  files: string,
  area: ContentArea,
  sha256: string,
): Promise<ReadStream | null> {
  const path = contentPath(files, area, sha256);
  const found = await stat(path).catch(() => null);
  return found === null ? null : createReadStream(path);
}

/** Removes content that nothing refers to any more. */
export async function removeContent(
  files: string,
  area: ContentArea,
  sha256: string,
): Promise<void> {
  await unlink(contentPath(files, area, sha256)).catch(() => undefined);
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
