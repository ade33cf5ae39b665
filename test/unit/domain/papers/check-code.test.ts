import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkCodeFrom,
  formatCheckCode,
  parseCheckCode,
} from '../../../../server/domain/papers/check-code.js';

describe('a check code', () => {
  it.each([
    ['00000000000000000000', '0000000000000000'],
    ['00000000000000000001', '0000000000000001'],
    ['0000000000000000001f', '000000000000000Z'],
    ['00000000000000000020', '0000000000000010'],
    ['ffffffffffffffffffff', 'ZZZZZZZZZZZZZZZZ'],
    ['80000000000000000000', 'G000000000000000'],
  ])('of the mark %s is %s; what follows in the mark does not matter', (mark, code) => {
    expect(checkCodeFrom(mark)).toBe(code);
    expect(checkCodeFrom(`${mark}ffff`)).toBe(code);
  });

  it('is printed in four groups of four', () => {
    expect(formatCheckCode('0123456789ABCDEF')).toBe('0123-4567-89AB-CDEF');
  });

  it.each([
    ['0123-4567-89ab-cdef', '0123456789ABCDEF'],
    [' 0123 4567 89AB CDEF\n', '0123456789ABCDEF'],
    ['O1I3-4567-89AB-CDEL', '0113456789ABCDE1'],
    ['0123－4567—89AB–CDEF', '0123456789ABCDEF'],
  ])('typed as %j is understood', (typed, code) => {
    expect(parseCheckCode(typed)).toBe(code);
  });

  it.each(['', '0123-4567-89AB-CDE', '0123-4567-89AB-CDEF0', '0123-4567-89AB-CDEU', '查验码'])(
    'is not %j',
    (typed) => {
      expect(parseCheckCode(typed)).toBeNull();
    },
  );

  it('is read back from what is printed, whatever the mark', () => {
    const mark = fc.stringMatching(/^[0-9a-f]{20}$/);

    fc.assert(
      fc.property(mark, (hex) => {
        const code = checkCodeFrom(hex);
        expect(parseCheckCode(formatCheckCode(code))).toBe(code);
      }),
    );
  });
});
