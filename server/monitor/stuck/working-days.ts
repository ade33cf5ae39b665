import type { Deps } from '../../deps.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { workingDaysBetween } from '../../domain/terms/calendar.js';

/** Working days from that day to today, the day itself not counted; null: the calendar does not hold a year between. */
export function workingDaysStanding(
  { calendar, clock }: Pick<Deps, 'calendar' | 'clock'>,
  sinceOn: LocalDate,
): number | null {
  const days = workingDaysBetween(sinceOn, clock.today(), calendar);
  return days === 'pending' ? null : Math.max(0, days);
}
