import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Calendar } from '../domain/terms/calendar.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { workingDaysLeft } from '../domain/terms/term-days.js';
import { termStanding } from '../domain/terms/term-standing.js';
import { terms } from '../domain/terms/terms.js';
import { Deadline } from './deadline.entity.js';
import type { TermView } from './term-view-api.js';

export type TermView = z.infer<typeof TermView>;

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
  return rows.map((row) => presentTerm(row, today, calendar));
}

/** A term as it leaves the server. */
export function presentTerm(row: Deadline, today: LocalDate, calendar: Calendar): TermView {
  const { id, kind, startedOn, dueOn, state, stoppedAt, version } = row;
  return {
    ...{ id, kind, name: terms[kind].name, startedOn, dueOn, state, version },
    isEndedByHand: terms[kind].isEndedByHand,
    endedAt: stoppedAt?.toISOString() ?? null,
    standing: termStanding(row, today),
    workingDaysLeft: state === 'running' ? workingDaysLeft(dueOn, today, calendar) : null,
  };
}
