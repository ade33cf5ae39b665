import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  hardshipGrades,
  suggestAmount,
  type AmountFacts,
  type HardshipGrade,
} from '../../../server/domain/suggest-amount.js';

const plain: AmountFacts = {
  hardship: 'special',
  monthlyWageFen: 800_000,
  lossFen: null,
  lawfulAwardFen: null,
  compensationFen: 0,
  faultPercent: 0,
  minorsInHousehold: 0,
};

const amount = fc.integer({ min: 0, max: 100_000_000 });
const anyFacts: fc.Arbitrary<AmountFacts> = fc.record({
  hardship: fc.constantFrom<HardshipGrade>('general', 'special', 'extreme'),
  monthlyWageFen: fc.integer({ min: 300_000, max: 2_000_000 }),
  lossFen: fc.option(amount),
  lawfulAwardFen: fc.option(amount),
  compensationFen: amount,
  faultPercent: fc.integer({ min: 0, max: 100 }),
  minorsInHousehold: fc.nat(5),
  prefersHigher: fc.boolean(),
});

describe('suggestAmount', () => {
  it.each<[string, Partial<AmountFacts>, number, number]>([
    ['general hardship', { hardship: 'general' }, 800_000, 2_400_000],
    ['special hardship', {}, 1_600_000, 4_800_000],
    ['extreme hardship', { hardship: 'extreme' }, 3_200_000, 9_600_000],
    ['one minor', { minorsInHousehold: 1 }, 2_400_000, 5_600_000],
    ['three minors', { minorsInHousehold: 3 }, 4_000_000, 7_200_000],
    ['four minors count like three', { minorsInHousehold: 4 }, 4_000_000, 7_200_000],
    ['a group to be helped higher', { prefersHigher: true }, 3_200_000, 4_800_000],
    ['own fault of 30 %', { faultPercent: 30 }, 1_120_000, 3_360_000],
    ['nothing but own fault', { faultPercent: 100 }, 0, 0],
    ['a small loss', { lossFen: 2_000_000 }, 1_600_000, 2_000_000],
    ['a loss half paid', { lossFen: 2_000_000, compensationFen: 1_000_000 }, 1_000_000, 1_000_000],
    ['a loss fully paid', { lossFen: 2_000_000, compensationFen: 2_000_000 }, 0, 0],
    [
      'an award above a small loss',
      { lossFen: 1, lawfulAwardFen: 3_000_000 },
      1_600_000,
      3_000_000,
    ],
    ['an award already paid', { lawfulAwardFen: 3_000_000, compensationFen: 3_000_001 }, 0, 0],
    ['a broken sum', { lawfulAwardFen: 1_234_567 }, 1_230_000, 1_230_000],
  ])('%s', (_, change, lowFen, highFen) => {
    expect(suggestAmount({ ...plain, ...change })).toMatchObject({ lowFen, highFen });
  });

  it('explains every step, the last one being the result', () => {
    const { steps, highFen, ceilingFen } = suggestAmount({
      ...plain,
      lawfulAwardFen: 4_000_000,
      compensationFen: 500_000,
      faultPercent: 10,
      minorsInHousehold: 1,
    });

    expect(ceilingFen).toBe(28_800_000);
    expect(steps.map(({ amountFen }) => amountFen)).toEqual([
      4_800_000,
      5_600_000,
      5_040_000,
      3_500_000,
      3_500_000,
      highFen,
    ]);
    expect(steps[0]?.text).toBe('特别困难：按月平均工资8,000.00元的2至6个月计算');
    expect(steps[3]?.text).toContain('40,000.00元减去已获赔偿、救助5,000.00元后的35,000.00元');
  });

  it('never leaves ceiling, award and order', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { lowFen, highFen, ceilingFen, steps } = suggestAmount(facts);
        expect(lowFen).toBeGreaterThanOrEqual(0);
        expect(lowFen).toBeLessThanOrEqual(highFen);
        expect(highFen).toBeLessThanOrEqual(ceilingFen);
        if (facts.lawfulAwardFen !== null) {
          const leftFen = Math.max(0, facts.lawfulAwardFen - facts.compensationFen);
          expect(highFen).toBeLessThanOrEqual(leftFen);
        }
        expect(steps.at(-1)?.amountFen).toBe(highFen);
      }),
    );
  });

  it('keeps to the ceiling even where a local standard goes beyond it', () => {
    const wide = {
      months: {
        general: { low: 1, high: 100 },
        special: { low: 50, high: 100 },
        extreme: { low: 100, high: 200 },
      },
      monthsPerMinor: 1,
      maxMonthsForMinors: 3,
      roundToFen: 1,
    };

    expect(suggestAmount(plain, wide)).toMatchObject({ lowFen: 28_800_000, highFen: 28_800_000 });
  });

  it('gives more for graver hardship and less for more fault', () => {
    const grades = Object.keys(hardshipGrades) as HardshipGrade[];
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 100 }), (facts, more) => {
        const highs = grades.map((hardship) => suggestAmount({ ...facts, hardship }).highFen);
        expect(highs).toEqual([...highs].sort((a, b) => a - b));
        const faultPercent = Math.max(facts.faultPercent, more);
        expect(suggestAmount({ ...facts, faultPercent }).highFen).toBeLessThanOrEqual(
          suggestAmount(facts).highFen,
        );
      }),
    );
  });

  it.each<Partial<AmountFacts>>([
    { lossFen: -1 },
    { compensationFen: -1 },
    { faultPercent: 101 },
    { faultPercent: -1 },
    { faultPercent: NaN },
    { monthlyWageFen: 0.5 },
  ])('refuses %j', (change) => {
    expect(() => suggestAmount({ ...plain, ...change })).toThrow();
  });
});
