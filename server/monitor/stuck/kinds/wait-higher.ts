import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { isRole } from '../../../domain/access/roles.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { caseColumns, caseGoesOn, type CaseOfFind } from '../case-of-find.js';
import { taskLink } from '../case-links.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckContext, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

/** Acts of processes/joint-relief.bpmn and full-review.bpmn that a higher office does in a case of a lower one. */
const actsOfHigherOffices = ['review-joint-request', 'decide-joint-request', 'review-dissent'];

interface Row extends CaseOfFind {
  subject: string;
  name: string;
  higherOfficeId: string;
  higherOffice: string;
  role: string;
  assigneeId: string | null;
  openedAt: Date;
}

/** A request for joint relief, or a dissent, lies at a higher office while the term of the lower one runs. */
export const waitHigher: StuckKind = {
  id: 'wait-higher',
  desk: 'case',
  name: '上级院未批复',
  weight: 45,
  find: async (context) => {
    const { dataSource, clock, calendar } = context;
    const begunOn = begunBy(clock.today(), patience.higherOffice, calendar);
    const rows: Row[] = await dataSource.query(
      `SELECT t.id AS subject, t.name, t.office_id AS higherOfficeId, office.name AS higherOffice,
         t.role, t.assignee_id AS assigneeId, t.opened_at AS openedAt, ${caseColumns}
       FROM task AS t
       JOIN relief_case AS c ON c.id = t.case_id
       JOIN office ON office.id = t.office_id
       WHERE t.state = 'open' AND t.act IN (?) AND t.opened_at < ?
         AND t.office_id <> c.office_id AND ${caseGoesOn}`,
      [actsOfHigherOffices, endOfDay(begunOn)],
    );
    return rows.map((row) => foundOf(context, row));
  },
  sentence: ({ office, task, waitedDays }) =>
    `案件在${String(office)}的“${String(task)}”已${workingDaysWords(waitedDays)}，尚未办结，本院的办案期限仍在计算`,
  acts: ({ subject: taskId }) => [
    { kind: 'mend', act: 'urge-task', input: { taskId } },
    taskLink(taskId),
  ],
};

function foundOf(context: StuckContext, row: Row): Found {
  const { subject, caseId, officeId, openedAt, assigneeId, higherOfficeId, role } = row;
  const since = outlivedSince(openedAt, patience.higherOffice, context.calendar);
  return {
    ...{ subject, caseId, officeId, since },
    owner:
      assigneeId !== null
        ? { kind: 'person', accountId: assigneeId }
        : { kind: 'role', officeId: higherOfficeId, role: isRole(role) ? role : 'handler' },
    facts: {
      ...{ office: row.higherOffice, task: row.name },
      waitedDays: workingDaysStanding(context, toLocalDate(openedAt)),
    },
  };
}
