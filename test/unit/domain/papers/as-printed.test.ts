import { describe, expect, it } from '@jest/globals';
import { asPrinted } from '../../../../server/domain/papers/as-printed.js';

describe('data of a paper for who may read the paper', () => {
  it.each([
    ['6222020012345678901', '***************8901'],
    ['6222 0200 1234 5678 901', '*******************8901'.slice(0, 19) + ' 901'],
    ['13900001234', '*******1234'],
    ['33010219680412203X', '**************203X'],
    ['E12345678', '*****5678'],
    ['12345678', '****5678'],
  ])('hide the number %s which the paper does not print', (number, hidden) => {
    expect(asPrinted({ transfer: [{ account: number }] }, '<p>李秀兰</p>')).toEqual({
      transfer: [{ account: hidden }],
    });
  });

  it('keep a number the paper prints whole', () => {
    const data = { people: [{ identityNumber: '330102196804122033' }] };

    expect(asPrinted(data, '<td>330102196804122033</td>')).toEqual(data);
  });

  it.each([
    '1234567',
    '2026-03-02',
    '青检〔2026〕12345678号',
    '本院',
    '',
    2_000_000_00,
    true,
    null,
  ])('keep %p, which is no number of a person', (value) => {
    expect(asPrinted({ value }, '')).toEqual({ value });
  });
});
