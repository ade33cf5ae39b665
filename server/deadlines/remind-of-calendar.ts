import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { missingCalendarYear } from '../domain/terms/calendar-alarm.js';
import { addNotice } from '../notices/add-notice.js';

/**
 * Asks for the calendar year that is missing, from November on and once a month: the system administrator and the supervisor
 * of every office that stands at the top, and the supervisors of offices whose terms wait for it.
 */
export async function remindOfCalendar({
  dataSource,
  clock,
  calendar,
}: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>): Promise<void> {
  const today = clock.today();
  const year = missingCalendarYear(today, calendar);
  if (year === null) return;
  const em = dataSource.manager;
  const waiting = await waitingTerms(em);
  const tops: { id: string }[] = await em.query('SELECT id FROM office WHERE parent_id IS NULL');
  const notices = [
    ...tops.map(({ id }) => ({ officeId: id, role: 'system-admin' as const })),
    ...[...new Set([...tops.map(({ id }) => id), ...waiting.keys()])].map((officeId) => ({
      ...{ officeId, role: 'case-supervisor' as const },
    })),
  ];
  for (const { officeId, role } of notices) {
    const count = waiting.get(officeId) ?? 0;
    const terms = count === 0 ? '' : `；本院现有${count}个期限待日历公布`;
    await addNotice(em, {
      effectKey: `calendar-missing:${year}:${today.slice(0, 7)}:${officeId}:${role}`,
      ...{ kind: 'calendar-missing', caseId: null, officeId, role, now: clock.now() },
      text: `${year}年节假日安排尚未录入，请按国务院办公厅通知录入工作日历${terms}`,
    });
  }
}

/** Open terms without a last day, by office. */
async function waitingTerms(em: EntityManager): Promise<Map<string, number>> {
  const rows: { officeId: string; count: string }[] = await em.query(
    `SELECT relief_case.office_id AS officeId, COUNT(*) AS count
      FROM deadline JOIN relief_case ON relief_case.id = deadline.case_id
      WHERE deadline.state = 'running' AND deadline.due_on IS NULL
      GROUP BY relief_case.office_id`,
  );
  return new Map(rows.map(({ officeId, count }) => [officeId, Number(count)]));
}
