const app1 = 0xe1;
const startOfScan = 0xda;
const orientationTag = 0x0112;

/** How a camera was held: the tag Orientation (Exif 2.32) of a JPEG, 1 to 8; null: it says nothing. */
export function exifOrientation(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === startOfScan) return null;
    const length = view.getUint16(at + 2);
    if (marker === app1) {
      const found = orientationIn(view, at + 4, at + 2 + length);
      if (found !== null) return found;
    }
    at += 2 + length;
  }
  return null;
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
