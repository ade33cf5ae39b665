import type { DataSource } from 'typeorm';
import { addMonths } from '../../domain/monitor/figures.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { shanghaiDay } from './measured.js';

/** A term that was kept, as a condition on deadline `d`: met on its last day or before. */
export const keptSql = `(d.state = 'met' AND ${shanghaiDay('d.stopped_at')} <= d.due_on)`;

/** A term that was not kept up to a day (the parameter): met after its last day, or still running behind it. What lapsed was the applicant's. */
export const overdueSql = `((d.state = 'met' AND ${shanghaiDay('d.stopped_at')} > d.due_on)
  OR (d.state = 'running' AND d.due_on < ?))`;

/** Counts anew which terms were kept whose last day lies in a month, by kind and office. */
export async function countTerms(
  dataSource: DataSource,
  month: LocalDate,
  today: LocalDate,
): Promise<void> {
  await dataSource.transaction(async (em) => {
    await em.query('DELETE FROM monitor_term WHERE month_on = ?', [month]);
    await em.query(
      `INSERT INTO monitor_term (month_on, kind, office_id, kept, overdue)
       SELECT ?, d.kind, c.office_id, SUM(${keptSql}) AS kept, SUM(${overdueSql}) AS overdue
       FROM deadline AS d JOIN relief_case AS c ON c.id = d.case_id
       WHERE d.due_on >= ? AND d.due_on < ? AND d.state IN ('met', 'running')
       GROUP BY d.kind, c.office_id HAVING kept + overdue > 0`,
      [month, today, month, addMonths(month, 1)],
    );
  });
}
