import type { Calendar } from '../domain/terms/calendar.js';
import { workingDays } from '../domain/terms/day-counts.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { courseDueOn, type TermAdjustment, type TermCourse } from '../domain/terms/term-course.js';
import { soonOn, termSpan } from '../domain/terms/term-days.js';
import type { Deadline } from './deadline.entity.js';

type Row = Pick<Deadline, 'startedOn' | 'spanCount' | 'spanUnit' | 'adjustments'>;

export interface TermDates {
  dueOn: LocalDate | null;
  soonOn: LocalDate | null;
  calendarVersion: string;
}

/** The course of a term as its row tells it, or as it would be with other adjustments. */
export function courseOf(
  { startedOn, spanCount, spanUnit, adjustments: stored }: Row,
  adjustments = stored,
): TermCourse {
  return { startedOn, adjustments, span: termSpan({ count: spanCount, unit: spanUnit }) };
}

/** The dates of a term by a calendar; null while it does not hold the year. */
export function termDates(
  row: Row & Pick<Deadline, 'soonDays'>,
  calendar: Calendar,
  adjustments?: TermAdjustment[],
): TermDates {
  const due = courseDueOn(courseOf(row, adjustments), calendar);
  const isKnown = due !== 'pending';
  return {
    dueOn: isKnown ? due : null,
    soonOn: isKnown ? soonOn(due, workingDays(row.soonDays), calendar) : null,
    calendarVersion: calendar.version,
  };
}
