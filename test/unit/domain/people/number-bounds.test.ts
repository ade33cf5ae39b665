import { describe, expect, it } from '@jest/globals';
import { bankAccountWarning, isLuhnValid } from '../../../../server/domain/people/bank-account.js';
import {
  chineseDateCapitals,
  shanghaiInstant,
  shanghaiMinute,
} from '../../../../server/domain/basics/local-date.js';
import { formatYuan, parseYuan } from '../../../../server/domain/basics/money.js';
import { phoneFault } from '../../../../server/domain/people/phone.js';

describe('the bounds of an amount in yuan', () => {
  it.each([
    ['1.5', 150],
    ['1.50', 150],
    ['1,234', 123_400],
    ['1,234.5', 123_450],
    ['1,234.50', 123_450],
  ])('%s is %d fen', (text, amountFen) => {
    expect(parseYuan(text)).toBe(amountFen);
  });

  it.each([
    ['1.505', '最多两位小数'],
    ['1,234.505', '最多两位小数'],
    ['1.', '应为数字'],
    ['12,34', '千位分隔符'],
    ['12,34.5', '千位分隔符'],
    ['12,34.50', '千位分隔符'],
    ['12,34.', '应为数字'],
    ['12,34.505', '最多两位小数'],
  ])('%s is refused: %s', (text, reason) => {
    expect(() => parseYuan(text)).toThrow(reason);
  });

  it('writes the sign of the smallest debt', () => {
    expect(formatYuan(-1)).toBe('-0.01元');
    expect(formatYuan(0)).toBe('0.00元');
  });
});

describe('the days of a date in Chinese numerals', () => {
  const numerals = '一 二 三 四 五 六 七 八 九 十'.split(' ');
  const tens = ['', '十', '二十', '三十'];
  const days = [
    ...tens.flatMap((ten) => [
      ...(ten === '' ? [] : [ten]),
      ...numerals.slice(0, 9).map((ones) => ten + ones),
    ]),
  ].slice(0, 31);

  it.each(days.map((text, index) => [index + 1, text] as const))('day %d is %s', (day, text) => {
    const on = `2026-01-${String(day).padStart(2, '0')}`;

    expect(chineseDateCapitals(on)).toBe(`二〇二六年一月${text}日`);
  });
});

describe('the bounds of a card number', () => {
  it.each([
    [15, false],
    [16, true],
    [19, true],
    [20, false],
  ])('%d digits are checked as those of a card: %s', (length, isChecked) => {
    const wrong = `${'1'.repeat(length - 1)}0`;
    const isRight = isLuhnValid(wrong);

    expect(isRight).toBe(false);
    expect(bankAccountWarning(wrong) !== null).toBe(isChecked);
  });

  it.each([
    ['59', true],
    ['18', true],
    ['91', true],
    ['50', false],
  ])('the digits of a doubled one are added up: %s', (digits, isValid) => {
    expect(isLuhnValid(digits)).toBe(isValid);
  });
});

describe('the bounds of a number abroad', () => {
  it.each([
    ['+852-1234', true],
    ['+852-123', false],
    ['+852-123456789012', true],
    ['+852-1234567890123', false],
  ])('%s is one: %s', (text, isPhone) => {
    expect(phoneFault(text) === null).toBe(isPhone);
  });
});

describe('shanghaiInstant', () => {
  it('is the instant of a minute of Shanghai', () => {
    expect(shanghaiInstant('2026-03-02 10:05').toISOString()).toBe('2026-03-02T02:05:00.000Z');
    expect(shanghaiInstant('2026-03-03T00:00').toISOString()).toBe('2026-03-02T16:00:00.000Z');
  });
});

describe('shanghaiMinute', () => {
  it('is the minute of Shanghai, without its seconds', () => {
    expect(shanghaiMinute(new Date('2026-03-02T02:05:59.999Z'))).toBe('2026-03-02 10:05');
    expect(shanghaiMinute(new Date('2026-03-02T16:00:00Z'))).toBe('2026-03-03 00:00');
  });
});
