import type { Calendar } from './calendar.js';
import { yearOf, type LocalDate } from '../basics/local-date.js';

/** The State Council's notices came between October and December of the year before; their dates stand in `calendar-data.ts`. */
const alarmFromMonth = 11;

/**
 * The year whose notice must be entered now: this year when it is missing, from 1 November on the next; else null.
 */
export function missingCalendarYear(
  today: LocalDate,
  { years }: Pick<Calendar, 'years'>,
): number | null {
  const year = yearOf(today);
  if (!years.has(year)) return year;
  const isTime = Number(today.slice(5, 7)) >= alarmFromMonth;
  return isTime && !years.has(year + 1) ? year + 1 : null;
}
