import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentileOf, waitBounds } from '../../../../server/domain/monitor/waiting-times.js';

const hour = 3_600;
const bucketOf = (seconds: number) => {
  const above = waitBounds.findIndex((bound) => seconds < bound);
  return above === -1 ? waitBounds.length : above;
};

describe('the time within which a share of the passages was over', () => {
  it('is not told of nothing', () => {
    expect(percentileOf(new Map(), 0.5)).toBeNull();
  });

  it('lies within the bucket, as if its passages were spread evenly', () => {
    const fourBetweenOneAndTwoHours = new Map([[bucketOf(1.5 * hour), 4]]);

    expect(percentileOf(fourBetweenOneAndTwoHours, 0.5)).toBe(1.5 * hour);
    expect(percentileOf(fourBetweenOneAndTwoHours, 1)).toBe(2 * hour);
  });

  it('goes on to the next bucket when the ones before do not suffice', () => {
    const mostlyQuick = new Map([
      [bucketOf(2), 9],
      [bucketOf(30 * hour), 1],
    ]);

    expect(percentileOf(mostlyQuick, 0.9)).toBe(5);
    expect(percentileOf(mostlyQuick, 0.95)).toBe(48 * hour);
  });

  it('is told by its beginning in the bucket that has no end', () => {
    expect(percentileOf(new Map([[waitBounds.length, 1]]), 0.5)).toBe(waitBounds.at(-1));
  });

  it('is in the bucket of the passage it stands for', () => {
    const times = fc.array(fc.integer({ min: 0, max: 179 * 24 * hour }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const histogram = new Map<number, number>();
        for (const time of all) {
          histogram.set(bucketOf(time), (histogram.get(bucketOf(time)) ?? 0) + 1);
        }
        const sorted = all.toSorted((a, b) => a - b);
        const exact = sorted[Math.max(1, Math.ceil(all.length * share)) - 1] ?? 0;

        const told = percentileOf(histogram, share) ?? -1;

        expect(told).toBeGreaterThanOrEqual(waitBounds[bucketOf(exact) - 1] ?? 0);
        expect(told).toBeLessThanOrEqual(waitBounds[bucketOf(exact)] ?? Infinity);
      }),
    );
  });
});
