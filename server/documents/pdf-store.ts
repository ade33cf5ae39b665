import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a PDF lies: by its content, so that equal files are one and a changed one is noticed. */
export function pdfPath(files: string, sha256: string): string {
  return join(files, 'pdf', sha256.slice(0, 2), `${sha256}.pdf`);
}

/** Stores a PDF and answers its SHA-256 (hex); a file is there whole or not at all. */
export async function storePdf(files: string, pdf: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const path = pdfPath(files, sha256);
  const part = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(part, pdf);
  await rename(part, path);
  return sha256;
}

/** Reads a stored PDF; null when the file is gone or is not what was stored. */
export async function readPdf(files: string, sha256: string): Promise<Buffer | null> {
  const pdf = await readFile(pdfPath(files, sha256)).catch(() => null);
  if (pdf === null) return null;
  return createHash('sha256').update(pdf).digest('hex') === sha256 ? pdf : null;
}
