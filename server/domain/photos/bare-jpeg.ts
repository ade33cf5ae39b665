import { exifOrientation } from './exif-orientation.js';
import { joinedBytes, startsWith } from './joined-bytes.js';

/** Markers of ISO 10918-1 (ITU-T T.81) B.1.1.3; application segments are APP0 (0xe0) to APP15. */
const [startOfScan, endOfImage, comment] = [0xda, 0xd9, 0xfe];
const [app0, app1, app2, app14, app15] = [0xe0, 0xe1, 0xe2, 0xee, 0xef];

/**
 * A JPEG without Exif, XMP, IPTC, comments, thumbnails and whatever lies after its end (second pictures, films). What is needed to show it
 * stays: JFIF, colour profile, Adobe's colour transform, and the Orientation in an Exif of its own. Null: it breaks off before the picture.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const pieces: Uint8Array[] = [];
  let at = 2;
  let hasPicture = false;
  while (at < bytes.length) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xff) {
      // Any number of these may fill the room before a marker (B.1.1.2).
      at += 1;
      continue;
    }
    const marker = markerAt(bytes, at);
    if (marker === null) return null;
    if (marker === endOfImage) {
      pieces.push(bytes.subarray(at, at + 2));
      break;
    }
    const end = at + 2 + lengthAt(bytes, at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    hasPicture ||= marker === startOfScan;
    const next = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (isKept(bytes, at, marker)) pieces.push(bytes.subarray(at, next));
    at = next;
  }
  return hasPicture ? joinedBytes([bytes.subarray(0, 2), ...withOrientation(pieces, bytes)]) : null;
}

/** Before each segment stands 0xff and its marker; null: there is none. */
function markerAt(bytes: Uint8Array, at: number): number | null {
  const marker = bytes[at + 1] ?? 0;
  return bytes[at] === 0xff && marker > 0xbf ? marker : null;
}

const lengthAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Where the data of a scan ends: before the next 0xff that is neither stuffed (0x00) nor a restart (0xd0 to 0xd7). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function isKept(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === comment) return false;
  if (marker < app0 || marker > app15) return true;
  return (
    (marker === app0 && startsWith(bytes, at + 4, 'JFIF\0')) ||
    (marker === app2 && startsWith(bytes, at + 4, 'ICC_PROFILE\0')) ||
    (marker === app14 && startsWith(bytes, at + 4, 'Adobe'))
  );
}

/** JFIF stays first, as readers expect it; then how the camera was held, when it was not upright. */
function withOrientation(pieces: readonly Uint8Array[], bytes: Uint8Array): Uint8Array[] {
  const orientation = exifOrientation(bytes) ?? 1;
  if (orientation < 2 || orientation > 8) return [...pieces];
  const jfif = pieces.filter((piece) => piece[1] === app0);
  const rest = pieces.filter((piece) => piece[1] !== app0);
  return [...jfif, orientationSegment(orientation), ...rest];
}

/** An Exif segment (Exif 2.32, 4.5) of one directory with one entry. */
function orientationSegment(orientation: number): Uint8Array {
  const letters = 'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0';
  const body = [
    ...Array.from(letters, (letter) => letter.charCodeAt(0)),
    ...[orientation, 0, 0, 0, 0, 0, 0],
  ];
  return Uint8Array.from([0xff, app1, 0, body.length + 2, ...body]);
}
