import {
  addWorkingDays,
  workdayFrom,
  workingDaysBetween,
  type Calendar,
  type DueDate,
  type Pending,
} from './calendar.js';
import { RuleError } from '../basics/errors.js';
import { addDays, compareDates, daysBetween, type LocalDate } from '../basics/local-date.js';
import { workingDays } from './day-counts.js';
import { dueOn, termSpan, type TermSpan } from './term-days.js';
import type { TermUnit } from './terms.js';

/** The term stood still after `suspendedOn`, a day that still counted, up to and including `resumedOn`. */
export interface Suspension {
  kind: 'suspension';
  suspendedOn: LocalDate;
  /** In the unit of the term; the date shown includes them until the term is resumed. */
  expectedDays: number;
  resumedOn: LocalDate | null;
  reason: string;
}

/** Days given in addition, in the unit of the term. */
export interface Extension {
  kind: 'extension';
  on: LocalDate;
  days: number;
  /** Account of who approved it. */
  approvedBy: string;
  reason: string;
}

export type TermAdjustment = Suspension | Extension;

/** All a term's last day follows from: replayed with another calendar it gives another date, and nothing is lost. */
export interface TermCourse {
  startedOn: LocalDate;
  span: TermSpan;
  adjustments: readonly TermAdjustment[];
}

/**
 * Last day of a term, inclusive, after all that happened to it: its days, the days it stood still and the days it was
 * extended by, counted in its own unit from the day it started. Never before the day it was resumed.
 */
export function courseDueOn(
  { startedOn, span, adjustments }: TermCourse,
  calendar: Calendar,
): DueDate {
  let count: number = span.count;
  let earliest: LocalDate | null = null;
  for (const adjustment of adjustments) {
    const days = daysOf(adjustment, span.unit, calendar);
    if (days === 'pending') return 'pending';
    count += days;
    if (adjustment.kind === 'suspension') earliest = adjustment.resumedOn;
  }
  const due = dueOn(startedOn, termSpan({ count, unit: span.unit }), calendar);
  if (due === 'pending' || earliest === null || due >= earliest) return due;
  return workdayFrom(earliest, calendar);
}

/** Days of the term's unit a term stood still: working days or calendar days after the first up to and including the second. */
export function daysStoodStill(
  suspendedOn: LocalDate,
  resumedOn: LocalDate,
  unit: TermUnit,
  calendar: Calendar,
): number | Pending {
  return unit === 'working-days'
    ? workingDaysBetween(suspendedOn, resumedOn, calendar)
    : daysBetween(suspendedOn, resumedOn);
}

/** The course with the term standing still from `on`; `dueOn` is its last day so far, null while it is not known. */
export function suspendCourse(
  course: TermCourse,
  { on, expectedDays, reason }: { on: LocalDate; expectedDays: number; reason: string },
  dueOn: LocalDate | null,
): TermAdjustment[] {
  assertAdjustable(course, { on, days: expectedDays, dueOn, what: '中止' });
  const suspension: Suspension = {
    ...{ kind: 'suspension', suspendedOn: on, expectedDays, reason, resumedOn: null },
  };
  return [...course.adjustments, suspension];
}

/** The course with the term running again: from now on the days it really stood still count, not the expected ones. */
export function resumeCourse({ adjustments }: TermCourse, on: LocalDate): TermAdjustment[] {
  const open = openSuspension(adjustments);
  if (open === null) throw new RuleError('WRONG_STATE', '期限没有中止，不能恢复');
  const { suspendedOn } = open;
  if (compareDates(on, suspendedOn) < 0) {
    throw new RuleError('DATE_INVALID', '恢复日期早于中止日期', { suspendedOn, resumedOn: on });
  }
  return [...adjustments.slice(0, -1), { ...open, resumedOn: on }];
}

/** The suspension a term is in, or null when it runs. */
export function openSuspension(adjustments: readonly TermAdjustment[]): Suspension | null {
  const last = adjustments.at(-1);
  return last?.kind === 'suspension' && last.resumedOn === null ? last : null;
}

/** The last day a suspension is expected to last: its expected days, in the unit of the term, after the day it began with. */
export function expectedResumption(
  { suspendedOn, expectedDays }: Suspension,
  unit: TermUnit,
  calendar: Calendar,
): DueDate {
  return unit === 'working-days'
    ? addWorkingDays(suspendedOn, workingDays(expectedDays), calendar)
    : addDays(suspendedOn, expectedDays);
}

/** The course with the term extended; `dueOn` as for `suspendCourse`. */
export function extendCourse(
  course: TermCourse,
  extension: Omit<Extension, 'kind'>,
  dueOn: LocalDate | null,
): TermAdjustment[] {
  assertAdjustable(course, { on: extension.on, days: extension.days, dueOn, what: '延长' });
  return [...course.adjustments, { kind: 'extension', ...extension }];
}

interface Adjusting {
  on: LocalDate;
  days: number;
  dueOn: LocalDate | null;
  what: string;
}

function assertAdjustable(
  { startedOn, span, adjustments }: TermCourse,
  { on, days, dueOn, what }: Adjusting,
): void {
  if (span.unit === 'days-before') throw new RuleError('WRONG_STATE', `倒计的期限不能${what}`);
  if (!Number.isSafeInteger(days) || days < 1) {
    throw new RuleError('DATE_INVALID', `${what}的天数应为正整数`, { days });
  }
  const earliest = latestDay(startedOn, adjustments);
  if (compareDates(on, earliest) < 0) {
    throw new RuleError('DATE_INVALID', `${what}日期不能早于${earliest}`, { on, earliest });
  }
  if (dueOn !== null && compareDates(on, dueOn) > 0) {
    throw new RuleError('WRONG_STATE', `期限已经届满，不能${what}`, { dueOn, on });
  }
}

/** Nothing happens to a term before what happened last. */
function latestDay(startedOn: LocalDate, adjustments: readonly TermAdjustment[]): LocalDate {
  const last = adjustments.at(-1);
  if (last === undefined) return startedOn;
  return last.kind === 'extension' ? last.on : (last.resumedOn ?? last.suspendedOn);
}

function daysOf(adjustment: TermAdjustment, unit: TermUnit, calendar: Calendar): number | Pending {
  if (adjustment.kind === 'extension') return adjustment.days;
  const { suspendedOn, resumedOn, expectedDays } = adjustment;
  if (resumedOn === null) return expectedDays;
  return daysStoodStill(suspendedOn, resumedOn, unit, calendar);
}
