import type { EntityManager } from 'typeorm';
import type { Task } from '../../tasks/task.entity.js';

/** A task of the handler of its case goes where the case goes, by 变更承办人, and never alone. */
export async function isHandlersTask(
  em: EntityManager,
  { caseId, role, assigneeId }: Pick<Task, 'caseId' | 'role' | 'assigneeId'>,
): Promise<boolean> {
  if (role !== 'handler' || assigneeId === null) return false;
  const rows = await em.query<unknown[]>(
    'SELECT id FROM relief_case WHERE id = ? AND handler_id = ?',
    [caseId, assigneeId],
  );
  return rows.length > 0;
}
