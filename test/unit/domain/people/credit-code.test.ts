import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  creditCodeCheckCharacter,
  creditCodeFault,
} from '../../../../server/domain/people/credit-code.js';

const characters = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const anyCode = fc
  .tuple(
    fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...characters.slice(0, 10)), { minLength: 6, maxLength: 6 }),
    fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''))
  .map((body) => body + creditCodeCheckCharacter(body));

describe('creditCodeFault', () => {
  it('accepts the example worked out in GB 32100-2015', () => {
    expect(creditCodeFault('91350100M000100Y43')).toBeNull();
  });

  it.each([
    ['', '18位'],
    ['91350100M000100Y4', '18位'],
    ['91350100M000100Y433', '18位'],
    ['91350100m000100Y43', '大写'],
    ['９1350100M000100Y43', '18位'],
    ['91350100M000100Y4Z', '不使用字母'],
    ['9135010OM000100Y43', '不使用字母'],
    ['91350A00M000100Y43', '第3至8位'],
    ['913501A0M000100Y43', '第3至8位'],
    ['9135010AM000100Y43', '第3至8位'],
    ['91350100M000100Y44', '校验位'],
    ['93150100M000100Y43', '校验位'],
  ])('refuses “%s”: %s', (text, reason) => {
    expect(creditCodeFault(text)).toContain(reason);
  });

  it('accepts what bears its check character, whatever that is', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCode, (code) => {
        seen.add(code.slice(-1));
        return creditCodeFault(code) === null;
      }),
      { numRuns: 1000 },
    );

    expect(seen.size).toBe(characters.length);
  });

  it.each(Array.from({ length: 17 }, (_, place) => place))(
    'weighs place %d by its power of three modulo 31',
    (place) => {
      const body = '0'.repeat(17);
      const one = `${body.slice(0, place)}1${body.slice(place + 1)}`;

      const expected = characters[31 - (3 ** place % 31)];

      expect(creditCodeCheckCharacter(one)).toBe(expected);
    },
  );

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...characters),
        (code, at, wrong) => {
          fc.pre(code[at] !== wrong);
          expect(creditCodeFault(code.slice(0, at) + wrong + code.slice(at + 1))).not.toBeNull();
        },
      ),
    );
  });
});
