import type { z } from 'zod';
import type { TaskSummary } from './api.js';
import type { TaskRow } from './list-tasks.js';

/** A row of a box as it leaves the server. */
export function presentTask(row: TaskRow): z.infer<typeof TaskSummary> {
  const { caseId, caseNumber, caseTitle, urgent, proposedFen, openedAt, completedAt, ...task } =
    row;
  return {
    ...task,
    openedAt: openedAt.toISOString(),
    completedAt: completedAt?.toISOString() ?? null,
    case: { id: caseId, number: caseNumber, title: caseTitle, urgent, proposedFen },
  };
}
