import { joinedBytes } from './joined-bytes.js';

const signatureBytes = 8;
/** Length, name and check of a chunk (ISO 15948 5.3). */
const frameBytes = 12;

/** What a picture is made and coloured of (ISO 15948 5.6); texts, times, Exif and private chunks are not. */
const kept: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'],
]);

/** A PNG of its picture alone, without what lies after its end; null: it breaks off. */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, signatureBytes)];
  for (let at = signatureBytes; at + frameBytes <= bytes.length;) {
    const end = at + frameBytes + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kept.has(name)) pieces.push(bytes.subarray(at, end));
    if (name === 'IEND') return joinedBytes(pieces);
    at = end;
  }
  return null;
}
