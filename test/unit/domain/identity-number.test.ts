import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  adultFrom,
  ageOn,
  birthDateOf,
  checkCharacter,
  identityFault,
  isMinor,
  sexOf,
} from '../../../server/domain/identity-number.js';
import { addDays } from '../../../server/domain/local-date.js';

const anyBirth = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1910-01-01', days));
const anyNumber = fc
  .tuple(fc.constantFrom('110105', '440301', '810000'), anyBirth, fc.integer({ min: 0, max: 999 }))
  .map(([region, birthOn, order]) => {
    const digits = region + birthOn.replaceAll('-', '') + String(order).padStart(3, '0');
    return { birthOn, number: digits + checkCharacter(digits) };
  });

describe('identityFault', () => {
  it('accepts the examples printed in GB 11643-1999', () => {
    expect(identityFault('11010519491231002X')).toBeNull();
    expect(identityFault('440524188001010014')).toBeNull();
  });

  it.each([
    ['11010519491231002x', '大写X'],
    ['110105491231002', '18位'],
    ['110105194912310021', '校验位'],
    ['110105194902310021', '出生日期'],
    ['990105194912310', '18位'],
    ['16010519491231002X', '地区代码'],
    ['', '18位'],
  ])('refuses “%s”: %s', (text, reason) => {
    expect(identityFault(text)).toContain(reason);
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(
        anyNumber,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        ({ number }, at, shift) => {
          const wrong = String((Number(number[at]) + shift) % 10);
          expect(identityFault(number.slice(0, at) + wrong + number.slice(at + 1))).not.toBeNull();
        },
      ),
    );
  });

  it('gives back the birth date', () => {
    fc.assert(
      fc.property(anyNumber, ({ number, birthOn }) => {
        expect(birthDateOf(number)).toBe(birthOn);
      }),
    );
  });
});

describe('sexOf', () => {
  it('reads the 17th digit: even is female, odd is male', () => {
    expect(sexOf('11010519491231002X')).toBe('female');
    expect(sexOf('440524188001010014')).toBe('male');
  });

  it('refuses a number that is none', () => {
    expect(() => sexOf('1')).toThrow('18位');
  });
});

describe('age', () => {
  it.each([
    ['2008-03-02', '2026-03-01', 17, true],
    ['2008-03-02', '2026-03-02', 17, true],
    ['2008-03-02', '2026-03-03', 18, false],
    ['2008-02-29', '2026-02-28', 17, true],
    ['2008-02-29', '2026-03-01', 18, false],
    ['2026-03-02', '2026-03-02', 0, true],
    ['2026-03-02', '2027-03-02', 0, true],
    ['1950-12-31', '2026-01-01', 75, false],
  ])('born %s, on %s: %d', (birthOn, on, age, minor) => {
    expect(ageOn(birthOn, on)).toBe(age);
    expect(isMinor(birthOn, on)).toBe(minor);
  });

  it('refuses a day before birth', () => {
    expect(() => ageOn('2026-03-02', '2026-03-01')).toThrow('晚于');
  });

  it('turns adult exactly once', () => {
    fc.assert(
      fc.property(anyBirth, (birthOn) => {
        const adultOn = adultFrom(birthOn);
        expect(isMinor(birthOn, adultOn)).toBe(false);
        expect(isMinor(birthOn, addDays(adultOn, -1))).toBe(true);
      }),
    );
  });
});
