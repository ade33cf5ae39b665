import type { RoleId } from '../../../domain/access/roles.js';
import { absenceWords, type AbsenceCause } from '../../../domain/monitor/absence-words.js';
import { absentAssignees, assigneeKey } from '../absent-assignees.js';
import { taskLink } from '../case-links.js';
import { givingActs, isHandlersColumn } from '../giving-acts.js';
import type { Place } from '../posts.js';
import type { Found, StuckKind } from '../stuck-kind.js';

interface Row extends Place {
  taskId: string;
  task: string;
  caseId: string;
  accountId: string;
  openedAt: Date;
  /** Of the database: '1' or '0'. */
  isHandlers: number | string;
}

/** A task lies with somebody who is not there to do it. */
export const taskAssigneeAway: StuckKind = {
  id: 'task-assignee-away',
  desk: 'case',
  name: '承办人不在岗',
  weight: 70,
  find: async (context) => {
    const absent = await absentAssignees(context);
    if (absent.length === 0) return [];
    const rows: Row[] = await context.dataSource.query(
      `SELECT task.id AS taskId, task.name AS task, task.case_id AS caseId,
         task.office_id AS officeId, task.role, task.assignee_id AS accountId,
         task.opened_at AS openedAt, ${isHandlersColumn}
       FROM task JOIN relief_case ON relief_case.id = task.case_id
       WHERE task.state = 'open' AND task.assignee_id IN (?) AND relief_case.suspended_on IS NULL`,
      [absent.map(({ accountId }) => accountId)],
    );
    const absentOf = new Map(absent.map((one) => [assigneeKey(one), one]));
    return rows.flatMap((row): Found[] => {
      const one = absentOf.get(assigneeKey(row));
      if (one === undefined) return [];
      const { taskId: subject, task, caseId, officeId, role, openedAt } = row;
      const isHandlers = Number(row.isHandlers) === 1;
      const facts = { task, role, cause: one.cause, isHandlers };
      const since = one.since !== null && one.since > openedAt ? one.since : openedAt;
      return [
        {
          ...{ subject, caseId, officeId, since, facts },
          owner: { kind: 'role', officeId, role: leaderFor(role) },
        },
      ];
    });
  },
  sentence: ({ task, role, cause }) =>
    `“${String(task)}”停在不在岗的人手中：${absenceWords(cause as AbsenceCause, role as RoleId)}`,
  acts: ({ subject: taskId, facts: { cause, isHandlers } }) => [
    ...givingActs(taskId, isHandlers === true),
    ...(cause === 'away'
      ? [
          {
            ...{ kind: 'link' as const, label: '安排代理', to: '/delegations' },
            explain: '由本院负责人为请假人员安排代理人，或者提前结束请假；代理人可以代为办理',
          },
        ]
      : []),
    taskLink(taskId),
  ],
};

/** Who gives the task to somebody else: nobody decides over the own absence. */
const leaderFor = (role: RoleId): RoleId =>
  role === 'department-head' ? 'deputy-chief' : 'department-head';
