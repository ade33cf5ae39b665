import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fen, formatYuan, maxFen, parseYuan, sumFen } from '../../../server/domain/money.js';

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
  ])('reads %s', (text, expected) => {
    expect(parseYuan(text)).toBe(expected);
  });

  it.each([
    '',
    '元',
    '1.234',
    '12,34',
    '1,2345',
    '1.',
    '.5',
    '1e3',
    '+1',
    '１２',
    '22517998136852.48',
  ])('refuses “%s”', (text) => {
    expect(() => parseYuan(text)).toThrow('金额');
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
