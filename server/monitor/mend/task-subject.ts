import type { EntityManager } from 'typeorm';
import type { Task } from '../../tasks/task.entity.js';

/** What an order about a task is about. */
export async function taskSubject(
  em: EntityManager,
  { caseId, name }: Pick<Task, 'caseId' | 'name'>,
): Promise<{ subject: string; caseId: string; officeId: string }> {
  const [row] = await em.query<{ number: string | null; officeId: string }[]>(
    'SELECT number, office_id AS officeId FROM relief_case WHERE id = ?',
    [caseId],
  );
  return {
    subject: `${row?.number ?? '未编号案件'}的“${name}”`,
    ...{ caseId, officeId: row?.officeId ?? '' },
  };
}
