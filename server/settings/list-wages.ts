import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { wageSeries } from '../domain/amount/wages.js';
import { findOffice } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import type { WageView } from './setting-views-api.js';
import { wageRecordsInForce } from './wage-records.js';

/** The published wages an office may use on a day, by province, series and year, the latest year first. */
export async function listWages(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  query: {
    actor: Actor;
    officeId: string;
    on?: LocalDate | undefined;
    province?: string | undefined;
  },
): Promise<WageView[]> {
  const { actor, officeId, on = clock.today(), province } = query;
  const em = dataSource.manager;
  await findOffice(em, officeId);
  await assertMayInOffice(em, actor, 'see-settings', officeId, clock.today());
  const wages = await wageRecordsInForce(em, officeId, on);
  return wages
    .filter((wage) => province === undefined || [wage.gb2260, wage.province].includes(province))
    .map(({ settingId, officeId: _origin, validFrom: _from, validTo: _to, ...wage }) => ({
      ...wage,
      seriesName: wageSeries[wage.series],
      monthlyFen: Math.floor((wage.annualYuan * 100) / 12),
      isBase: settingId === null,
    }))
    .sort(
      (a, b) =>
        a.gb2260.localeCompare(b.gb2260) || a.series.localeCompare(b.series) || b.year - a.year,
    );
}
