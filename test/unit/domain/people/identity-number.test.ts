import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  adultFrom,
  ageOn,
  birthDateOf,
  checkCharacter,
  convertOldForm,
  identityFault,
  isMinor,
  numberHolderOf,
  sexOf,
} from '../../../../server/domain/people/identity-number.js';
import { addDays } from '../../../../server/domain/basics/local-date.js';

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
    ['11010519491231002', '18位'],
    ['11010519491231002X1', '18位'],
    ['990105194912310', '18位'],
    ['1101051949123100２X', '全角'],
    ['11010519491231002Ｘ', '全角'],
    ['110105 19491231002X', '空格'],
    ['', '18位'],
  ])('refuses “%s”: %s', (text, reason) => {
    expect(identityFault(text)).toContain(reason);
  });

  it.each(Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0')))(
    'region %s: a province of GB/T 2260, 81 to 83 with zeros, or 9 with one (here 50)',
    (code) => {
      const provinces =
        '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53';
      const known = `${provinces} 54 61 62 63 64 65 71 81 82 83 95`.split(' ');
      const digits = `${code}000019900101001`;

      const fault = identityFault(digits + checkCharacter(digits));

      expect(fault).toBe(known.includes(code) ? null : '身份证号码的地区代码不存在');
    },
  );

  it.each([
    ['810000199408230021', 'hong-kong-macao-taiwan'],
    ['830000199201300022', 'hong-kong-macao-taiwan'],
    ['911124198108030024', 'foreigner'],
    ['11010519491231002X', 'citizen'],
    ['810001199408230021', null],
    ['840000199408230021', null],
    ['965024198108030024', 'foreigner'],
    ['910624198108030024', null],
    ['911A24198108030024', null],
  ])('%s, printed on a specimen or changed from it, is the number of: %s', (number, holder) => {
    expect(numberHolderOf(number)).toBe(holder);
  });

  it.each(['810000199408230021', '830000199201300022', '911124198108030024'])(
    'accepts the number of the specimen %s',
    (number) => {
      expect(identityFault(number)).toBeNull();
    },
  );

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

describe('convertOldForm', () => {
  it.each([
    ['110105491231002', '11010519491231002X'],
    ['430624800101995', '430624198001019951'],
    ['430624000229001', null],
    ['430624990101001', '430624199901010017'],
  ])('%s becomes %s', (old, number) => {
    const converted = convertOldForm(old);

    expect(converted).toEqual(number === null ? { fault: expect.any(String) } : { number });
  });

  it.each([
    ['430624800101996', '百岁'],
    ['430624800101997', '百岁'],
    ['430624800101998', '百岁'],
    ['430624800101999', '百岁'],
    ['43062480010199', '15位'],
    ['4306248001019911', '15位'],
    ['43062480010199X', '15位'],
    ['43062480010199１', '全角'],
    ['430624 80010199', '空格'],
    ['430624801301001', '出生日期'],
    ['160624800101001', '地区代码'],
    ['810000800101001', '地区代码'],
    ['911124800101001', '地区代码'],
  ])('refuses %s: %s', (old, reason) => {
    expect(convertOldForm(old)).toEqual({ fault: expect.stringContaining(reason) });
  });

  it('keeps birth date and sex, and its number is found in order', () => {
    const anyBirth = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1900-01-01', days));
    fc.assert(
      fc.property(anyBirth, fc.integer({ min: 0, max: 995 }), (birthOn, order) => {
        const sequence = String(order).padStart(3, '0');
        const old = `430624${birthOn.slice(2).replaceAll('-', '')}${sequence}`;
        const converted = convertOldForm(old);
        if ('fault' in converted) throw new Error(converted.fault);
        expect(identityFault(converted.number)).toBeNull();
        expect(birthDateOf(converted.number)).toBe(birthOn);
        expect(sexOf(converted.number)).toBe(order % 2 === 1 ? 'male' : 'female');
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
    ['2008-03-02', '2008-03-02', 0, true],
    ['2008-03-02', '2009-03-02', 0, true],
    ['2008-03-02', '2009-03-03', 1, true],
    ['2008-03-02', '2025-03-03', 17, true],
    ['2008-03-02', '2026-03-01', 17, true],
    ['2008-03-02', '2026-03-02', 17, true],
    ['2008-03-02', '2026-03-03', 18, false],
    ['2008-02-29', '2026-02-27', 17, true],
    ['2008-02-29', '2026-02-28', 17, true],
    ['2008-02-29', '2028-02-29', 19, false],
    ['2008-02-29', '2028-03-01', 20, false],
    ['2007-12-31', '2025-12-31', 17, true],
    ['2007-12-31', '2026-01-01', 18, false],
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

  it.each([
    ['2008-03-02', '2026-03-03'],
    ['2008-02-28', '2026-03-01'],
    ['2008-02-29', '2026-03-01'],
    ['2006-02-28', '2024-02-29'],
    ['2007-12-31', '2026-01-01'],
  ])('born %s, is no minor from %s on', (birthOn, adultOn) => {
    expect(adultFrom(birthOn)).toBe(adultOn);
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
