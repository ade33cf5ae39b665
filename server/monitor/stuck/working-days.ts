import type { Deps } from '../../deps.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { workingDaysBetween, type Calendar } from '../../domain/terms/calendar.js';

/** Days are counted one by one, and thousands of findings began on the same few days: each day is counted once a calendar and today. */
let counted: { calendar: Calendar; today: LocalDate; days: Map<LocalDate, number | null> } | null =
  null;

/** Working days from that day to today, the day itself not counted; null: the calendar does not hold a year between. */
export function workingDaysStanding(
  { calendar, clock }: Pick<Deps, 'calendar' | 'clock'>,
  sinceOn: LocalDate,
): number | null {
  const today = clock.today();
  if (counted?.calendar !== calendar || counted.today !== today) {
    counted = { calendar, today, days: new Map() };
  }
  const known = counted.days.get(sinceOn);
  if (known !== undefined) return known;
  const days = workingDaysBetween(sinceOn, today, calendar);
  const standing = days === 'pending' ? null : Math.max(0, days);
  counted.days.set(sinceOn, standing);
  return standing;
}
