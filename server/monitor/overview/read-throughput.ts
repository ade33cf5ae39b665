import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { addPeriods, lastPeriods, type Grain, type Measure } from '../../domain/monitor/figures.js';
import type { ThroughputPoint } from './api.js';
import { idsOf, officesAsked } from './offices-asked.js';

/** So many periods a picture shows: a month of days, half a year of weeks, two years of months. */
const shown: Record<Grain, number> = { day: 31, week: 26, month: 24 };

/** What became of cases, period by period up to the present one, which is not over. */
export async function readThroughput(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, officeId, grain }: { actor: Actor; officeId?: string | undefined; grain: Grain },
): Promise<{ points: ThroughputPoint[] }> {
  const em = dataSource.manager;
  const today = clock.today();
  const officeIds = await officesAsked(em, { actor, actions: ['see-monitor'], officeId }, today);
  const periods = lastPeriods(grain, today, shown[grain]);
  const rows = await em.query<{ measure: Measure; fromOn: string; cases: string; fen: string }[]>(
    `SELECT measure, from_on AS fromOn, SUM(cases) AS cases, SUM(fen) AS fen FROM monitor_count
     WHERE grain = ? AND measure IN ('filed', 'decided', 'paid', 'closed') AND from_on BETWEEN ? AND ?
       AND office_id IN (?)
     GROUP BY measure, from_on`,
    [grain, periods[0], periods.at(-1), idsOf(officeIds)],
  );
  const found = new Map(rows.map((row) => [`${row.measure} ${row.fromOn}`, row]));
  return {
    points: periods.map((from) => {
      const cases = (measure: Measure) => Number(found.get(`${measure} ${from}`)?.cases ?? 0);
      const fen = (measure: Measure) => Number(found.get(`${measure} ${from}`)?.fen ?? 0);
      return {
        ...{ from, until: addPeriods(grain, from, 1) },
        ...{ filed: cases('filed'), decided: cases('decided') },
        ...{ paid: cases('paid'), closed: cases('closed') },
        ...{ decidedFen: fen('decided'), paidFen: fen('paid') },
      };
    }),
  };
}
