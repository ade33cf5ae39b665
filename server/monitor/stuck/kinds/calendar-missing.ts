import { missingCalendarYear } from '../../../domain/terms/calendar-alarm.js';
import type { StuckKind } from '../stuck-kind.js';

/** From 1 December on, since the State Council's notice of the next year is out by then; of the running year always. */
const lateMonth = '12';

/** The working calendar of next year is not entered: terms that reach into it have no last day. */
export const calendarMissing: StuckKind = {
  id: 'calendar-missing',
  desk: 'case',
  name: '工作日历缺失',
  weight: 45,
  everyMs: 6_000,
  find: async ({ dataSource, clock, calendar }) => {
    const today = clock.today();
    const year = missingCalendarYear(today, calendar);
    const isLate =
      year !== null && (String(year) === today.slice(0, 4) || today.slice(5, 7) === lateMonth);
    if (!isLate) return [];
    const from = String(year) === today.slice(0, 4) ? `${year}-01-01` : `${year - 1}-12-01`;
    const tops: { id: string }[] = await dataSource.query(
      'SELECT id FROM office WHERE parent_id IS NULL',
    );
    return tops.map(({ id: officeId }) => ({
      ...{ subject: `${year}:${officeId}`, caseId: null, officeId, facts: { year } },
      since: new Date(`${from}T00:00:00+08:00`),
      owner: { kind: 'role', officeId, role: 'case-supervisor' },
    }));
  },
  sentence: ({ year }) => `${String(year)}年节假日安排尚未录入，跨入该年的期限算不出届满日`,
  acts: () => [
    {
      ...{ kind: 'link', label: '录入工作日历', to: '/settings/calendar' },
      explain: '按国务院办公厅通知录入该年节假日和调休，由另一人复核发布后，各期限自动补算',
    },
  ],
};
