import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  fen,
  formatYuan,
  maxFen,
  parseYuan,
  sumFen,
} from '../../../../server/domain/basics/money.js';

const anyFen = fc.integer({ min: -maxFen, max: maxFen });

describe('fen', () => {
  it.each([0, 1, -1, maxFen, -maxFen])('accepts %d', (n) => {
    expect(fen(n)).toBe(n);
  });

  it.each([0.5, NaN, Infinity, maxFen + 1, -maxFen - 1])('refuses %d', (n) => {
    expect(() => fen(n)).toThrow('整数分');
  });

  it('has no minus zero', () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
  });
});

describe('parseYuan', () => {
  it.each([
    ['0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['1,234,567.89元', 123_456_789],
    [' 30000 ', 3_000_000],
    ['-0.05', -5],
    ['22517998136852.47', maxFen],
    ['-22517998136852.47', -maxFen],
    ['-0', 0],
    ['007', 700],
    ['999', 99_900],
    ['1,000', 100_000],
    ['12,345', 1_234_500],
    ['123,456.7', 12_345_670],
    ['¥1,234.50', 123_450],
    ['-¥5', -500],
    ['￥１，２３４．５０元', 123_450],
    ['１２', 1_200],
    ['－３．０９', -309],
    ['　30000　', 3_000_000],
  ])('reads %s', (text, expected) => {
    expect(parseYuan(text)).toBe(expected);
  });

  it.each([
    ['', '应为数字'],
    ['元', '应为数字'],
    ['¥', '应为数字'],
    ['1.', '应为数字'],
    ['.5', '应为数字'],
    ['1e3', '应为数字'],
    ['0x10', '应为数字'],
    ['+1', '应为数字'],
    ['--1', '应为数字'],
    ['1 000', '应为数字'],
    ['1.2.3', '应为数字'],
    ['1。5', '应为数字'],
    ['1元2元', '应为数字'],
    ['Infinity', '应为数字'],
    ['١٢', '应为数字'],
    ['1.234', '”最多两位小数'],
    ['0.001', '”最多两位小数'],
    ['-1,234.5678', '”最多两位小数'],
    ['１．２３４', '”最多两位小数'],
    ['12,34', '千位分隔符'],
    ['1,2345', '千位分隔符'],
    ['1234,567', '千位分隔符'],
    [',123', '”的千位分隔符'],
    ['1,,234', '千位分隔符'],
    ['1,23.5', '千位分隔符'],
    ['5万', '阿拉伯数字'],
    ['叁仟元', '阿拉伯数字'],
    ['22517998136852.48', '整数分'],
    ['-22517998136852.48', '整数分'],
  ])('refuses “%s”: %s', (text, reason) => {
    expect(() => parseYuan(text)).toThrow(reason);
  });

  it('never takes a text with more than two decimals for an amount', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^\d{3,8}$/), (whole, decimals) => {
        expect(() => parseYuan(`${whole}.${decimals}`)).toThrow('最多两位小数');
      }),
    );
  });

  it('reads full-width characters as the plain ones', () => {
    const wide = (text: string) =>
      text.replace(/[0-9.,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

    fc.assert(fc.property(anyFen, (amount) => parseYuan(wide(formatYuan(amount))) === fen(amount)));
  });

  it('is the inverse of formatYuan', () => {
    fc.assert(fc.property(anyFen, (amount) => parseYuan(formatYuan(amount)) === fen(amount)));
  });
});

describe('formatYuan', () => {
  it.each([
    [0, '0.00元'],
    [5, '0.05元'],
    [-5, '-0.05元'],
    [9, '0.09元'],
    [10, '0.10元'],
    [99, '0.99元'],
    [100, '1.00元'],
    [maxFen, '22,517,998,136,852.47元'],
    [99_999, '999.99元'],
    [100_000, '1,000.00元'],
    [123_450, '1,234.50元'],
    [-123_456_789, '-1,234,567.89元'],
  ])('writes %d fen as %s', (amount, expected) => {
    expect(formatYuan(amount)).toBe(expected);
  });
});

describe('sumFen', () => {
  it('adds, and an empty list is zero', () => {
    expect(sumFen([1, 2, -4])).toBe(-1);
    expect(sumFen([])).toBe(0);
  });

  it('refuses a sum that is no longer exact', () => {
    expect(() => sumFen([maxFen, 1])).toThrow('整数分');
  });
});
