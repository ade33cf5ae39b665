const key = 'yingjiu.task-panes';

/** The widths somebody gave the panes of a task, as shares of the whole; null: never moved with that many panes. */
export function rememberedShares(count: number): number[] | null {
  try {
    const all = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    const shares = all[String(count)];
    return Array.isArray(shares) && shares.length === count && shares.every(isShare)
      ? shares
      : null;
  } catch {
    return null;
  }
}

/** Keeps the widths for the next task; a browser that keeps nothing begins anew each time. */
export function rememberSizes(sizes: readonly number[]): void {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole <= 0) return;
  try {
    const all = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    const shares = sizes.map((size) => size / whole);
    localStorage.setItem(key, JSON.stringify({ ...all, [sizes.length]: shares }));
  } catch {
    // private windows refuse storage
  }
}

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value > 0.05 && value < 0.95;
