import { workingDays, type WorkingDays } from './day-counts.js';
import { RuleError } from '../basics/errors.js';
import { addDays, daysBetween, localDate, yearOf, type LocalDate } from '../basics/local-date.js';
import { textHash } from '../basics/text-hash.js';

/** Working days of the years it holds; for any other year no answer is given. */
export interface Calendar {
  years: ReadonlySet<number>;
  /** Days off by the State Council's notice, weekends inside them included. */
  holidays: ReadonlySet<LocalDate>;
  /** Saturdays and Sundays that are worked in exchange (调休上班). */
  makeupWorkdays: ReadonlySet<LocalDate>;
  /** Fingerprint of the three sets: another content, another version. */
  version: string;
}

/** The calendar does not hold a year that is needed: the date is open until the year is entered, never guessed. */
export type Pending = 'pending';

/**
 * A date, or the text 'pending' (`Pending`): compare with it before use. The type cannot tell the two apart, since a date is
 * a plain string.
 */
export type DueDate = LocalDate;

/** One year of the State Council's notice; days as `MM-DD`, ranges as `MM-DD/MM-DD`, inclusive. */
export interface CalendarYear {
  year: number;
  holidays: string;
  makeupWorkdays: string;
  source: string;
}

/** Is the day worked? Mondays to Fridays that are no holidays, and makeup workdays. */
export function isWorkday(on: LocalDate, calendar: Calendar): boolean | Pending {
  if (!calendar.years.has(yearOf(on))) return 'pending';
  if (calendar.makeupWorkdays.has(on)) return true;
  return !calendar.holidays.has(on) && !isWeekend(on);
}

/**
 * Last day of a period of `count` working days. The day of the event does not count (刑事诉讼法 第一百零五条),
 * a makeup workday does; 0 gives the day of the event itself.
 */
export function addWorkingDays(
  eventOn: LocalDate,
  count: WorkingDays,
  calendar: Calendar,
): DueDate {
  if (!(count >= 0)) throw new RangeError(`working days must be counted from 0 on, got ${count}`);
  let on = localDate(eventOn);
  for (let left: number = count; left > 0;) {
    on = addDays(on, 1);
    const worked = isWorkday(on, calendar);
    if (worked === 'pending') return 'pending';
    if (worked) left -= 1;
  }
  return on;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  calendar: Calendar,
): WorkingDays | Pending {
  if (daysBetween(from, to) < 0) {
    const back = workingDaysBetween(to, from, calendar);
    return back === 'pending' || back === 0 ? back : workingDays(0 - back);
  }
  let count = 0;
  for (let on = localDate(from); on !== to;) {
    on = addDays(on, 1);
    const worked = isWorkday(on, calendar);
    if (worked === 'pending') return 'pending';
    if (worked) count += 1;
  }
  return workingDays(count);
}

/** The day itself when it is worked, else the next working day. */
export function workdayFrom(on: LocalDate, calendar: Calendar): DueDate {
  const worked = isWorkday(on, calendar);
  if (worked === 'pending') return 'pending';
  return worked ? on : addWorkingDays(on, workingDays(1), calendar);
}

/** Builds a calendar from the years of a table; of two rows of one year the later holds. */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const latest = [...new Map(years.map((row) => [row.year, row])).values()];
  const content = {
    years: latest.map(({ year }) => year).sort((a, b) => a - b),
    holidays: latest.flatMap(({ year, holidays }) => daysOfYear(year, holidays)).sort(),
    makeupWorkdays: latest
      .flatMap(({ year, makeupWorkdays }) => daysOfYear(year, makeupWorkdays))
      .sort(),
  };
  return {
    years: new Set(content.years),
    holidays: new Set(content.holidays),
    makeupWorkdays: new Set(content.makeupWorkdays),
    version: textHash(JSON.stringify(content)),
  };
}

/** The days of a year's text, `MM-DD` or `MM-DD/MM-DD` inclusive, parted by spaces; throws DATE_INVALID for what is no day. */
export function daysOfYear(year: number, text: string): LocalDate[] {
  const ranges = text.split(/\s+/u).filter((range) => range !== '');
  return ranges.flatMap((range) => {
    const [first = '', last = first, ...more] = range.split('/');
    const from = localDate(`${year}-${first}`);
    const length = daysBetween(from, localDate(`${year}-${last}`)) + 1;
    if (more.length > 0 || length < 1) {
      throw new RuleError('DATE_INVALID', `“${range}”不是有效的起止日期，应为 10-01/10-07 的形式`);
    }
    return Array.from({ length }, (_, index) => addDays(from, index));
  });
}

/** Saturday or Sunday. */
export function isWeekend(on: LocalDate): boolean {
  return new Date(`${on}T00:00:00Z`).getUTCDay() % 6 === 0;
}
