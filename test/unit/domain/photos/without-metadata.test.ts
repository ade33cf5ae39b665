import { describe, expect, it } from '@jest/globals';
import { exifOrientation } from '../../../../server/domain/photos/exif-orientation.js';
import { withoutMetadata } from '../../../../server/domain/photos/without-metadata.js';
import { photos } from '../../../support/photos.js';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bare = (bytes: Uint8Array): Uint8Array => {
  const found = withoutMetadata(bytes);
  if (found === null) throw new Error('not a picture');
  return found;
};
/** From the first table of a JPEG to the end of its picture: all that is decoded. */
const pictureOf = (bytes: Uint8Array): string => {
  const text = textOf(bytes);
  return text.slice(text.indexOf('\xff\xdb'), text.lastIndexOf('\xff\xd9') + 2);
};
const betrayed = /GPS|SECRET|XMP|IPTC|COMMENT|MPF|TRAILING|Photoshop|2026:03:02|xpacket/;

describe('a photo without its metadata', () => {
  it.each(['baseline', 'progressive'] as const)(
    'a %s JPEG loses place, time, device, comments and what follows its end, and no byte of the picture',
    (kind) => {
      const whole = photos[kind];

      const found = bare(whole);

      expect(textOf(whole)).toMatch(betrayed);
      expect(textOf(found)).not.toMatch(betrayed);
      expect(pictureOf(found)).toBe(pictureOf(whole.subarray(0, whole.indexOf('TRAILING'))));
      expect(textOf(found)).toContain('ICC_PROFILE');
      expect(textOf(found).indexOf('JFIF')).toBe(6);
      expect(textOf(found).endsWith('\xff\xd9')).toBe(true);
    },
  );

  it('is still held as the camera was', () => {
    expect([exifOrientation(photos.baseline), exifOrientation(bare(photos.baseline))]).toEqual([
      6, 6,
    ]);
    expect(bare(photos.baseline).length).toBeLessThan(photos.baseline.length);
  });

  it.each([
    [1, null],
    [2, 2],
    [8, 8],
    [9, null],
  ])(
    'Orientation %i comes out as %j: what is upright or no way to hold a camera is left out',
    (given, kept) => {
      const turned = Buffer.from(bare(photos.baseline));
      const at = turned.indexOf(Buffer.from('011200030000000100', 'hex')) + 9;
      turned[at] = given;

      expect(exifOrientation(bare(turned))).toBe(kept);
    },
  );

  it('done twice, or of a picture that has none, changes nothing', () => {
    for (const photo of Object.values(photos)) {
      const once = bare(photo);
      expect(textOf(bare(once))).toBe(textOf(once));
    }
    expect(textOf(bare(photos.plain))).toBe(textOf(photos.plain));
  });

  it('a PNG loses texts and Exif, and keeps its picture and its resolution', () => {
    const found = textOf(bare(photos.png));

    expect(textOf(photos.png)).toMatch(betrayed);
    expect(found).not.toMatch(/SECRET|eXIf|tEXt|iTXt/);
    for (const chunk of ['IHDR', 'pHYs', 'IDAT', 'IEND']) expect(found).toContain(chunk);
    expect(textOf(bare(Buffer.concat([photos.png, Buffer.from('behind')])))).toBe(found);
  });

  it('is none of what breaks off before the picture, or is no picture', () => {
    const start = photos.baseline.indexOf(Buffer.from('ffda', 'hex'));
    for (let length = 0; length < start; length += 1) {
      expect(withoutMetadata(photos.baseline.subarray(0, length))).toBeNull();
    }
    expect(withoutMetadata(photos.png.subarray(0, photos.png.length - 1))).toBeNull();
    expect(withoutMetadata(Buffer.from('%PDF-1.7'))).toBeNull();
  });

  it.each([
    ['an empty comment', 'fffe0002', ''],
    ['a thumbnail', 'ffe000074a46585800', ''],
    ['what an application wrote', 'ffef000441ff', ''],
    ['room before a marker', 'ffffff', ''],
    ['a frame of the least marker', 'ffc00003aa', 'ffc00003aa'],
  ])('before the picture: %s', (_, given, kept) => {
    const from = photos.plain.indexOf(Buffer.from('ffdb', 'hex'));
    const [head, rest] = [photos.plain.subarray(0, from), photos.plain.subarray(from)];

    const found = bare(Buffer.concat([head, Buffer.from(given, 'hex'), rest]));

    expect(textOf(found)).toBe(textOf(Buffer.concat([head, Buffer.from(kept, 'hex'), rest])));
  });

  it.each(['fffe0001', 'ffbf0002', '00fe0002'])(
    'is none of what cannot be followed: %s',
    (given) => {
      const from = photos.plain.indexOf(Buffer.from('ffdb', 'hex'));
      const [head, rest] = [photos.plain.subarray(0, from), photos.plain.subarray(from)];

      expect(withoutMetadata(Buffer.concat([head, Buffer.from(given, 'hex'), rest]))).toBeNull();
    },
  );

  it('may have a scan without data', () => {
    const head = photos.plain.subarray(0, photos.plain.indexOf(Buffer.from('ffda', 'hex')));

    expect(withoutMetadata(Buffer.concat([head, Buffer.from('ffda0002', 'hex')]))).not.toBeNull();
  });

  it('keeps the data of a scan with stuffed bytes and restarts, and of one that breaks off', () => {
    const head = photos.plain.subarray(0, photos.plain.indexOf(Buffer.from('ffda', 'hex')));
    const scan = Buffer.from('ffda00030111ff0022ffd033ffd744', 'hex');

    const whole = Buffer.concat([head, scan, Buffer.from('ffd9', 'hex')]);
    const broken = Buffer.concat([head, scan]);

    expect(textOf(bare(whole))).toBe(textOf(whole));
    expect(textOf(bare(broken))).toBe(textOf(broken));
  });
});
