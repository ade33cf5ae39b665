import type { z } from 'zod';
import type { Deps } from '../deps.js';
import { pendingTermCount } from '../deadlines/pending-term-count.js';
import { calendarOf, daysOfYear } from '../domain/terms/calendar.js';
import { yearOf } from '../domain/basics/local-date.js';
import { findOfficeNames } from '../offices/find-office.js';
import type { calendarOverview as endpoint } from './api.js';
import { loadYears, type LoadedYear } from './load-calendar.js';

type Answer = z.input<typeof endpoint.response>;

/** Which years the calendar holds today, where they come from, and whether the next one is still missing. */
export async function calendarOverview({
  dataSource,
  clock,
}: Pick<Deps, 'dataSource' | 'clock'>): Promise<Answer> {
  const em = dataSource.manager;
  const today = clock.today();
  const years = await loadYears(em, today);
  const { years: usable } = calendarOf(years.filter(({ fault }) => fault === null));
  const names = await findOfficeNames(em);
  const nextYear = yearOf(today) + 1;
  return {
    years: years.map((year) => yearView(year, names)),
    ...{ lastYear: Math.max(...usable), nextYear, isNextYearMissing: !usable.has(nextYear) },
    pendingTermCount: await pendingTermCount(em),
  };
}

function yearView(
  { year, holidays, makeupWorkdays, source, officeId, validFrom, fault }: LoadedYear,
  names: ReadonlyMap<string, string>,
): Answer['years'][number] {
  const count = (text: string) => (fault === null ? daysOfYear(year, text).length : 0);
  return {
    ...{ year, holidays, makeupWorkdays, source, validFrom, fault },
    ...{ holidayCount: count(holidays), makeupCount: count(makeupWorkdays) },
    isBase: officeId === null,
    officeName: names.get(officeId ?? '') ?? null,
  };
}
