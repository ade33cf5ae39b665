import { In, type EntityManager } from 'typeorm';
import { Decision } from '../cases/decision.entity.js';
import { Task } from './task.entity.js';

/**
 * The engine has spoken about a task: completed makes the decisions taken in it effective, cancelled makes them void.
 * Repeated calls change nothing, and a settled task is never settled otherwise.
 */
export async function settleTask(
  em: EntityManager,
  which: { id: string } | { jobKey: string },
  state: 'completed' | 'cancelled',
): Promise<void> {
  const task = await em.findOne(Task, { where: which, select: { id: true, state: true } });
  if (!task || task.state === 'completed' || task.state === 'cancelled') return;
  const moved = await em.update(
    Task,
    { id: task.id, state: In(['open', 'completing']) },
    { state },
  );
  if (moved.affected !== 1) return;
  await em.update(
    Decision,
    { taskId: task.id, state: 'pending' },
    { state: state === 'completed' ? 'effective' : 'void' },
  );
}
