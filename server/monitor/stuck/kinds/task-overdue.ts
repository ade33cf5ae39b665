import { endOfDay, type LocalDate } from '../../../domain/basics/local-date.js';
import { isRole } from '../../../domain/access/roles.js';
import { taskLink } from '../case-links.js';
import { dayWords, workingDaysWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row {
  subject: string;
  name: string;
  caseId: string;
  /** Of the task: an assisting or a higher office has tasks of cases that are not its own. */
  officeId: string;
  role: string;
  assigneeId: string | null;
  dueOn: LocalDate;
}

/**
 * A task is open after the limit its diagram gives it. Steps that lie in a term of law are overdue with the term. Of a terminated case
 * only the recovery of its advance goes on.
 */
export const taskOverdue: StuckKind = {
  id: 'task-overdue',
  desk: 'case',
  name: '任务超过时限',
  weight: 50,
  find: async (context) => {
    const rows: Row[] = await context.dataSource.query(
      `SELECT t.id AS subject, t.name, t.case_id AS caseId, t.office_id AS officeId, t.role,
         t.assignee_id AS assigneeId, t.due_on AS dueOn
       FROM task AS t JOIN relief_case AS c ON c.id = t.case_id
       WHERE t.state = 'open' AND t.due_on < ? AND c.suspended_on IS NULL AND c.closed_at IS NULL
         AND (c.terminated_at IS NULL OR t.act = 'recover-advance')`,
      [context.clock.today()],
    );
    return rows.map((row): Found => {
      const { subject, name, caseId, officeId, dueOn } = row;
      return {
        ...{ subject, caseId, officeId, since: endOfDay(dueOn), owner: ownerOf(row) },
        facts: { task: name, dueOn, overdueDays: workingDaysStanding(context, dueOn) },
      };
    });
  },
  sentence: ({ task, dueOn, overdueDays }) =>
    `“${String(task)}”应当于${dayWords(dueOn)}前办结，已逾期${workingDaysWords(overdueDays)}`,
  acts: ({ subject: taskId }) => [
    { kind: 'mend', act: 'urge-task', input: { taskId } },
    { kind: 'mend', act: 'reassign-task', input: { taskId } },
    taskLink(taskId),
  ],
};

function ownerOf({ assigneeId, officeId, role }: Row): Found['owner'] {
  if (assigneeId !== null) return { kind: 'person', accountId: assigneeId };
  return isRole(role) ? { kind: 'role', officeId, role } : { kind: 'operator' };
}
