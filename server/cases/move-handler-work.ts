import type { EntityManager } from 'typeorm';
import { giveTask } from '../tasks/give-task.js';
import { Task } from '../tasks/task.entity.js';
import type { ReliefCase } from './relief-case.entity.js';

/**
 * The open tasks of the former handler, and those of handlers nobody took, go to the new one with what was typed in them; drafts of papers are
 * the case's and need not go. Answers how many went.
 */
export async function moveHandlerWork(
  em: EntityManager,
  { id: caseId, officeId }: Pick<ReliefCase, 'id' | 'officeId'>,
  { formerId, handlerId }: { formerId: string | null; handlerId: string },
): Promise<number> {
  const open = await em.findBy(Task, { caseId, officeId, role: 'handler', state: 'open' });
  const moving = open.filter(({ assigneeId }) => assigneeId === null || assigneeId === formerId);
  for (const task of moving) await giveTask(em, task, handlerId, { claimedAt: null });
  return moving.length;
}
