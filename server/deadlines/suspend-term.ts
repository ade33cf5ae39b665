import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { suspendCourse } from '../domain/terms/term-course.js';
import { moveTerm } from '../domain/terms/term-states.js';
import { changeTerm } from './change-term.js';
import type { Deadline } from './deadline.entity.js';
import { courseOf, termDates } from './term-dates.js';

export interface TermSuspension {
  on: LocalDate;
  /** In the unit of the term; the last day shown includes them until it is resumed. */
  expectedDays: number;
  reason: string;
  /** Account; null: the system. */
  by: string | null;
}

/** 中止: a locked, running term stands still from the end of a day on. */
export async function suspendTerm(
  em: EntityManager,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  term: Deadline,
  { on, expectedDays, reason, by }: TermSuspension,
): Promise<void> {
  const state = moveTerm(term.state, 'suspend');
  const asked = { on, expectedDays, reason };
  const adjustments = suspendCourse(courseOf(term), asked, term.dueOn);
  const dates = termDates(term, calendar, adjustments);
  const data = { expectedDays, reason, from: term.dueOn, to: dates.dueOn };
  const event = { kind: 'suspended' as const, on, at: clock.now(), by, data };
  await changeTerm(em, term, { state, adjustments, ...dates, overdueAt: null }, event);
}
