import { TaskHeader } from '../../processes/contract.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Calendar } from '../domain/terms/calendar.js';
import { dueOn, termSpan } from '../domain/terms/term-days.js';

/**
 * Last day, inclusive, of the working days a diagram gives a task; null when it gives none (then the step lies in a term of
 * law, which is the case's), or while the calendar does not hold the year.
 */
export function taskDueOn(
  headers: Readonly<Record<string, string>>,
  openedOn: LocalDate,
  calendar: Calendar,
): LocalDate | null {
  const days = Number(headers[TaskHeader.limitWorkingDays] ?? 0);
  if (!Number.isInteger(days) || days < 1) return null;
  const due = dueOn(openedOn, termSpan({ count: days, unit: 'working-days' }), calendar);
  return due === 'pending' ? null : due;
}
