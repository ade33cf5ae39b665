import type { EntityManager } from 'typeorm';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { updateCase } from '../cases/update-case.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { giveTask, successorFor } from '../tasks/give-task.js';
import { Task } from '../tasks/task.entity.js';

export interface HandOver {
  fromId: string;
  /** Null: nobody yet; the tasks go back to the queues of their roles. */
  toId: string | null;
  on: LocalDate;
}

/**
 * What somebody who steps out of a locked case holds goes to the successor, as far as that one has the role of the task there, else to
 * whoever holds the role. Answers the tasks moved.
 */
export async function handOver(
  em: EntityManager,
  row: ReliefCase,
  { fromId, toId, on }: HandOver,
): Promise<string[]> {
  if (row.handlerId === fromId) await updateCase(em, row, { handlerId: toId });
  const held = await em.findBy(Task, { caseId: row.id, assigneeId: fromId, state: 'open' });
  for (const task of held) {
    await giveTask(em, task, await successorFor(em, task, toId, on), { draft: null });
  }
  return held.map(({ id }) => id);
}
