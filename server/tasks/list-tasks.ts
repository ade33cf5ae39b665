import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { boxOf } from './box-of.js';
import type { Box, TaskSort } from './boxes.js';
import { conditionOf, type TaskFilter } from './task-filter.js';
import { allOf, selectTaskRows, type TaskRow } from './task-rows.js';

export interface TaskQuery extends TaskFilter {
  box: Box;
  sort?: TaskSort | undefined;
  limit: number;
  /** Rows to skip, as text. */
  cursor?: string | undefined;
}

/** Every order ends with the id, so that pages neither repeat nor miss a row. */
const orders: Record<TaskSort, string> = {
  urgency: 'urgent DESC, priority DESC, dueOn IS NULL, dueOn, task.opened_at, task.id',
  due: 'dueOn IS NULL, dueOn, urgent DESC, task.opened_at, task.id',
  newest: 'task.opened_at DESC, task.id',
  oldest: 'task.opened_at, task.id',
  amount: 'proposedFen DESC, task.opened_at, task.id',
};
const latestDone = 'task.completed_at DESC, task.id';

/** One page of a box of a person, and whether there is more. What is done stands by when, unless another order is asked for. */
export async function listTasks(
  em: EntityManager,
  actor: Actor,
  query: TaskQuery,
  on: LocalDate,
): Promise<{ items: TaskRow[]; nextCursor: string | null }> {
  const { box, sort = 'urgency', limit, cursor } = query;
  const skip = Number(cursor ?? 0);
  const order = box === 'done' && sort === 'urgency' ? latestDone : orders[sort];
  const where = allOf(boxOf(actor, box, on), conditionOf(query, on));
  const rows = await selectTaskRows(em, where, { order, limit: limit + 1, skip });
  return {
    items: rows.slice(0, limit),
    nextCursor: rows.length > limit ? String(skip + limit) : null,
  };
}

/** How many tasks lie in the boxes of what is to be done. */
export async function countTasks(
  em: EntityManager,
  actor: Actor,
  on: LocalDate,
): Promise<{ todo: number; claimable: number }> {
  const [todo, claimable] = [boxOf(actor, 'todo', on), boxOf(actor, 'claimable', on)];
  const rows: { todo: string; claimable: string }[] = await em.query(
    `SELECT (SELECT COUNT(*) FROM task WHERE ${todo.sql}) AS todo,
            (SELECT COUNT(*) FROM task WHERE ${claimable.sql}) AS claimable`,
    [...todo.parameters, ...claimable.parameters],
  );
  return { todo: Number(rows[0]?.todo), claimable: Number(rows[0]?.claimable) };
}
