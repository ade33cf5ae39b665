import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { absentAssignees } from '../absent-assignees.js';
import { taskLink } from '../case-links.js';
import { givingActs, isHandlersColumn } from '../giving-acts.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row {
  taskId: string;
  task: string;
  caseId: string;
  officeId: string;
  accountId: string;
  touchedAt: Date;
  /** Of the database: '1' or '0'. */
  isHandlers: number | string;
}

/** When somebody last did something with the task: took it, or saved a draft of it. */
const touchedAt = `GREATEST(task.opened_at, COALESCE(task.claimed_at, task.opened_at),
  COALESCE(task.draft_at, task.opened_at))`;

/**
 * A task lies with somebody who is there and has not touched it for days. Not where the person waits for others: a colleague's opinion, an
 * agency's reply, material from the applicant; those are found by themselves when they stay out.
 */
export const taskIdle: StuckKind = {
  id: 'task-idle',
  desk: 'case',
  name: '任务久未办理',
  weight: 30,
  find: async (context) => {
    const { dataSource, calendar, clock } = context;
    const before = endOfDay(begunBy(clock.today(), patience.idle, calendar));
    const rows: Row[] = await dataSource.query(
      `SELECT task.id AS taskId, task.name AS task, task.case_id AS caseId,
         task.office_id AS officeId, task.assignee_id AS accountId, ${touchedAt} AS touchedAt,
         ${isHandlersColumn}
       FROM task JOIN relief_case ON relief_case.id = task.case_id
       WHERE task.state = 'open' AND task.assignee_id IS NOT NULL AND ${touchedAt} < ?
         AND relief_case.suspended_on IS NULL
         AND NOT EXISTS (SELECT 1 FROM cosign_request
           WHERE cosign_request.task_id = task.id AND cosign_request.state = 'asked')
         AND NOT EXISTS (SELECT 1 FROM inquiry_letter
           WHERE inquiry_letter.case_id = task.case_id AND inquiry_letter.state = 'sent')
         AND NOT EXISTS (SELECT 1 FROM supplement
           WHERE supplement.case_id = task.case_id AND supplement.state = 'open')`,
      [before],
    );
    if (rows.length === 0) return [];
    const absent = new Set((await absentAssignees(context)).map(({ accountId }) => accountId));
    return rows.flatMap((row): Found[] => {
      const { taskId: subject, task, caseId, officeId, accountId } = row;
      if (absent.has(accountId)) return [];
      const idleDays = workingDaysStanding(context, toLocalDate(row.touchedAt));
      return [
        {
          ...{ subject, caseId, officeId, owner: { kind: 'person', accountId } },
          since: outlivedSince(row.touchedAt, patience.idle, calendar),
          facts: { task, idleDays, isHandlers: Number(row.isHandlers) === 1 },
        },
      ];
    });
  },
  sentence: ({ task, idleDays }) =>
    `“${String(task)}”已有承办人，但${workingDaysWords(idleDays)}没有办理动作`,
  acts: ({ subject: taskId, facts: { isHandlers } }) => [
    { kind: 'mend', act: 'urge-task', input: { taskId } },
    ...givingActs(taskId, isHandlers === true),
    taskLink(taskId),
  ],
};
