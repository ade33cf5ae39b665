/** By how much a picture is to be turned clockwise to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

const turns: Partial<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 };
const app1 = 0xe1;
const startOfScan = 0xda;
const orientationTag = 0x0112;

/** The turn a camera wrote into a JPEG (Exif 2.32, tag Orientation); 0 when there is none, or it mirrors. */
export function exifRotation(bytes: Uint8Array): Turn {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === startOfScan) return 0;
    const length = view.getUint16(at + 2);
    if (marker === app1) {
      const found = orientationIn(view, at + 4, at + 2 + length);
      if (found !== null) return turns[found] ?? 0;
    }
    at += 2 + length;
  }
  return 0;
}

function orientationIn(view: DataView, start: number, end: number): number | null {
  if (end > view.byteLength || end - start < 14 || view.getUint32(start) !== 0x45786966)
    return null;
  const tiff = start + 6;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > end) return null;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return null;
    if (view.getUint16(entry, isLittle) === orientationTag) {
      return view.getUint16(entry + 8, isLittle);
    }
  }
  return null;
}
