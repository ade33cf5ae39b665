import { addDays, yearOf, type LocalDate } from '../basics/local-date.js';
import { isWorkday, type Calendar } from '../terms/calendar.js';

/** Upper bounds of the ages of open cases, in working days, inclusive; the last age has none. */
export const ageBounds = [5, 10, 20, 40, 80] as const;

/**
 * For each bound the earliest day of filing whose case is no older today: a case filed on that day or later is within the bound. Null: the
 * calendar does not hold a year that is needed. The day of filing itself does not count.
 */
export function ageDays(today: LocalDate, calendar: Calendar): (LocalDate | null)[] {
  return ageBounds.map((bound) => earliestWithin(today, bound, calendar));
}

function earliestWithin(today: LocalDate, bound: number, calendar: Calendar): LocalDate | null {
  let filedOn = today;
  for (let worked = 0; calendar.years.has(yearOf(filedOn));) {
    // a case of the day before is older by this day, where it is worked
    if (isWorkday(filedOn, calendar) === true) worked += 1;
    if (worked > bound) return filedOn;
    filedOn = addDays(filedOn, -1);
  }
  return null;
}

/**
 * Working days from each day of filing to today, all in one walk: a page of old cases would count the same years over and over. Null: the calendar
 * does not hold a year between.
 */
export function workingDaysSince(
  filedOns: readonly LocalDate[],
  today: LocalDate,
  calendar: Calendar,
): ReadonlyMap<LocalDate, number | null> {
  const wanted = new Set(filedOns);
  const earliest = [...wanted].sort()[0] ?? today;
  const ages = new Map<LocalDate, number | null>();
  let worked: number | null = 0;
  for (let on = today; on >= earliest; on = addDays(on, -1)) {
    if (wanted.has(on)) ages.set(on, worked);
    const isWorked = isWorkday(on, calendar);
    worked = worked === null || isWorked === 'pending' ? null : worked + Number(isWorked);
  }
  return ages;
}
