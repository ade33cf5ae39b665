import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scaleFen } from '../../../server/domain/amount/split-amount.js';
import { planShares, type PayeePlan } from '../../../server/money/plan-shares.js';

const aPayee = (personId: string, amountFen: number, more: Partial<PayeePlan> = {}): PayeePlan => ({
  personId,
  amountFen,
  bank: '农业银行',
  account: '6228480402564890018',
  holder: personId,
  ...more,
});
const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000_00 }), {
  minLength: 1,
  maxLength: 8,
});
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

describe('scaling amounts to a share', () => {
  it('keeps the sum to the fen and each part within one fen of its proportion', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10_000_000_00 }), (parts, totalFen) => {
        const scaled = scaleFen(parts, totalFen);

        expect(total(scaled)).toBe(totalFen);
        for (const [index, part] of scaled.entries()) {
          const exact = ((parts[index] ?? 0) * totalFen) / total(parts);
          expect(Math.abs(part - exact)).toBeLessThan(1.001);
        }
      }),
    );
  });

  it('gives an odd fen to the larger remainder, and to the earlier of equals', () => {
    expect(scaleFen([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(scaleFen([1, 2], 2)).toEqual([1, 1]);
  });

  it('stays exact at the largest amounts', () => {
    const large = 2 ** 50;

    expect(scaleFen([large, large - 1], large)).toEqual([2 ** 49, 2 ** 49]);
  });
});

describe('planning the shares of an office', () => {
  it('deducts an advance from the payees in their order', () => {
    const shares = planShares([aPayee('mother', 300_00), aPayee('son', 700_00)], 1_000_00, 400_00);

    expect(shares.map(({ personId, amountFen }) => [personId, amountFen])).toEqual([
      ['son', 600_00],
    ]);
  });

  it('deducts from the earliest instalments and keeps the number of the others', () => {
    const instalments = [
      { amountFen: 400_00, dueOn: '2026-03-02' },
      { amountFen: 600_00, dueOn: '2026-09-01' },
    ];

    const shares = planShares([aPayee('son', 1_000_00, { instalments })], 1_000_00, 500_00);

    expect(shares).toMatchObject([{ instalment: 2, amountFen: 500_00, dueOn: '2026-09-01' }]);
  });

  it('refuses an advance greater than the share', () => {
    expect(() => planShares([aPayee('son', 1)], 100, 101)).toThrow('超过本院应发放金额');
  });

  it('pays exactly what was decided, the advance once', () => {
    fc.assert(
      fc.property(amounts, fc.nat(1_000_000_00), fc.nat(100), (parts, amountFen, percent) => {
        const deductedFen = Math.floor((amountFen * percent) / 100);
        const payees = parts.map((part, index) => aPayee(`p${index}`, part));

        const shares = planShares(payees, amountFen, deductedFen);

        expect(total(shares.map((share) => share.amountFen)) + deductedFen).toBe(amountFen);
        expect(shares.every((share) => share.amountFen > 0)).toBe(true);
      }),
    );
  });
});
