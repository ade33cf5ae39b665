import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { harmOf, type HarmFacts } from '../../../../server/domain/monitor/harm.js';

const calm: HarmFacts = {
  ...{ weight: 50, isUrgent: false, isPriority: false, owedFen: 0, isOverdue: false },
  workingDays: 0,
};

const anyFacts = fc.record({
  weight: fc.integer({ min: 0, max: 100 }),
  isUrgent: fc.boolean(),
  isPriority: fc.boolean(),
  owedFen: fc.nat(),
  isOverdue: fc.boolean(),
  workingDays: fc.option(fc.nat(400)),
});

describe('the harm of a standstill', () => {
  it('is greatest where money is owed to somebody in danger, whatever else is true of others', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (danger, other) => {
        const worst = harmOf({ ...danger, isUrgent: true, owedFen: 1 });
        const others = { ...other, ...(other.isUrgent ? { owedFen: 0 } : {}) };

        expect(worst).toBeGreaterThan(harmOf(others));
      }),
    );
  });

  it.each<[string, Partial<HarmFacts>]>([
    ['urgency', { isUrgent: true }],
    ['a key group', { isPriority: true }],
    ['money owed', { owedFen: 1 }],
    ['a term that ran out', { isOverdue: true }],
    ['a day more', { workingDays: 1 }],
  ])('grows with %s', (_, more) => {
    expect(harmOf({ ...calm, ...more })).toBeGreaterThan(harmOf(calm));
  });

  it('grows for twenty working days and no longer; a day not known counts as none', () => {
    const at = (workingDays: number | null) => harmOf({ ...calm, workingDays });

    expect([at(19) < at(20), at(21), at(null)]).toEqual([true, at(20), at(0)]);
  });
});
