import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AmountFacts } from '../../../../server/domain/amount/amount-facts.js';
import {
  checkAmountStandard,
  hardshipGradeIds,
} from '../../../../server/domain/amount/amount-standard.js';
import { suggestAmount } from '../../../../server/domain/amount/suggest-amount.js';
import { anyFacts, anyStandard } from './amount-world.js';

describe('suggestAmount, whatever facts and standard,', () => {
  const both = fc.tuple(anyFacts, anyStandard);

  it('is tried with standards that have no fault', () => {
    fc.assert(
      fc.property(anyStandard, (standard) => {
        expect(checkAmountStandard(standard)).toEqual([]);
      }),
    );
  });

  it('never leaves ceiling, award and order', () => {
    fc.assert(
      fc.property(both, ([facts, standard]) => {
        const { lowFen, pointFen, highFen, ceilingFen, awardLeftFen, steps } = suggestAmount(
          facts,
          standard,
        );
        expect(lowFen).toBeGreaterThanOrEqual(0);
        expect(pointFen).toBeGreaterThanOrEqual(lowFen);
        expect(pointFen).toBeLessThanOrEqual(highFen);
        expect(highFen).toBeLessThanOrEqual(Math.min(ceilingFen, awardLeftFen));
        expect(steps.at(-1)).toMatchObject({ lowFen, highFen });
        for (const step of steps) expect(step.lowFen).toBeLessThanOrEqual(step.highFen);
      }),
    );
  });

  it('keeps to what a payee may get by local rules, unless more was already paid', () => {
    fc.assert(
      fc.property(both, ([facts, standard]) => {
        const { highFen } = suggestAmount(facts, standard);
        const capFen = (standard.perPayeeCapFen ?? Infinity) * facts.payees;
        expect(highFen).toBeLessThanOrEqual(Math.max(capFen, facts.advancePaidFen));
      }),
    );
  });

  it('never goes below the advance where the limits leave room for it', () => {
    fc.assert(
      fc.property(both, ([facts, standard]) => {
        const { lowFen, ceilingFen, awardLeftFen } = suggestAmount(facts, standard);
        const least = Math.min(facts.advancePaidFen, ceilingFen, awardLeftFen);
        expect(lowFen).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('gives no less for graver hardship', () => {
    fc.assert(
      fc.property(both, ([facts, standard]) => {
        const points = hardshipGradeIds.map((hardship) => {
          const { lowFen, pointFen, highFen } = suggestAmount({ ...facts, hardship }, standard);
          return [lowFen, pointFen, highFen];
        });
        for (const column of [0, 1, 2]) {
          const rising = points.map((row) => row[column] ?? 0);
          expect(rising).toEqual([...rising].sort((a, b) => a - b));
        }
      }),
    );
  });

  it.each<[string, (facts: AmountFacts, more: number) => Partial<AmountFacts>]>([
    [
      'less own fault',
      ({ faultPercent }, more) => ({ faultPercent: Math.max(0, (faultPercent ?? 0) - more) }),
    ],
    [
      'less income',
      ({ monthlyIncomeFen }, more) => ({
        monthlyIncomeFen: Math.max(0, (monthlyIncomeFen ?? 0) - more * 1_000),
      }),
    ],
    [
      'less compensation',
      ({ compensationFen }, more) => ({
        compensationFen: Math.max(0, (compensationFen ?? 0) - more * 10_000),
      }),
    ],
    ['an especially heavy loss', () => ({ heavyLoss: true })],
    ['another payee', ({ payees }) => ({ payees: payees + 1 })],
    [
      'another minor',
      ({ minorsInHousehold, householdSize }) => ({
        minorsInHousehold: Math.min(householdSize ?? 0, (minorsInHousehold ?? 0) + 1),
      }),
    ],
    ['a group to be helped higher', () => ({ isKeyGroup: true, prefersHigher: true })],
  ])('gives no less for %s', (_, change) => {
    fc.assert(
      fc.property(both, fc.nat(100), ([facts, standard], more) => {
        const before = suggestAmount(facts, standard);
        const after = suggestAmount({ ...facts, ...change(facts, more) }, standard);
        expect(after.lowFen).toBeGreaterThanOrEqual(before.lowFen);
        expect(after.pointFen).toBeGreaterThanOrEqual(before.pointFen);
        expect(after.highFen).toBeGreaterThanOrEqual(before.highFen);
      }),
    );
  });
});
