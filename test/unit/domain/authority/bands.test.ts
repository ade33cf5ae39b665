import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandFor, type AmountBand } from '../../../../server/domain/authority/bands.js';
import { checkBandOrder, checkBands } from '../../../../server/domain/authority/check-bands.js';
import { formatYuan, maxFen } from '../../../../server/domain/basics/money.js';

const rows: AmountBand[] = [
  { fromFen: 1, uptoFen: 1_000_000, band: 'small' },
  { fromFen: 1_000_001, uptoFen: 5_000_000, band: 'medium' },
  { fromFen: 5_000_001, uptoFen: null, band: 'large' },
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

  it('finds none below the first limit, above the last or in a gap', () => {
    const gappy: AmountBand[] = [
      { fromFen: 10, uptoFen: 20, band: 'small' },
      { fromFen: 30, uptoFen: 40, band: 'medium' },
    ];
    expect([9, 10, 20, 21, 29, 30, 40, 41].map((amountFen) => bandFor(amountFen, gappy))).toEqual([
      ...['none', 'small', 'small', 'none', 'none', 'medium', 'medium', 'none'],
    ]);
    expect(bandFor(5_000_001, rows.slice(0, 2))).toBe('none');
    expect(bandFor(1, [])).toBe('none');
  });

  it('nothing granted lies in no band, whatever the rows say', () => {
    const fromNothing: AmountBand[] = [{ fromFen: -5, uptoFen: null, band: 'small' }];

    expect([-1, 0, 1].map((amountFen) => bandFor(amountFen, fromNothing))).toEqual([
      ...['none', 'none', 'small'],
    ]);
  });

  it('covers every amount with a table that has no fault, and never falls with the amount', () => {
    const rank = { none: -1, small: 0, medium: 1, large: 2 };
    const amount = fc.integer({ min: 1, max: 10_000_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const table: AmountBand[] = [
          { fromFen: 1, uptoFen: Math.min(a, b), band: 'small' },
          { fromFen: Math.min(a, b) + 1, uptoFen: Math.max(a, b), band: 'medium' },
          { fromFen: Math.max(a, b) + 1, uptoFen: null, band: 'large' },
        ];
        fc.pre(checkBands(table).length === 0);
        const [low, high] = [bandFor(Math.min(c, d), table), bandFor(Math.max(c, d), table)];
        expect(low).not.toBe('none');
        expect(rank[low]).toBeLessThanOrEqual(rank[high]);
      }),
    );
  });
});

describe('checkBands', () => {
  it('lets the largest exact amount be a limit, and one fen a whole band', () => {
    expect(
      checkBands([
        { fromFen: 1, uptoFen: 1, band: 'small' },
        { fromFen: 2, uptoFen: maxFen, band: 'medium' },
      ]),
    ).toEqual([`超过${formatYuan(maxFen)}的金额没有对应的档`]);
  });

  it('finds nothing wrong with a whole table, in any order', () => {
    expect(checkBands(rows)).toEqual([]);
    expect(checkBands([...rows].reverse())).toEqual([]);
  });

  it.each<[string, AmountBand[], string[]]>([
    ['an empty table', [], ['金额档为空，任何金额都没有审批方式']],
    ['no open end', rows.slice(0, 2), ['超过50,000.00元的金额没有对应的档']],
    ['a missing beginning', rows.slice(1), ['0.01元至10,000.00元没有对应的档']],
    [
      'a gap of one fen',
      [{ fromFen: 1, uptoFen: 999_999, band: 'small' }, ...rows.slice(1)],
      ['10,000.00元至10,000.00元没有对应的档'],
    ],
    [
      'an overlap of one fen',
      [{ fromFen: 1, uptoFen: 1_000_001, band: 'small' }, ...rows.slice(1)],
      ['自10,000.01元起有两档，互相重叠'],
    ],
    [
      'a row after an open end',
      [...rows, { fromFen: 6_000_000, uptoFen: null, band: 'large' }],
      ['自60,000.00元起有两档，互相重叠', '金额更高的一档级别没有更高：large在large之下'],
    ],
    [
      'a limit of zero',
      [{ fromFen: 0, uptoFen: 0, band: 'small' }, ...rows.slice(1)],
      ['界限“0”不是大于零的整数分', '界限“0”不是大于零的整数分'],
    ],
    [
      'a broken limit',
      [{ fromFen: 1, uptoFen: 0.5, band: 'small' }, ...rows.slice(1)],
      ['界限“0.5”不是大于零的整数分'],
    ],
    [
      'a limit beyond what is exact',
      [{ fromFen: 1, uptoFen: 2 ** 51, band: 'small' }],
      [`界限“${String(2 ** 51)}”不是大于零的整数分`],
    ],
    [
      'limits upside down',
      [{ fromFen: 2, uptoFen: 1, band: 'small' }],
      ['下限0.02元高于上限0.01元'],
    ],
    [
      'the same band twice',
      [
        { fromFen: 1, uptoFen: 1, band: 'small' },
        { fromFen: 2, uptoFen: null, band: 'small' },
      ],
      ['金额更高的一档级别没有更高：small在small之下'],
    ],
    [
      'falling bands',
      [
        { fromFen: 1, uptoFen: 1, band: 'large' },
        { fromFen: 2, uptoFen: null, band: 'small' },
      ],
      ['金额更高的一档级别没有更高：large在small之下'],
    ],
  ])('finds %s', (_, table, expected) => {
    expect(checkBands(table)).toEqual(expected);
  });
});

describe('checkBandOrder', () => {
  it('leaves gaps and overlaps to those who see all the days', () => {
    expect(checkBandOrder(rows)).toEqual([]);
    expect(checkBandOrder(rows.slice(1))).toEqual([]);
    expect(
      checkBandOrder([{ fromFen: 1, uptoFen: 3_000_000, band: 'small' }, ...rows.slice(1)]),
    ).toEqual([]);
  });

  it('finds broken limits, and only those while there are some', () => {
    const falling: AmountBand[] = [
      { fromFen: 1, uptoFen: 0, band: 'large' },
      { fromFen: 2, uptoFen: null, band: 'small' },
    ];

    expect(checkBandOrder(falling)).toEqual(['界限“0”不是大于零的整数分']);
  });

  it.each<[AmountBand['band'], AmountBand['band'], number]>([
    ['small', 'medium', 0],
    ['small', 'large', 0],
    ['medium', 'large', 0],
    ['medium', 'small', 1],
    ['large', 'medium', 1],
    ['large', 'large', 1],
  ])('%s below %s: %d fault', (lower, upper, count) => {
    const table: AmountBand[] = [
      { fromFen: 2, uptoFen: null, band: upper },
      { fromFen: 1, uptoFen: 1, band: lower },
    ];

    expect(checkBandOrder(table)).toHaveLength(count);
  });
});
