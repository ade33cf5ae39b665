import { endOfDay, toLocalDate, type LocalDate } from '../../../domain/basics/local-date.js';
import { patience } from '../../../domain/monitor/patience.js';
import { caseColumns, caseGoesOn, type CaseOfFind } from '../case-of-find.js';
import { caseLink } from '../case-links.js';
import { dayWords, workingDaysWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row extends CaseOfFind {
  subject: string;
  dueOn: LocalDate;
}

/**
 * A supplement is still awaited after the last day asked for. From then on it can no longer be registered, and the process itself takes
 * the application as given up (视为放弃): that it did not is for the operator, that the applicant waits is for the office.
 */
export const waitSupplement: StuckKind = {
  id: 'wait-supplement',
  desk: 'case',
  name: '补充材料逾期',
  weight: 45,
  find: async (context) => {
    const over = new Date(context.clock.now().getTime() - patience.timerMinutes * 60_000);
    const rows: Row[] = await context.dataSource.query(
      `SELECT s.id AS subject, d.due_on AS dueOn, ${caseColumns}
       FROM supplement AS s
       JOIN relief_case AS c ON c.id = s.case_id
       JOIN deadline AS d ON d.kind = 'supplement' AND d.effect_key = s.id
       WHERE s.state = 'open' AND d.due_on < ? AND d.state = 'running' AND ${caseGoesOn}`,
      [toLocalDate(over)],
    );
    return rows.map((row): Found => {
      const { subject, caseId, officeId, dueOn } = row;
      const overdueDays = workingDaysStanding(context, dueOn);
      return {
        ...{ subject, caseId, officeId, since: endOfDay(dueOn), owner: { kind: 'operator' } },
        facts: { dueOn, overdueDays },
      };
    });
  },
  sentence: ({ dueOn, overdueDays }) =>
    `补充材料应当于${dayWords(dueOn)}前提交，已逾期${workingDaysWords(overdueDays)}，没有收到，流程也没有按视为放弃办理`,
  acts: ({ caseId }) => [
    caseLink(caseId, {
      ...{ tab: 'terms', label: '查看补充期限' },
      explain: '期满没有补充的，流程应当自动视为放弃；没有自动办理的，请技术运维检查流程引擎的计时',
    }),
  ],
};
