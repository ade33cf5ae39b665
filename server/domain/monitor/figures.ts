import { addDays, type LocalDate } from '../basics/local-date.js';

export const grains = ['day', 'week', 'month'] as const;
/** How finely time is parted. */
export type Grain = (typeof grains)[number];

/** What becomes of cases, in Chinese. */
export const measures = {
  filed: '登记',
  decided: '决定',
  paid: '发放',
  closed: '办结',
} as const;
export type Measure = keyof typeof measures;
export const measureIds = Object.keys(measures) as Measure[];

/** First day of the month of a day. */
export const monthOf = (on: LocalDate): LocalDate => `${on.slice(0, 7)}-01`;

/** First day of the month so many months later, earlier when negative; `month` is a first day itself. */
export function addMonths(month: LocalDate, months: number): LocalDate {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(all / 12)).padStart(4, '0');
  return `${year}-${String((all % 12) + 1).padStart(2, '0')}-01`;
}

/** The Monday on or before a day. */
export function mondayOf(on: LocalDate): LocalDate {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return addDays(on, 0 - ((weekday + 6) % 7));
}

/** First day of the period a day lies in. */
export function periodOf(grain: Grain, on: LocalDate): LocalDate {
  if (grain === 'month') return monthOf(on);
  return grain === 'week' ? mondayOf(on) : on;
}

/** First day of the period so many periods later; `from` is a first day itself. */
export function addPeriods(grain: Grain, from: LocalDate, count: number): LocalDate {
  if (grain === 'month') return addMonths(from, count);
  return addDays(from, grain === 'week' ? count * 7 : count);
}

/** First days of the last `count` periods up to that of `today`, the earliest first. */
export function lastPeriods(grain: Grain, today: LocalDate, count: number): LocalDate[] {
  const last = periodOf(grain, today);
  return Array.from({ length: count }, (_, n) => addPeriods(grain, last, n + 1 - count));
}
