import type { EntityManager } from 'typeorm';
import { TaskHeader } from '../../processes/contract.js';
import type { Deps } from '../deps.js';
import { isRole } from '../domain/access/roles.js';
import { formatChineseDate, type LocalDate } from '../domain/basics/local-date.js';
import { addNotice } from '../notices/add-notice.js';

interface OverdueTask {
  id: string;
  name: string;
  headers: Record<string, string> | string;
  caseId: string;
  title: string;
  officeId: string;
  role: string;
  assigneeId: string | null;
  dueOn: LocalDate;
}

/** Tasks told of in one round. */
const roundSize = 500;

/**
 * Tells, once for each task that is open after its own limit, whoever has it and the role the diagram names (header
 * `overdue`); of a case that stands still nothing is told. Terms of law have their own warnings. Answers how many were told of.
 */
export async function warnOfTasks({
  dataSource,
  clock,
}: Pick<Deps, 'dataSource' | 'clock'>): Promise<number> {
  const tasks: OverdueTask[] = await dataSource.manager.query(
    `SELECT task.id, task.name, task.headers, task.case_id AS caseId, task.office_id AS officeId,
        task.role, task.assignee_id AS assigneeId, task.due_on AS dueOn, relief_case.title
      FROM task JOIN relief_case ON relief_case.id = task.case_id
      WHERE task.state = 'open' AND task.due_on < ? AND relief_case.suspended_on IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM notice WHERE notice.effect_key = CONCAT('task-overdue:', task.id))
      ORDER BY task.due_on, task.id LIMIT ${roundSize}`,
    [clock.today()],
  );
  for (const task of tasks) {
    await dataSource.transaction((em) => tell(em, task, clock.now()));
  }
  return tasks.length;
}

async function tell(em: EntityManager, task: OverdueTask, now: Date): Promise<void> {
  const { id, name, title, caseId, officeId, role, assigneeId, dueOn } = task;
  const text = `办理期限：“${title}”的“${name}”应当于${formatChineseDate(dueOn)}前办结，现已逾期`;
  const notice = { kind: 'task-overdue', caseId, officeId, text, now };
  const effectKey = `task-overdue:${id}`;
  if (assigneeId !== null) await addNotice(em, { ...notice, effectKey, accountId: assigneeId });
  else if (isRole(role)) await addNotice(em, { ...notice, effectKey, role });
  const told = overdueRole(task);
  if (told === null) return;
  await addNotice(em, { ...notice, effectKey: `${effectKey}:${told}`, role: told });
}

/** The driver gives a JSON column as a value on MySQL and as text on MariaDB. */
function overdueRole({ headers }: OverdueTask) {
  const parsed =
    typeof headers === 'string' ? (JSON.parse(headers) as Record<string, string>) : headers;
  const role = parsed[TaskHeader.overdue] ?? '';
  return isRole(role) ? role : null;
}
