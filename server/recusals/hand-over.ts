import type { EntityManager } from 'typeorm';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { recordHandler } from '../cases/record-handler.js';
import { issueHandlerPaper } from '../cases/tell-of-handler.js';
import { updateCase } from '../cases/update-case.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { giveTask, successorFor } from '../tasks/give-task.js';
import { Task } from '../tasks/task.entity.js';

export interface HandOver {
  fromId: string;
  /** Null: nobody yet; the tasks go back to the queues of their roles. */
  toId: string | null;
  on: LocalDate;
  /** Who decided it. */
  byId: string;
}

/**
 * What somebody who steps out of a locked case holds goes to the successor, as far as that one has the role of the task there, else to
 * whoever holds the role; a new handler is recorded as by 变更承办人, with its paper. Answers the tasks moved.
 */
export async function handOver(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  { fromId, toId, on, byId }: HandOver,
): Promise<string[]> {
  if (row.handlerId === fromId) await changeHandler(em, deps, row, { fromId, toId, byId });
  const held = await em.findBy(Task, { caseId: row.id, assigneeId: fromId, state: 'open' });
  for (const task of held) {
    await giveTask(em, task, await successorFor(em, task, toId, on), { draft: null });
  }
  return held.map(({ id }) => id);
}

async function changeHandler(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  { fromId, toId, byId }: Omit<HandOver, 'on'>,
): Promise<void> {
  if (toId === null) {
    await updateCase(em, row, { handlerId: null });
    return;
  }
  const change = { handlerId: toId, way: 'name', among: 1, reason: '原承办人回避', byId } as const;
  const assignmentId = await recordHandler(em, deps, row, change);
  await issueHandlerPaper(em, deps, { row, formerId: fromId, assignmentId });
}
