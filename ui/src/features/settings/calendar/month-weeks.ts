import {
  addDays,
  localDate,
  type LocalDate,
} from '../../../../../server/domain/basics/local-date.js';

/** Weeks of a month, Monday first; null where the week belongs to a month beside it. */
export function monthWeeks(year: number, month: number): (LocalDate | null)[][] {
  const first = localDate(`${year}-${String(month).padStart(2, '0')}-01`);
  const before = (weekdayOf(first) + 6) % 7;
  const days: (LocalDate | null)[] = Array.from({ length: before }, () => null);
  for (let on = first; on.slice(0, 7) === first.slice(0, 7); on = addDays(on, 1)) days.push(on);
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(on: LocalDate): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay();
}

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeup';

/** What a day is by the days a notice names. */
export function dayKindOf(
  on: LocalDate,
  holidays: ReadonlySet<LocalDate>,
  makeupWorkdays: ReadonlySet<LocalDate>,
): DayKind {
  if (makeupWorkdays.has(on)) return 'makeup';
  if (holidays.has(on)) return 'holiday';
  return weekdayOf(on) % 6 === 0 ? 'weekend' : 'workday';
}
