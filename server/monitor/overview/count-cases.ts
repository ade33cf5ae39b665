import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/basics/local-date.js';
import {
  addMonths,
  addPeriods,
  grains,
  measureIds,
  mondayOf,
  type Grain,
} from '../../domain/monitor/figures.js';
import { measured } from './measured.js';

/** First day of the period a day lies in, as SQL. */
const periodSql: Record<Grain, (day: string) => string> = {
  day: (day) => day,
  week: (day) => `DATE_SUB(${day}, INTERVAL WEEKDAY(${day}) DAY)`,
  month: (day) => `DATE_SUB(${day}, INTERVAL DAYOFMONTH(${day}) - 1 DAY)`,
};

/** The periods that begin in a month, whole: of the last week days of the next month. */
function spanOf(grain: Grain, month: LocalDate): { from: LocalDate; until: LocalDate } {
  const next = addMonths(month, 1);
  if (grain !== 'week') return { from: month, until: next };
  const mondayFrom = (on: LocalDate) =>
    mondayOf(on) === on ? on : addPeriods('week', mondayOf(on), 1);
  return { from: mondayFrom(month), until: mondayFrom(next) };
}

/** Counts anew what became of cases in the days, weeks and the month that begin in a month. What stood there is replaced at once. */
export async function countCases(dataSource: DataSource, month: LocalDate): Promise<void> {
  for (const grain of grains) {
    const { from, until } = spanOf(grain, month);
    await dataSource.transaction(async (em) => {
      await em.query(
        'DELETE FROM monitor_count WHERE grain = ? AND measure IN (?) AND from_on >= ? AND from_on < ?',
        [grain, measureIds, from, until],
      );
      for (const measure of measureIds) {
        const { from: tables, day, fen, within } = measured[measure];
        const { sql, parameters } = within(from, until);
        await em.query(
          `INSERT INTO monitor_count (grain, measure, from_on, office_id, cases, fen)
           SELECT ?, ?, ${periodSql[grain](day)} AS from_on, c.office_id, COUNT(DISTINCT c.id), SUM(${fen})
           FROM ${tables} WHERE ${sql} GROUP BY 3, 4`,
          [grain, measure, ...parameters],
        );
      }
    });
  }
}
