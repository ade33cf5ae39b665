import type { FileRoom } from '../files/file-room.js';
import { contentPath, readContent, storeContent } from '../files/content-store.js';

/** Where a PDF lies: by its content, so that equal files are one and a changed one is noticed. */
export function pdfPath(room: FileRoom, sha256: string): string {
  return contentPath(room, 'pdf', sha256);
}

/** Stores a PDF and answers its SHA-256 (hex); a file is there whole or not at all. */
export async function storePdf(room: FileRoom, pdf: Uint8Array): Promise<string> {
  return (await storeContent(room, 'pdf', pdf)).sha256;
}

/** Reads a stored PDF; null when the file is gone or is not what was stored. */
export async function readPdf(room: FileRoom, sha256: string): Promise<Buffer | null> {
  return readContent(room, 'pdf', sha256);
}
