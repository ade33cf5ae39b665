import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Calendar } from '../domain/terms/calendar.js';
import { workingDaysLeft } from '../domain/terms/term-days.js';
import { termStanding } from '../domain/terms/term-standing.js';
import type { TaskSummary } from './api.js';
import type { TaskRow } from './task-rows.js';

/** A row of a box as it leaves the server; the days left are counted here, by the server's calendar and day. */
export function presentTask(
  row: TaskRow,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
): z.infer<typeof TaskSummary> {
  const { caseId, caseNumber, caseTitle, openedAt, completedAt, ...rest } = row;
  const { urgent, priority, concernsMinor, proposedFen, path, handlerId, ...others } = rest;
  const { suspendedOn, ...own } = others;
  const { handlerName, termState, soonOn, resumeBy, limitOn, ...task } = own;
  const today = clock.today();
  const { dueOn } = task;
  return {
    ...task,
    standing:
      termState === null
        ? null
        : termStanding({ state: termState, dueOn, soonOn, resumeBy }, today),
    workingDaysLeft: termState === 'running' ? workingDaysLeft(dueOn, today, calendar) : null,
    limit: limitOn === null || completedAt !== null ? null : stepLimit(limitOn, today, calendar),
    openedAt: openedAt.toISOString(),
    completedAt: completedAt?.toISOString() ?? null,
    case: {
      ...{ id: caseId, number: caseNumber, title: caseTitle },
      ...{ urgent, priority, concernsMinor, proposedFen, path, handlerId, handlerName },
      suspendedOn,
    },
  };
}

/** A step's own working days have no second warning: they are few, and soon over on their last day. */
function stepLimit(dueOn: LocalDate, today: LocalDate, calendar: Calendar) {
  const term = { state: 'running' as const, dueOn, soonOn: dueOn, resumeBy: null };
  return {
    ...{ dueOn, standing: termStanding(term, today) },
    workingDaysLeft: workingDaysLeft(dueOn, today, calendar),
  };
}
