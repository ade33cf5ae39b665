import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { daysStoodStill, openSuspension, resumeCourse } from '../domain/terms/term-course.js';
import { moveTerm } from '../domain/terms/term-states.js';
import { changeTerm } from './change-term.js';
import type { TermEventData } from './deadline-event.entity.js';
import { Deadline } from './deadline.entity.js';
import { courseOf, termDates } from './term-dates.js';

/**
 * 恢复: a locked, suspended term runs again after a day; the days it really stood still are added. What was warned of before
 * is warned of anew. Answers the term as it is now.
 */
export async function resumeTerm(
  em: EntityManager,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  term: Deadline,
  { on, reason, by }: { on: LocalDate; reason?: string | undefined; by: string | null },
): Promise<Deadline> {
  const state = moveTerm(term.state, 'resume');
  const stood = openSuspension(term.adjustments);
  const adjustments = resumeCourse(courseOf(term), on);
  const dates = termDates(term, calendar, adjustments);
  const days = stood && daysStoodStill(stood.suspendedOn, on, term.spanUnit, calendar);
  const data: TermEventData = {
    ...{ from: term.dueOn, to: dates.dueOn },
    ...(days === null || days === 'pending' ? {} : { days }),
    ...(stood === null ? {} : { expectedDays: stood.expectedDays }),
    ...(reason === undefined ? {} : { reason }),
  };
  const set = { state, adjustments, ...dates, warnedAt: null, overdueAt: null };
  const event = { kind: 'resumed' as const, on, at: clock.now(), by, data };
  await changeTerm(em, term, set, event);
  return em.findOneByOrFail(Deadline, { id: term.id });
}
