import { describe, expect, it } from '@jest/globals';
import {
  checkAmountStandard,
  weighedFactorIds,
  type AmountStandard,
} from '../../../../server/domain/amount/amount-standard.js';
import { aStandard } from './amount-world.js';

const faults = (change: Partial<AmountStandard>) =>
  checkAmountStandard({ ...aStandard, ...change });
const months = (special: { low: number; high: number }) => ({
  months: {
    ...aStandard.months,
    general: { low: 0, high: 0 },
    extreme: { low: 36, high: 36 },
    special,
  },
});
const noWeights = { loss: 0, compensation: 0, means: 0, minors: 0, keyGroup: 0 };

describe('checkAmountStandard finds no fault with', () => {
  it.each<[string, Partial<AmountStandard>]>([
    ['a plain one', {}],
    ['no months at all', months({ low: 0, high: 0 })],
    ['36 months', months({ low: 36, high: 36 })],
    ['a single weight of one', { weights: { ...noWeights, means: 1 } }],
    ['weights of a hundred', { weights: { ...noWeights, means: 100 } }],
    ...(
      [
        ['fullLossMonths', 1, 600],
        ['enoughIncomePercent', 101, 1_000],
        ['fullMinors', 1, 20],
        ['furtherPayeePercent', 0, 100],
        ['faultWeightPercent', 0, 100],
        ['minimumLivingCostFen', 1, 1_000_000],
      ] as const
    ).flatMap(([name, least, most]): [string, Partial<AmountStandard>][] => [
      [`${name} ${least}`, { [name]: least }],
      [`${name} ${most}`, { [name]: most }],
    ]),
    ['no months for minors', { monthsPerMinor: 0, maxMonthsForMinors: 0 }],
    ['36 months for minors', { monthsPerMinor: 36, maxMonthsForMinors: 36 }],
    ['a floor of one unit', { floorFen: 10_000 }],
    ['a cap of exactly the floor', { floorFen: 10_000, perPayeeCapFen: 10_000 }],
    ['a cap of one fen', { perPayeeCapFen: 1 }],
    ['a unit of one fen', { roundToFen: 1 }],
  ])('%s', (_, change) => {
    expect(faults(change)).toEqual([]);
  });
});

describe('checkAmountStandard names', () => {
  it.each<[string, Partial<AmountStandard>, RegExp]>([
    ['months below zero', months({ low: -1, high: 1 }), /“特别困难”的月数应在0至36/],
    ['a low end above the high one', months({ low: 2, high: 1 }), /“特别困难”的月数应在0至36/],
    ['more than 36 months', months({ low: 1, high: 36.5 }), /“特别困难”的月数应在0至36/],
    [
      'a low end below that of a lighter grade',
      { months: { ...aStandard.months, special: { low: 0, high: 6 } } },
      /“特别困难”的月数低于“一般困难”/,
    ],
    [
      'a high end below that of a lighter grade',
      { months: { ...aStandard.months, special: { low: 1, high: 2 } } },
      /“特别困难”的月数低于“一般困难”/,
    ],
    ...weighedFactorIds.flatMap((id): [string, Partial<AmountStandard>, RegExp][] => [
      [
        `a weight of ${id} below zero`,
        { weights: { ...aStandard.weights, [id]: -1 } },
        /权重应为0至100/,
      ],
      [
        `a weight of ${id} above 100`,
        { weights: { ...aStandard.weights, [id]: 101 } },
        /权重应为0至100/,
      ],
      [
        `half a weight of ${id}`,
        { weights: { ...aStandard.weights, [id]: 0.5 } },
        /权重应为0至100/,
      ],
    ]),
    ['no weight at all', { weights: noWeights }, /权重不能全部为零/],
    ['no months of full loss', { fullLossMonths: 0 }, /损失满分的月数/],
    ['601 months of full loss', { fullLossMonths: 601 }, /损失满分的月数/],
    ['an income of only the least', { enoughIncomePercent: 100 }, /收入不再计为困难/],
    ['an income of 1001 %', { enoughIncomePercent: 1_001 }, /收入不再计为困难/],
    ['no full minors', { fullMinors: 0 }, /未成年人满分的人数/],
    ['21 full minors', { fullMinors: 21 }, /未成年人满分的人数/],
    ['fewer months than none for a minor', { monthsPerMinor: -1 }, /未成年人增加的月数/],
    ['more for one minor than for all', { monthsPerMinor: 4 }, /未成年人增加的月数/],
    ['37 months for minors', { maxMonthsForMinors: 37 }, /未成年人增加的月数/],
    ['less for a further payee', { furtherPayeePercent: -1 }, /每增加一名领款人/],
    ['more than as much for a further payee', { furtherPayeePercent: 101 }, /每增加一名领款人/],
    ['less than no fault', { faultWeightPercent: -1 }, /过错扣减比例/],
    ['more than the fault', { faultWeightPercent: 101 }, /过错扣减比例/],
    ['no cost of living', { minimumLivingCostFen: 0 }, /当地最低生活支出/],
    ['no unit', { roundToFen: 0 }, /取整单位/],
    ['a floor between units', { floorFen: 10_001 }, /救助金起点/],
    ['a floor below zero', { floorFen: -10_000 }, /救助金起点/],
    ['a cap of nothing', { perPayeeCapFen: 0 }, /每人限额/],
    ['a cap a fen below the floor', { floorFen: 10_000, perPayeeCapFen: 9_999 }, /每人限额/],
  ])('%s', (_, change, fault) => {
    expect(faults(change).join('\n')).toMatch(fault);
  });
});
