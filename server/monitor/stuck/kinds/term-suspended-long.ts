import { endOfDay, type LocalDate } from '../../../domain/basics/local-date.js';
import { terms, type TermKind } from '../../../domain/terms/terms.js';
import { caseColumns, handlerOf, type CaseOfFind } from '../case-of-find.js';
import { caseLink, caseVerbLink } from '../case-links.js';
import { dayWords, workingDaysWords } from '../standing-words.js';
import type { Found, StuckContext, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row extends CaseOfFind {
  subject: string;
  /** Null: the case as a whole stands still. */
  kind: TermKind | null;
  plannedOn: LocalDate;
}

/** A term, or the whole case, stands still for longer than was planned when it was suspended. */
export const termSuspendedLong: StuckKind = {
  id: 'term-suspended-long',
  desk: 'case',
  name: '中止逾期未恢复',
  weight: 45,
  find: async (context) => {
    const rows = [...(await suspendedTerms(context)), ...(await suspendedCases(context))];
    return rows.map((row): Found => {
      const { subject, caseId, officeId, kind, plannedOn } = row;
      const term = kind === null ? null : terms[kind].name;
      const overdueDays = workingDaysStanding(context, plannedOn);
      return {
        ...{ subject, caseId, officeId, since: endOfDay(plannedOn), owner: handlerOf(row) },
        facts: { term, plannedOn, overdueDays },
      };
    });
  },
  sentence: ({ term, plannedOn, overdueDays }) => {
    const what = term === null ? '案件中止办理' : `“${String(term)}”期限中止`;
    return `${what}，应当于${dayWords(plannedOn)}恢复，已超过${workingDaysWords(overdueDays)}，尚未恢复`;
  },
  acts: ({ caseId, facts: { term } }) => [
    term === null
      ? caseVerbLink(caseId, {
          ...{ verb: 'resume', label: '恢复办理' },
          explain: '中止的原因已经消除的，在案件页恢复办理；仍不能恢复的，说明原因后再次中止',
        })
      : caseLink(caseId, {
          ...{ tab: 'terms', label: '恢复期限' },
          explain: '中止的原因已经消除的，在案件的期限中恢复计算',
        }),
  ],
};

/** Terms suspended by themselves: those of a suspended case stand still with it and are resumed with it. */
async function suspendedTerms({ dataSource, clock }: StuckContext): Promise<Row[]> {
  return dataSource.query(
    `SELECT d.id AS subject, d.kind, d.resume_by AS plannedOn, ${caseColumns}
     FROM deadline AS d JOIN relief_case AS c ON c.id = d.case_id
     WHERE d.state = 'suspended' AND d.resume_by < ? AND c.terminated_at IS NULL
       AND c.suspended_on IS NULL`,
    [clock.today()],
  );
}

/** The case shows itself once, whatever stands still with it. */
async function suspendedCases({ dataSource, clock }: StuckContext): Promise<Row[]> {
  return dataSource.query(
    `SELECT c.id AS subject, NULL AS kind, c.resume_planned_on AS plannedOn, ${caseColumns}
     FROM relief_case AS c
     WHERE c.resume_planned_on < ? AND c.suspended_on IS NOT NULL AND c.closed_at IS NULL`,
    [clock.today()],
  );
}
