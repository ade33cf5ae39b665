import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandFor, bandsInForce, type AmountBand } from '../../../server/domain/bands.js';
import { checkBands } from '../../../server/domain/check-bands.js';

const rows: AmountBand[] = [
  { uptoFen: 1_000_000, band: 'small' },
  { uptoFen: 5_000_000, band: 'medium' },
  { uptoFen: null, band: 'large' },
];

describe('bandFor', () => {
  it.each([
    [0, 'none'],
    [1, 'small'],
    [1_000_000, 'small'],
    [1_000_001, 'medium'],
    [5_000_000, 'medium'],
    [5_000_001, 'large'],
  ])('%d fen: %s', (amountFen, expected) => {
    expect(bandFor(amountFen, rows)).toBe(expected);
    expect(bandFor(amountFen, [...rows].reverse())).toBe(expected);
  });

  it('finds none above the last limit', () => {
    expect(bandFor(5_000_001, rows.slice(0, 2))).toBe('none');
    expect(bandFor(1, [])).toBe('none');
  });

  it('covers every amount with a table that has no fault, and never falls with the amount', () => {
    const rank = { none: -1, small: 0, medium: 1, large: 2 };
    const amount = fc.integer({ min: 1, max: 10_000_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const table: AmountBand[] = [
          { uptoFen: Math.min(a, b), band: 'small' },
          { uptoFen: Math.max(a, b), band: 'medium' },
          { uptoFen: null, band: 'large' },
        ];
        fc.pre(checkBands(table).length === 0);
        const [low, high] = [bandFor(Math.min(c, d), table), bandFor(Math.max(c, d), table)];
        expect(low).not.toBe('none');
        expect(rank[low]).toBeLessThanOrEqual(rank[high]);
      }),
    );
  });
});

describe('bandsInForce', () => {
  const tables = ['2026-01-01', '2026-07-01'].map((effectiveOn) => ({
    officeId: 'county-a',
    effectiveOn,
    rows,
  }));

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '2026-01-01'],
    ['2026-06-30', '2026-01-01'],
    ['2026-07-01', '2026-07-01'],
  ])('on %s the table of %s', (on, expected) => {
    expect(bandsInForce(tables, 'county-a', on)?.effectiveOn).toBe(expected);
    expect(bandsInForce(tables, 'county-b', on)).toBeNull();
  });
});

describe('checkBands', () => {
  it('finds nothing wrong with a whole table, in any order', () => {
    expect(checkBands(rows)).toEqual([]);
    expect(checkBands([...rows].reverse())).toEqual([]);
  });

  it.each<[string, AmountBand[], string]>([
    ['an empty table', [], '为空'],
    ['no open end', rows.slice(0, 2), '超过50,000.00元'],
    ['a repeated limit', [...rows, { uptoFen: 1_000_000, band: 'medium' }], '重叠'],
    ['two open ends', [...rows, { uptoFen: null, band: 'large' }], '不设上限'],
    ['a limit of zero', [{ uptoFen: 0, band: 'small' }, ...rows.slice(1)], '不是大于零'],
    ['a broken limit', [{ uptoFen: 0.5, band: 'small' }, ...rows.slice(1)], '不是大于零'],
    [
      'the same band twice',
      [
        { uptoFen: 1, band: 'small' },
        { uptoFen: null, band: 'small' },
      ],
      '没有更高',
    ],
    [
      'falling bands',
      [
        { uptoFen: 1, band: 'large' },
        { uptoFen: null, band: 'small' },
      ],
      '没有更高',
    ],
  ])('finds %s', (_, table, expected) => {
    expect(checkBands(table).join('；')).toContain(expected);
  });
});
