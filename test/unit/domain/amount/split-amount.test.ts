import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scaleFen, splitEvenly } from '../../../../server/domain/amount/split-amount.js';

describe('splitEvenly', () => {
  it.each<[number, number, number, number[]]>([
    [100, 0, 1, []],
    [100, 1, 1, [100]],
    [100, 3, 1, [34, 33, 33]],
    [101, 3, 1, [34, 34, 33]],
    [1_000_000, 3, 10_000, [340_000, 330_000, 330_000]],
    [1_009_999, 2, 10_000, [509_999, 500_000]],
    [5_000, 2, 10_000, [5_000, 0]],
    [0, 2, 10_000, [0, 0]],
  ])('%i among %i in units of %i', (totalFen, count, unitFen, parts) => {
    expect(splitEvenly(totalFen, count, unitFen)).toEqual(parts);
  });

  it('adds up to the total, with at most a unit and the rest between two persons', () => {
    const total = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(
        total,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 20_000 }),
        (totalFen, count, unitFen) => {
          const parts = splitEvenly(totalFen, count, unitFen);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(totalFen);
          expect(parts).toEqual([...parts].sort((a, b) => b - a));
          expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThan(2 * unitFen);
        },
      ),
    );
  });
});

describe('scaleFen', () => {
  it('adds up to the total, each part within a fen of its proportion', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100_000_000 }), (parts, totalFen) => {
        const sum = parts.reduce((all, part) => all + part, 0);
        fc.pre(sum > 0);
        const scaled = scaleFen(parts, totalFen);
        expect(scaled.reduce((all, part) => all + part, 0)).toBe(totalFen);
        scaled.forEach((part, index) => {
          expect(Math.abs(part - ((parts[index] ?? 0) * totalFen) / sum)).toBeLessThan(1);
        });
      }),
    );
  });

  it('refuses when there is nothing to go by', () => {
    expect(() => scaleFen([0, 0], 100)).toThrow(
      expect.objectContaining({ code: 'PAYEES_MISMATCH' }),
    );
    expect(() => scaleFen([], 0)).toThrow(expect.objectContaining({ code: 'PAYEES_MISMATCH' }));
  });
});
