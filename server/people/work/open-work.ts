import type { EntityManager } from 'typeorm';

export interface OpenWork {
  tasks: { id: string; name: string; officeId: string; role: string; caseNumber: string | null }[];
  cases: { id: string; number: string | null; officeId: string }[];
}

/** A role in an office, or everything where it is left out. */
export interface Post {
  officeId: string;
  role: string;
}

/** What stands in the name of a person: open tasks assigned to the person, and open cases whose handler the person is; of one role, or of all. */
export async function openWork(
  em: EntityManager,
  accountId: string,
  post?: Post,
): Promise<OpenWork> {
  const ofPost = post === undefined ? '' : 'AND task.office_id = ? AND task.role = ?';
  const tasks: OpenWork['tasks'] = await em.query(
    `SELECT task.id, task.name, task.office_id AS officeId, task.role,
        relief_case.number AS caseNumber
       FROM task JOIN relief_case ON relief_case.id = task.case_id
      WHERE task.assignee_id = ? AND task.state = 'open' ${ofPost}
      ORDER BY task.opened_at`,
    [accountId, ...(post === undefined ? [] : [post.officeId, post.role])],
  );
  if (post !== undefined && post.role !== 'handler') return { tasks, cases: [] };
  const cases: OpenWork['cases'] = await em.query(
    `SELECT relief_case.id, relief_case.number, relief_case.office_id AS officeId
       FROM relief_case
      WHERE relief_case.handler_id = ? AND relief_case.closed_at IS NULL
        ${post === undefined ? '' : 'AND relief_case.office_id = ?'}
      ORDER BY relief_case.created_at`,
    [accountId, ...(post === undefined ? [] : [post.officeId])],
  );
  return { tasks, cases };
}

/**
 * What waits for somebody new in an office: open tasks assigned to whoever may not do them any more, open cases whose handler is no
 * handler there any more; disabled people count as gone.
 */
export async function vacantWork(
  em: EntityManager,
  officeId: string,
  on: string,
): Promise<OpenWork> {
  const stillHeld = (who: string, role: string) => `EXISTS (
    SELECT 1 FROM role_assignment AS held
      JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
     WHERE held.account_id = ${who} AND held.office_id = ? AND held.role = ${role}
       AND held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?))`;
  const tasks: OpenWork['tasks'] = await em.query(
    `SELECT task.id, task.name, task.office_id AS officeId, task.role,
        relief_case.number AS caseNumber
       FROM task JOIN relief_case ON relief_case.id = task.case_id
      WHERE task.office_id = ? AND task.state = 'open' AND task.assignee_id IS NOT NULL
        AND NOT ${stillHeld('task.assignee_id', 'task.role')}
      ORDER BY task.opened_at LIMIT 200`,
    [officeId, officeId, on, on],
  );
  const cases: OpenWork['cases'] = await em.query(
    `SELECT relief_case.id, relief_case.number, relief_case.office_id AS officeId
       FROM relief_case
      WHERE relief_case.office_id = ? AND relief_case.closed_at IS NULL
        AND relief_case.handler_id IS NOT NULL
        AND NOT ${stillHeld('relief_case.handler_id', "'handler'")}
      ORDER BY relief_case.created_at LIMIT 200`,
    [officeId, officeId, on, on],
  );
  return { tasks, cases };
}
