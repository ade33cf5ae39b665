import type { EntityManager } from 'typeorm';
import type { Calendar } from '../domain/calendar.js';
import { workingDaysBetween } from '../domain/calendar.js';
import type { LocalDate } from '../domain/local-date.js';
import { terms, type TermKind } from '../domain/terms.js';
import { Deadline } from './deadline.entity.js';

/** One term of law of a case, as its page shows it. */
export interface TermView {
  id: string;
  kind: TermKind;
  /** Chinese name. */
  name: string;
  startedOn: LocalDate;
  /** Last day, inclusive; null while the calendar does not hold the year. */
  dueOn: LocalDate | null;
  state: Deadline['state'];
  /** Working days left of a running term, negative when overdue; null when it does not run or is not known. */
  workingDaysLeft: number | null;
}

/** The terms of a case, oldest first. */
export async function caseTerms(
  em: EntityManager,
  caseId: string,
  today: LocalDate,
  calendar: Calendar,
): Promise<TermView[]> {
  const rows = await em.find(Deadline, {
    where: { caseId },
    order: { startedOn: 'ASC', id: 'ASC' },
  });
  return rows.map(({ id, kind, startedOn, dueOn, state }) => ({
    ...{ id, kind, name: terms[kind].name, startedOn, dueOn, state },
    workingDaysLeft: state === 'running' ? daysLeft(today, dueOn, calendar) : null,
  }));
}

function daysLeft(today: LocalDate, dueOn: LocalDate | null, calendar: Calendar): number | null {
  if (dueOn === null) return null;
  const left = workingDaysBetween(today, dueOn, calendar);
  return left === 'pending' ? null : left;
}
