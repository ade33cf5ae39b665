/** What one run of cases gave. */
export interface Run {
  cases: number;
  seconds: number;
  /** From the answer to a completion until the next person's task is there, in ms; steps without the outside between. */
  latenciesMs: number[];
}

/** Smallest value that `percent` of the values do not exceed; 0 of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  return sorted[rank] ?? 0;
}

/** Plays cases, so many at a time, each handler one after another. */
export async function runCases(
  count: number,
  handlers: number,
  playCase: (latenciesMs: number[], handler: number) => Promise<void>,
): Promise<Run> {
  const latenciesMs: number[] = [];
  let left = count;
  const work = async (handler: number): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await playCase(latenciesMs, handler);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: handlers }, (_, handler) => work(handler)));
  return { cases: count, seconds: (performance.now() - startedAt) / 1000, latenciesMs };
}
