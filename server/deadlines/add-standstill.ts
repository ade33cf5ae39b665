import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { compareDates, daysBetween, type LocalDate } from '../domain/basics/local-date.js';
import { daysStoodStill } from '../domain/terms/term-course.js';
import { Deadline } from './deadline.entity.js';
import { resumeTerm } from './resume-term.js';
import { suspendTerm } from './suspend-term.js';

export interface Standstill {
  /** A day that still counts. */
  from: LocalDate;
  /** The last day that does not. */
  to: LocalDate;
  reason: string;
}

/**
 * Writes down, in the history of a running term that the caller's transaction holds, that it stood still and runs again: by the
 * system, for a time that was over before the term was a row. A term that had already ended by then does not come to life again.
 */
export async function addStandstill(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'calendar'>,
  termId: string,
  { from, to, reason }: Standstill,
): Promise<void> {
  const term = await em.findOneByOrFail(Deadline, { id: termId });
  const isOver = term.dueOn !== null && compareDates(from, term.dueOn) > 0;
  if (isOver || compareDates(to, from) <= 0) return;
  const stood = daysStoodStill(from, to, term.spanUnit, deps.calendar);
  const expectedDays = Math.max(1, stood === 'pending' ? daysBetween(from, to) : stood);
  await suspendTerm(em, deps, term, { on: from, expectedDays, reason, by: null });
  const suspended = await em.findOneByOrFail(Deadline, { id: termId });
  await resumeTerm(em, deps, suspended, { on: to, by: null });
}
