import fc from 'fast-check';
import type { AmountFacts } from '../../../../server/domain/amount/amount-facts.js';
import {
  hardshipGradeIds,
  type AmountStandard,
} from '../../../../server/domain/amount/amount-standard.js';

/** A standard of whole numbers that can be computed in the head. */
export const aStandard: AmountStandard = {
  months: {
    general: { low: 1, high: 3 },
    special: { low: 2, high: 6 },
    extreme: { low: 4, high: 12 },
  },
  weights: { loss: 30, compensation: 20, means: 30, minors: 10, keyGroup: 10 },
  fullLossMonths: 10,
  minimumLivingCostFen: 100_000,
  enoughIncomePercent: 300,
  fullMinors: 4,
  monthsPerMinor: 1,
  maxMonthsForMinors: 3,
  furtherPayeePercent: 50,
  faultWeightPercent: 100,
  floorFen: 0,
  perPayeeCapFen: null,
  roundToFen: 10_000,
};

/** Special hardship, wage 8,000 yuan, nothing received, income a head exactly the least cost of living. */
export const plainFacts: AmountFacts = {
  hardship: 'special',
  monthlyWageFen: 800_000,
  lossFen: 8_000_000,
  lawfulAwardFen: 40_000_000,
  compensationFen: 0,
  faultPercent: 0,
  heavyLoss: false,
  monthlyIncomeFen: 300_000,
  householdSize: 3,
  minorsInHousehold: 0,
  payees: 1,
  isKeyGroup: false,
  prefersHigher: false,
  advancePaidFen: 0,
};

const amount = fc.integer({ min: 0, max: 100_000_000 });

export const anyFacts: fc.Arbitrary<AmountFacts> = fc.record({
  hardship: fc.constantFrom(...hardshipGradeIds),
  monthlyWageFen: fc.integer({ min: 300_000, max: 2_000_000 }),
  lossFen: amount,
  lawfulAwardFen: fc.option(amount),
  compensationFen: amount,
  faultPercent: fc.integer({ min: 0, max: 100 }),
  heavyLoss: fc.boolean(),
  monthlyIncomeFen: fc.integer({ min: 0, max: 3_000_000 }),
  householdSize: fc.integer({ min: 5, max: 9 }),
  minorsInHousehold: fc.nat(5),
  payees: fc.integer({ min: 1, max: 15 }),
  isKeyGroup: fc.boolean(),
  prefersHigher: fc.boolean(),
  advancePaidFen: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000_000 })),
});

/** Standards a place might set, all without fault. */
export const anyStandard: fc.Arbitrary<AmountStandard> = fc
  .record({
    starts: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 12 }))),
    widths: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 12 }))),
    weights: fc.record({
      loss: fc.integer({ min: 1, max: 100 }),
      compensation: fc.nat(100),
      means: fc.nat(100),
      minors: fc.nat(100),
      keyGroup: fc.nat(100),
    }),
    fullLossMonths: fc.integer({ min: 1, max: 600 }),
    minimumLivingCostFen: fc.integer({ min: 1, max: 300_000 }),
    enoughIncomePercent: fc.integer({ min: 101, max: 1_000 }),
    fullMinors: fc.integer({ min: 1, max: 20 }),
    monthsPerMinor: fc.nat(2),
    maxMonthsForMinors: fc.integer({ min: 2, max: 6 }),
    furtherPayeePercent: fc.nat(100),
    faultWeightPercent: fc.nat(100),
    floorUnits: fc.nat(50),
    perPayeeCapFen: fc.option(fc.integer({ min: 500_000, max: 5_000_000 })),
    roundToFen: fc.constantFrom(1, 100, 10_000),
  })
  .map(({ starts, widths, floorUnits, ...rest }) => {
    const lows = [...starts].sort((a, b) => a - b);
    const more = [...widths].sort((a, b) => a - b);
    const range = (index: number) => ({
      low: lows[index] ?? 0,
      high: (lows[index] ?? 0) + (more[index] ?? 0),
    });
    return {
      ...rest,
      months: { general: range(0), special: range(1), extreme: range(2) },
      floorFen: Math.min(floorUnits * rest.roundToFen, 500_000),
    };
  });
