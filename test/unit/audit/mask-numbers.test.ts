import { describe, expect, it } from '@jest/globals';
import { maskNumbers } from '../../../server/audit/mask-numbers.js';

describe('numbers of persons in an entry', () => {
  it.each([
    ['an identity number', '11010519491231002X', '**************002X'],
    ['an old identity number of 15 digits', '110105491231002', '***********1002'],
    ['a bank number of 19 digits', '6222021234567890123', '***************0123'],
    ['a mobile number within words', '电话13800138000。', '电话*******8000。'],
  ])('%s keeps its last four symbols', (_name, text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });

  it.each([
    ['14 digits', '20260302100000'],
    ['20 digits', '12345678901234567890'],
    ['a telephone with an impossible beginning', '12800138000'],
    ['an id', '0f0e6a1c-1111-4222-8333-138001380001'],
    ['a date', '2026-03-02'],
  ])('%s stays', (_name, text) => {
    expect(maskNumbers(text)).toBe(text);
  });

  it('looks into lists and parts, and leaves amounts and nothing as they are', () => {
    const masked = maskNumbers({
      a: ['13800138000', { b: '13800138000' }],
      c: 13800138000,
      d: null,
    });

    expect(masked).toEqual({ a: ['*******8000', { b: '*******8000' }], c: 13800138000, d: null });
  });
});
