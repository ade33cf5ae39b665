import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { WageRecord, WageSeries } from '../domain/amount/wages.js';
import { wageRecords } from '../domain/amount/wages-data.js';
import { wageItem } from './base-rows.js';
import { rowsInForce } from './rows-in-force.js';
import { settingKeys } from './setting-keys.js';

/** A published wage with the row it comes from; null: base data. */
export interface StoredWage extends WageRecord {
  settingId: string | null;
  item: string;
  officeId: string | null;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

const provinceOf = new Map(wageRecords.map(({ gb2260, province }) => [gb2260, province]));

const baseWages: readonly StoredWage[] = wageRecords.map((record) => ({
  ...record,
  item: wageItem(record.gb2260, record.series, record.year),
  ...{ settingId: null, officeId: null, validFrom: record.publishedOn, validTo: null },
}));

/**
 * Every published wage an office may use on a day: rows of the nearest office that has one for the item, in force on the day,
 * else base data published by then; with `gb2260` of that province only. `wageInForce` chooses among them.
 */
export async function wageRecordsInForce(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
  gb2260?: string,
): Promise<StoredWage[]> {
  const rows = await rowsInForce(em, officeId, 'wage', on);
  const wages = new Map<string, StoredWage>();
  const isAsked = (wage: string) => gb2260 === undefined || wage === gb2260;
  for (const wage of baseWages) {
    if (wage.publishedOn <= on && isAsked(wage.gb2260)) wages.set(wage.item, wage);
  }
  for (const { item, value, source, settingId, validFrom, validTo, ...row } of rows) {
    const read = readWageItem(item);
    if (!isAsked(read.gb2260)) continue;
    const province = provinceOf.get(read.gb2260) ?? read.gb2260;
    const wage = settingKeys.wage.parse(value);
    const where = { settingId, item, officeId: row.officeId, validFrom, validTo };
    wages.set(item, { province, ...read, ...wage, source, ...where });
  }
  return [...wages.values()];
}

/** `430000:non-private:2025` in its parts; the check of a change lets no other shape in. */
function readWageItem(item: string): { gb2260: string; series: WageSeries; year: number } {
  const [gb2260 = '', series = '', year = ''] = item.split(':');
  return { gb2260, series: series as WageSeries, year: Number(year) };
}
