import {
  addWorkingDays,
  isWorkday,
  workdayFrom,
  workingDaysBetween,
  type Calendar,
  type DueDate,
} from './calendar.js';
import { calendarDays, workingDays, type CalendarDays, type WorkingDays } from './day-counts.js';
import { addDays, type LocalDate } from '../basics/local-date.js';
import type { TermUnit } from './terms.js';

/** How long a term is; the unit says which days are counted, and the types keep them apart. */
export type TermSpan =
  | { unit: 'working-days'; count: WorkingDays }
  | { unit: 'days' | 'days-before'; count: CalendarDays };

/** Count and unit as stored, as the typed span. */
export function termSpan({ count, unit }: { count: number; unit: TermUnit }): TermSpan {
  return unit === 'working-days'
    ? { unit, count: workingDays(count) }
    : { unit, count: calendarDays(count) };
}

/**
 * Last day of a term, inclusive. The day it starts with does not count; a term in days that ends on a day off ends on
 * the next working day (刑事诉讼法 第一百零五条, applied here by analogy, confidence M); one of no working days ends the same day, or
 * the next working day. For `days-before` `startedOn` is the day of what is announced and the answer the latest day of the notice.
 */
export function dueOn(startedOn: LocalDate, span: TermSpan, calendar: Calendar): DueDate {
  switch (span.unit) {
    case 'working-days':
      return span.count === 0
        ? workdayFrom(startedOn, calendar)
        : addWorkingDays(startedOn, span.count, calendar);
    case 'days':
      return workdayFrom(addDays(startedOn, span.count), calendar);
    case 'days-before':
      return addDays(startedOn, calendarDays(0 - span.count));
  }
}

/**
 * Working days from today to the last day: 0 on the last day, negative when overdue; null while the calendar has no answer.
 */
export function workingDaysLeft(
  dueOn: LocalDate | null,
  today: LocalDate,
  calendar: Calendar,
): WorkingDays | null {
  if (dueOn === null) return null;
  const left = workingDaysBetween(today, dueOn, calendar);
  return left === 'pending' ? null : left;
}

/**
 * The first day a term is “soon due”: from it on `soon` or fewer working days are left, the last day included. Days of a year
 * the calendar does not hold count as worked.
 */
export function soonOn(dueOn: LocalDate, soon: WorkingDays, calendar: Calendar): LocalDate {
  let on = dueOn;
  for (let left: number = soon; ; on = addDays(on, -1)) {
    if (isWorkday(on, calendar) !== false) left -= 1;
    if (left < 0) return on;
  }
}

/** Where a running term stands on a day: `soon` from `soonOn` to the last day, `overdue` from the day after it. */
export function termState(
  { dueOn, soonOn }: { dueOn: LocalDate; soonOn: LocalDate },
  today: LocalDate,
): 'running' | 'soon' | 'overdue' {
  if (today > dueOn) return 'overdue';
  return today >= soonOn ? 'soon' : 'running';
}
