import { calendarYears } from '../domain/terms/calendar-data.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { paperRuleIds, paperRules } from '../domain/paper-rules/paper-rules.js';
import { ruleVersions } from '../domain/eligibility/rule-versions.js';
import { terms, type Term } from '../domain/terms/terms.js';
import { wageRecords } from '../domain/amount/wages-data.js';
import type { SettingKey } from './setting-keys.js';

/** A row that ships with the program: read-only, and behind every row an office has. */
export interface BaseRow {
  key: SettingKey;
  item: string;
  value: unknown;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  source: string;
}

/** The six departments' opinion (中政委〔2014〕3号) was issued on this day: no relief under its terms is older. */
const opinionIssuedOn: LocalDate = '2014-01-17';

/** The item of a published wage. */
export function wageItem(gb2260: string, series: string, year: number): string {
  return `${gb2260}:${series}:${year}`;
}

/** Every row that ships with the program: wages, calendar years, terms of law, checks of papers, versions of the rules. */
export const baseRows: readonly BaseRow[] = [
  ...wageRecords.map(({ gb2260, series, year, annualYuan, publishedOn, ...rest }): BaseRow => ({
    key: 'wage',
    item: wageItem(gb2260, series, year),
    value: {
      ...{ annualYuan, publishedOn },
      ...{ approximate: rest.approximate, confidence: rest.confidence },
    },
    ...{ validFrom: publishedOn, validTo: null, source: rest.source },
  })),
  // A notice is published in the year before; terms may reach into its year all through that time.
  ...calendarYears.map(({ year, holidays, makeupWorkdays, source }): BaseRow => ({
    ...{ key: 'calendarYear', item: String(year), value: { holidays, makeupWorkdays }, source },
    ...{ validFrom: `${year - 1}-01-01`, validTo: null },
  })),
  ...Object.entries<Term>(terms).map(
    ([kind, { count, unit, soonWorkingDays, source }]): BaseRow => ({
      ...{ key: 'term', item: kind, value: { count, unit, soonWorkingDays }, source },
      ...{ validFrom: opinionIssuedOn, validTo: null },
    }),
  ),
  {
    ...{ key: 'paperRules', item: '', source: '本系统', validFrom: opinionIssuedOn, validTo: null },
    value: Object.fromEntries(paperRuleIds.map((rule) => [rule, paperRules[rule].level])),
  },
  ...ruleVersions.map(({ id, from, to, source }): BaseRow => ({
    ...{ key: 'ruleVersion', item: '', value: { id }, source },
    ...{ validFrom: from, validTo: to },
  })),
];

const byItem = new Map<string, BaseRow[]>();
for (const row of baseRows) {
  const id = `${row.key} ${row.item}`;
  byItem.set(id, [...(byItem.get(id) ?? []), row]);
}

/** The base row in force on a day, or null. */
export function baseRowInForce(key: SettingKey, item: string, on: LocalDate): BaseRow | null {
  const inForce = (byItem.get(`${key} ${item}`) ?? []).find(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
  return inForce ?? null;
}
