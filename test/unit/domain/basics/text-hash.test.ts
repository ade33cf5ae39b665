import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textHash } from '../../../../server/domain/basics/text-hash.js';

describe('textHash', () => {
  it.each([
    ['', /^[0-9a-f]{14}$/],
    ['国庆节', /^[0-9a-f]{14}$/],
  ])('of “%s” is fourteen hex digits', (text, pattern) => {
    expect(textHash(text)).toMatch(pattern);
  });

  it('is the same for the same text and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textHash(a) === textHash(b)).toBe(a === b);
      }),
    );
  });
});
