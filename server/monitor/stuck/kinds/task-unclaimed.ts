import { isRole, roles, type RoleId } from '../../../domain/access/roles.js';
import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { taskLink } from '../case-links.js';
import { emptyPlaces } from '../empty-places.js';
import { placeKey } from '../posts.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row {
  taskId: string;
  task: string;
  caseId: string;
  officeId: string;
  role: string;
  openedAt: Date;
}

/** A task lies in the queue of a role that people are there for, and nobody takes it. */
export const taskUnclaimed: StuckKind = {
  id: 'task-unclaimed',
  desk: 'case',
  name: '任务无人签收',
  weight: 45,
  find: async (context) => {
    const { dataSource, calendar, clock } = context;
    const rows: Row[] = await dataSource.query(
      `SELECT task.id AS taskId, task.name AS task, task.case_id AS caseId,
         task.office_id AS officeId, task.role, task.opened_at AS openedAt
       FROM task JOIN relief_case ON relief_case.id = task.case_id
       WHERE task.assignee_id IS NULL AND task.state = 'open' AND task.opened_at < ?
         AND relief_case.suspended_on IS NULL`,
      [endOfDay(begunBy(clock.today(), patience.claim, calendar))],
    );
    if (rows.length === 0) return [];
    const empty = new Set((await emptyPlaces(context)).map(placeKey));
    return rows.flatMap((row): Found[] => {
      const { taskId: subject, task, caseId, officeId, role, openedAt } = row;
      if (!isRole(role) || empty.has(placeKey(row))) return [];
      const waitedDays = workingDaysStanding(context, toLocalDate(openedAt));
      return [
        {
          ...{ subject, caseId, officeId, owner: { kind: 'role', officeId, role } },
          since: outlivedSince(openedAt, patience.claim, calendar),
          facts: { task, role, waitedDays },
        },
      ];
    });
  },
  sentence: ({ task, role, waitedDays }) =>
    `“${String(task)}”待签收已${workingDaysWords(waitedDays)}，没有${roles[role as RoleId].name}签收`,
  acts: ({ subject: taskId }) => [
    { kind: 'mend', act: 'urge-task', input: { taskId } },
    { kind: 'mend', act: 'reassign-task', input: { taskId } },
    taskLink(taskId),
  ],
};
