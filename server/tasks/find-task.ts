import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import { Task } from './task.entity.js';

/** The task, or NOT_FOUND. */
export async function findTask(em: EntityManager, id: string): Promise<Task> {
  const task = await em.findOneBy(Task, { id });
  if (!task) throw new RuleError('NOT_FOUND', '没有这个任务');
  return task;
}
