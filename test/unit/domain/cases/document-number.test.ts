import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkNumberPattern,
  formatDocumentNumber,
  parseDocumentNumber,
} from '../../../../server/domain/cases/document-number.js';

const pattern = '{office}控申救〔{year}〕{n}号';

describe('formatDocumentNumber', () => {
  it('fills the pattern of the office', () => {
    const number = formatDocumentNumber(pattern, { office: '青检', year: 2026, n: 12 });

    expect(number).toBe('青检控申救〔2026〕12号');
  });

  it.each([0, -1, 1.5])('refuses the running number %d', (n) => {
    expect(() => formatDocumentNumber(pattern, { office: '青检', year: 2026, n })).toThrow('序号');
  });

  it.each([26, 999, 10_000, 2026.5, NaN])('refuses the year %d', (year) => {
    expect(() => formatDocumentNumber(pattern, { office: '青检', year, n: 1 })).toThrow('四位数');
  });

  it('refuses a pattern with faults', () => {
    expect(() => formatDocumentNumber('{n}', { office: '青检', year: 2026, n: 1 })).toThrow(
      '文号格式',
    );
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('青检', '江检', '检'),
        fc.integer({ min: 2000, max: 2999 }),
        fc.integer({ min: 1, max: 99_999 }),
        (office, year, n) => {
          const text = formatDocumentNumber(pattern, { office, year, n });
          expect(parseDocumentNumber(pattern, text)).toEqual({ office, year, n });
        },
      ),
    );
  });
});

describe('parseDocumentNumber', () => {
  it.each([
    '青检控申救(2026)12号',
    '青检控申救〔2026〕012号',
    '控申救〔2026〕12号',
    '青检控申救〔2026〕12',
  ])('does not take %s for a number', (text) => {
    expect(parseDocumentNumber(pattern, text)).toBeNull();
  });
});

describe('checkNumberPattern', () => {
  it.each([pattern, '{office}检七部救〔{year}〕{n}号'])('accepts %s', (text) => {
    expect(checkNumberPattern(text)).toEqual([]);
  });

  it.each([
    ['{office}控申救[{year}]{n}号', '〔{year}〕'],
    ['{office}控申救〔{year}〕', '{n}'],
    ['{office}{office}〔{year}〕{n}号', '恰好含有一个{office}'],
    ['{office}{kind}〔{year}〕{n}号', '{kind}'],
    ['{office}〔{year}〕第{n}', '结尾'],
  ])('finds the fault of %s', (text, expected) => {
    expect(checkNumberPattern(text).join('；')).toContain(expected);
  });
});
