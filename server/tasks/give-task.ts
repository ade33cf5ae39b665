import type { EntityManager } from 'typeorm';
import { holdersOf } from '../accounts/holders-of.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { noteTask } from './note-task.js';
import { Task } from './task.entity.js';

/** Puts an open task into somebody's hands, or back into the queue of its role; `also`: what else changes with it. Open screens are told. */
export async function giveTask(
  em: EntityManager,
  task: Task,
  assigneeId: string | null,
  also: Partial<Record<'draft' | 'claimedAt', null>> = {},
): Promise<void> {
  const change = { ...also, assigneeId, version: task.version + 1 };
  await em.update(Task, { id: task.id, state: 'open' }, change);
  await noteTask(em, task, { isNew: true, assigneeId });
}

/** The successor, where that one holds the role of the task in its office on the day; else nobody. */
export async function successorFor(
  em: EntityManager,
  { officeId, role }: Pick<Task, 'officeId' | 'role'>,
  successorId: string | null,
  on: LocalDate,
): Promise<string | null> {
  if (successorId === null) return null;
  return (await holdersOf(em, officeId, role, on)).includes(successorId) ? successorId : null;
}
