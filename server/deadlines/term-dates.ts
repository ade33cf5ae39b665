import type { Calendar } from '../domain/terms/calendar.js';
import { workingDays } from '../domain/terms/day-counts.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import {
  courseDueOn,
  expectedResumption,
  openSuspension,
  type TermAdjustment,
  type TermCourse,
} from '../domain/terms/term-course.js';
import { soonOn, termSpan } from '../domain/terms/term-days.js';
import type { Deadline } from './deadline.entity.js';

type Row = Pick<Deadline, 'startedOn' | 'spanCount' | 'spanUnit' | 'adjustments'>;

export interface TermDates {
  dueOn: LocalDate | null;
  soonOn: LocalDate | null;
  /** Last day it is expected to stand still; null when it does not. */
  resumeBy: LocalDate | null;
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
  const course = courseOf(row, adjustments);
  const due = courseDueOn(course, calendar);
  const isKnown = due !== 'pending';
  return {
    dueOn: isKnown ? due : null,
    soonOn: isKnown ? soonOn(due, workingDays(row.soonDays), calendar) : null,
    resumeBy: resumeBy(course, calendar),
    calendarVersion: calendar.version,
  };
}

function resumeBy({ adjustments, span }: TermCourse, calendar: Calendar): LocalDate | null {
  const open = openSuspension(adjustments);
  const until = open && expectedResumption(open, span.unit, calendar);
  return until === 'pending' ? null : until;
}
