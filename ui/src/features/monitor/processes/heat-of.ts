/** Upper bounds of the colours, in seconds: an hour, a day, three days, ten days; the last colour has none. */
export const heatBounds = [3_600, 86_400, 3 * 86_400, 10 * 86_400] as const;

/** The colour of a time, 0 to 4; null: nothing was measured. */
export function heatOf(seconds: number | null): number | null {
  if (seconds === null) return null;
  const above = heatBounds.findIndex((bound) => seconds < bound);
  return above === -1 ? heatBounds.length : above;
}
