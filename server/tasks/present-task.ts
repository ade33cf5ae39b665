import type { z } from 'zod';
import type { Deps } from '../deps.js';
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
  const { handlerName, termState, soonOn, resumeBy, ...task } = own;
  const today = clock.today();
  const { dueOn } = task;
  return {
    ...task,
    standing:
      termState === null
        ? null
        : termStanding({ state: termState, dueOn, soonOn, resumeBy }, today),
    workingDaysLeft: termState === 'running' ? workingDaysLeft(dueOn, today, calendar) : null,
    openedAt: openedAt.toISOString(),
    completedAt: completedAt?.toISOString() ?? null,
    case: {
      ...{ id: caseId, number: caseNumber, title: caseTitle },
      ...{ urgent, priority, concernsMinor, proposedFen, path, handlerId, handlerName },
      suspendedOn,
    },
  };
}
