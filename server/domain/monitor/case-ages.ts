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
