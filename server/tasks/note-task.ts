import type { EntityManager } from 'typeorm';
import { noteChange, type Change } from '../live/note-change.js';
import type { Task } from './task.entity.js';

/** Where a task lies: with somebody, or in the queue of a role. */
export type TaskPlace = Pick<Task, 'officeId' | 'role' | 'assigneeId' | 'caseId'>;

export interface TaskMove {
  /** It lies there for the first time: whoever it concerns is told. */
  isNew?: boolean;
  /** With whom it lies from now on; null: in the queue of its role. Left out: it stays, or is gone. */
  assigneeId?: string | null;
}

/** Has open screens show that a task came, moved or went: with whom it lay as with whom it lies now. `task`: as it was before. */
export async function noteTask(
  em: EntityManager,
  { officeId, role, assigneeId, caseId }: TaskPlace,
  { isNew = false, assigneeId: next = assigneeId }: TaskMove = {},
): Promise<void> {
  const places = next === assigneeId ? [assigneeId] : [next, assigneeId];
  const changes = places.map((accountId, index): Change => ({
    ...{ kind: 'task', officeId, role, accountId, caseId },
    isNew: isNew && index === 0,
  }));
  await noteChange(em, ...changes, { kind: 'case', officeId, caseId });
}

/** The same for tasks the engine has spoken about, by one statement: `column` names them by `keys`. */
export async function noteSettledTasks(
  em: EntityManager,
  column: 'id' | 'job_key',
  keys: string[],
): Promise<void> {
  const at = new Date();
  await em.query(
    `INSERT INTO live_change (kind, is_new, office_id, role, account_id, case_id, at)
     SELECT 'task', 0, office_id, role, assignee_id, case_id, ? FROM task WHERE ${column} IN (?)
     UNION ALL
     SELECT 'case', 0, office_id, NULL, NULL, case_id, ? FROM task WHERE ${column} IN (?)`,
    [at, keys, at, keys],
  );
}
