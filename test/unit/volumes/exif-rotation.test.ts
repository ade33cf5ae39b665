import { describe, expect, it } from '@jest/globals';
import { exifRotation } from '../../../server/volumes/assemble/exif-rotation.js';

/** The beginning of a JPEG with one tag in its Exif directory. */
function jpegWith(orientation: number, { isLittle = true, tag = 0x0112 } = {}): Uint8Array {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4);
  const [u16, u32] = isLittle
    ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
    : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)];
  tiff.write(isLittle ? 'II' : 'MM');
  u16(42, 2);
  u32(8, 4);
  u16(1, 8);
  u16(tag, 10);
  u16(3, 12);
  u32(1, 14);
  u16(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  const jfif = Buffer.from('ffe000040000', 'hex');
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    jfif,
    Buffer.from('ffe1', 'hex'),
    length,
    exif,
    Buffer.from('ffda00020000', 'hex'),
  ]);
}

describe('the turn of a photograph', () => {
  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
    [2, 0],
  ])('orientation %i is %i degrees, whatever the byte order', (orientation, turn) => {
    expect(exifRotation(jpegWith(orientation))).toBe(turn);
    expect(exifRotation(jpegWith(orientation, { isLittle: false }))).toBe(turn);
  });

  it('is none without the tag, without Exif, and of what is cut off anywhere', () => {
    expect(exifRotation(jpegWith(6, { tag: 0x0100 }))).toBe(0);
    expect(exifRotation(Buffer.from('ffd8ffda00020000', 'hex'))).toBe(0);
    const whole = jpegWith(6);
    for (let length = 0; length < whole.length - 6; length += 1) {
      expect([0, 90]).toContain(exifRotation(whole.subarray(0, length)));
    }
  });
});
