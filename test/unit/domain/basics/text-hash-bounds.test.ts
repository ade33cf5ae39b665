import { describe, expect, it } from '@jest/globals';
import { textHash } from '../../../../server/domain/basics/text-hash.js';

describe('textHash', () => {
  it.each([
    ['', '488bdcb8ee8d83'],
    ['a', '501c2ba7c97901'],
    ['26', '0f6f533b04408d'],
    ['国庆节', 'fffb11dd466096'],
    ['x'.repeat(1_000), '819a7942e5273b'],
  ])('stays the same over releases, so that no term is computed anew for nothing', (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });
});
