import { addDays, daysBetween, localDate, yearOf, type LocalDate } from './local-date.js';

/** Working days of the years it holds; for any other year no answer is given. */
export interface Calendar {
  years: ReadonlySet<number>;
  /** Days off by the State Council's notice, weekends inside them included. */
  holidays: ReadonlySet<LocalDate>;
  /** Saturdays and Sundays that are worked in exchange (调休上班). */
  makeupWorkdays: ReadonlySet<LocalDate>;
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
export function addWorkingDays(eventOn: LocalDate, count: number, calendar: Calendar): DueDate {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`working days must be a whole number from 0, got ${count}`);
  }
  let on = localDate(eventOn);
  for (let left = count; left > 0;) {
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
): number | Pending {
  if (daysBetween(from, to) < 0) {
    const back = workingDaysBetween(to, from, calendar);
    return back === 'pending' || back === 0 ? back : -back;
  }
  let count = 0;
  for (let on = localDate(from); on !== to;) {
    on = addDays(on, 1);
    const worked = isWorkday(on, calendar);
    if (worked === 'pending') return 'pending';
    if (worked) count += 1;
  }
  return count;
}

/** The day itself when it is worked, else the next working day. */
export function workdayFrom(on: LocalDate, calendar: Calendar): DueDate {
  const worked = isWorkday(on, calendar);
  if (worked === 'pending') return 'pending';
  return worked ? on : addWorkingDays(on, 1, calendar);
}

/** Builds a calendar from the years of a table. */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  return {
    years: new Set(years.map(({ year }) => year)),
    holidays: new Set(years.flatMap(({ year, holidays }) => expandDays(year, holidays))),
    makeupWorkdays: new Set(
      years.flatMap(({ year, makeupWorkdays }) => expandDays(year, makeupWorkdays)),
    ),
  };
}

function expandDays(year: number, ranges: string): LocalDate[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('/');
    const from = localDate(`${year}-${first}`);
    const length = daysBetween(from, localDate(`${year}-${last}`)) + 1;
    return Array.from({ length }, (_, index) => addDays(from, index));
  });
}

function isWeekend(on: LocalDate): boolean {
  return new Date(`${on}T00:00:00Z`).getUTCDay() % 6 === 0;
}
