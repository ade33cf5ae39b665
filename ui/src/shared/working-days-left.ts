import { nationalCalendar } from '../../../server/domain/calendar-data.js';
import { workingDaysBetween, type Pending } from '../../../server/domain/calendar.js';
import { toLocalDate } from '../../../server/domain/local-date.js';

/** Working days from today to the last day of a term; 0: ends today, negative: overdue, 'pending': no calendar yet. */
export function workingDaysLeft(dueOn: string, now: Date = new Date()): number | Pending {
  return workingDaysBetween(toLocalDate(now), dueOn, nationalCalendar);
}
