import { describe, expect, it } from '@jest/globals';
import { pngSize, signatureFault } from '../../../../server/domain/people/signature-image.js';
import { aPng } from '../../../support/a-png.js';

describe('a picture of a signature', () => {
  it.each([
    [1, 1],
    [600, 200],
    [1200, 500],
  ])('%i × %i pixels are kept', (width, height) => {
    expect(signatureFault(aPng(width, height))).toBeNull();
  });

  it.each([
    [1201, 500],
    [1200, 501],
    [0, 200],
    [600, 0],
  ])('%i × %i pixels are refused', (width, height) => {
    expect(signatureFault(aPng(width, height))).toContain('像素');
  });

  it('has 200 kB at most', () => {
    expect(signatureFault(aPng(600, 200, 200_000))).toBeNull();
    expect(signatureFault(aPng(600, 200, 200_001))).toContain('200 kB');
  });

  it('is a PNG by its bytes, not by its name', () => {
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Array<number>(40).fill(0)]);
    const wrongChunk = aPng(600, 200);
    wrongChunk.set([0x74, 0x45, 0x58, 0x74], 12);

    expect(signatureFault(jpeg)).toContain('PNG');
    expect(signatureFault(wrongChunk)).toContain('PNG');
    expect(signatureFault(aPng(600, 200).subarray(0, 23))).toContain('PNG');
    expect(pngSize(aPng(600, 200).subarray(0, 24))).toEqual({ width: 600, height: 200 });
  });

  it('is read where it begins, also in the middle of a buffer', () => {
    const buffer = Buffer.concat([Buffer.alloc(7), aPng(600, 200)]);

    expect(pngSize(buffer.subarray(7))).toEqual({ width: 600, height: 200 });
  });
});
