const firstMs = 2_000;
const mostMs = 60_000;

/** Pause before the try after so many failed ones: it doubles, to a minute at most. */
export const backOffMs = (failures: number): number => Math.min(firstMs * 2 ** failures, mostMs);
