import type { EntityManager } from 'typeorm';
import { noteSettledTasks } from './note-task.js';

type TaskEnd = 'completed' | 'cancelled';

/** The engine has spoken about a task, see `settleTasks`; the command that completed it is known by the task's id. */
export function settleTask(
  em: EntityManager,
  which: { id: string } | { jobKey: string },
  state: TaskEnd,
): Promise<void> {
  return 'id' in which
    ? settle(em, 'id', [which.id], state)
    : settleTasks(em, [which.jobKey], state);
}

/**
 * The engine has spoken about the tasks of these jobs: completed makes the decisions taken in them effective, cancelled
 * makes them void. Repeated calls change nothing, and a settled task is never settled otherwise.
 */
export function settleTasks(em: EntityManager, jobKeys: string[], state: TaskEnd): Promise<void> {
  return settle(em, 'job_key', jobKeys, state);
}

/** Plain statements: every record of every job comes through here, nearly always to find the task settled. */
async function settle(
  em: EntityManager,
  column: 'id' | 'job_key',
  keys: string[],
  state: TaskEnd,
): Promise<void> {
  if (keys.length === 0) return;
  const moved: { affectedRows: number } = await em.query(
    `UPDATE task SET state = ? WHERE ${column} IN (?) AND state IN ('open', 'completing')`,
    [state, keys],
  );
  if (moved.affectedRows === 0) return;
  await noteSettledTasks(em, column, keys);
  await em.query(
    `UPDATE decision JOIN task ON task.id = decision.task_id SET decision.state = ?
      WHERE task.${column} IN (?) AND task.state = ? AND decision.state = 'pending'`,
    [state === 'completed' ? 'effective' : 'void', keys, state],
  );
}
