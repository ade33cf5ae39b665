import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { TaskSummary } from './api.js';
import { taskRows } from './task-rows.js';
import { presentTask } from './present-task.js';

/** What people have to do in a case just now. */
export async function openTasks(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'calendar'>,
  caseId: string,
): Promise<z.infer<typeof TaskSummary>[]> {
  return (await taskRows(em, { caseId })).map((row) => presentTask(row, deps));
}
