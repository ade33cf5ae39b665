import { describe, expect, it } from '@jest/globals';
import { nameTerms, numberTerms, queryTerms } from '../../../../server/domain/search/terms.js';

describe('terms of a name', () => {
  it.each([
    ['王小明', ['王', '小', '明', '王小', '小明']],
    ['欧阳𠮷祥', ['欧', '阳', '𠮷', '祥', '欧阳', '阳𠮷', '𠮷祥']],
    ['王', ['王']],
    ['', []],
    ['买买提', ['买', '提', '买买', '买提']],
    ['Ann Li', ['a', 'n', ' ', 'l', 'i', 'an', 'nn', 'n ', ' l', 'li']],
  ])('%s', (name, terms) => {
    expect(nameTerms(name)).toEqual(terms);
  });
});

describe('terms of a number', () => {
  it.each([
    ['甲县检救〔2026〕12号', ['#2026/12', '#12']],
    ['甲县检救〔2026〕0012号', ['#2026/12', '#12']],
    ['无号', []],
    ['〔2026〕1234567号', []],
    ['〔2026〕123456号', ['#2026/123456', '#123456']],
    ['〔1826〕12号', []],
  ])('%s', (number, terms) => {
    expect(numberTerms(number)).toEqual(terms);
  });
});

describe('terms of a query', () => {
  it.each([
    ['小明', ['小明'], null],
    ['明', ['明'], null],
    ['12', [], '#12'],
    ['012号', [], '#12'],
    ['123456', [], '#123456'],
    ['1234567', [], null],
    ['2026-12', [], '#2026/12'],
    ['〔2026〕12', [], '#2026/12'],
    ['甲县检救〔2026〕12号', [], '#2026/12'],
  ])('%s', (q, name, number) => {
    expect(queryTerms(q)).toEqual({ name, number });
  });

  it('looks for names of twenty characters and no more', () => {
    expect(queryTerms('王'.repeat(20)).name).toEqual(['王王']);
    expect(queryTerms('王'.repeat(21)).name).toEqual([]);
  });
});
