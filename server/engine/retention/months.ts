/** A month of UTC, `YYYY-MM`: in the order of time by its text. */
export type Month = string;

export const monthOf = (instant: Date): Month => instant.toISOString().slice(0, 7);

/** So many months later; earlier where negative. */
export function laterThan(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + months, 1)));
}

/** Both ends included; none where the last lies before the first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = laterThan(month, 1)) months.push(month);
  return months;
}

/** Name of the partition that keeps a month. */
export const partitionOf = (month: Month): string => `p${month.replace('-', '')}`;
