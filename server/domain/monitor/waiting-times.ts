const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Bounds of the buckets in which the time a step took is counted, in seconds: bucket n holds what took at least bound n-1 and less than bound n;
 * bucket 0 begins at 0, the last has no end. Each is at most twice as wide as the one before, so a percentile is known to
 * within a bucket.
 */
export const waitBounds: readonly number[] = [
  ...[5, 15, 30, minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute, 40 * minute],
  ...[hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, day, 2 * day, 3 * day, 4 * day, 5 * day],
  ...[7 * day, 10 * day, 14 * day, 21 * day, 30 * day, 45 * day, 60 * day, 90 * day, 180 * day],
];

/** So many passages in each bucket. */
export type Histogram = ReadonlyMap<number, number>;

/** How many passages a histogram holds. */
export const passagesIn = (histogram: Histogram): number =>
  [...histogram.values()].reduce((sum, times) => sum + times, 0);

/**
 * The time within which `share` (0 to 1) of the passages were over, in seconds, as if those of a bucket were spread evenly in it; what lies in
 * the last bucket is told by its beginning. Null: nothing was counted.
 */
export function percentileOf(histogram: Histogram, share: number): number | null {
  const all = passagesIn(histogram);
  if (all === 0) return null;
  const wanted = Math.max(1, Math.ceil(all * share));
  let before = 0;
  for (const bucket of [...histogram.keys()].sort((a, b) => a - b)) {
    const here = histogram.get(bucket) ?? 0;
    if (before + here >= wanted) return within(bucket, (wanted - before) / here);
    before += here;
  }
  return null;
}

function within(bucket: number, part: number): number {
  const from = waitBounds[bucket - 1] ?? 0;
  const to = waitBounds[bucket] ?? from;
  return Math.round(from + (to - from) * part);
}
