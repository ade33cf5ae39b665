import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { wageInForce, type WageInForce } from '../domain/amount/wages.js';
import { findOffice } from '../offices/find-office.js';
import { settingWithRef, type SettingRef } from '../settings/setting-in-force.js';
import { wageRecordsInForce, type StoredWage } from '../settings/wage-records.js';

export interface OfficeWage {
  wage: WageInForce;
  /** The series chosen and the wage itself, to be kept with the case. */
  refs: SettingRef[];
}

/** The wage that counts for an office on a day, or WAGE_MISSING. */
export async function officeWage(
  em: EntityManager,
  officeId: string,
  on: LocalDate,
): Promise<OfficeWage> {
  const series = await settingWithRef(em, officeId, 'wageSeries', on);
  const { provinceCode } = await findOffice(em, officeId);
  const records = await wageRecordsInForce(em, officeId, on, provinceCode);
  const wage = wageInForce(provinceCode, on, series.value, records);
  if (wage === 'none') {
    throw new RuleError('WAGE_MISSING', '没有可用的本省职工平均工资数据，请先维护', {
      officeId,
      on,
    });
  }
  const stored = records.find(
    ({ gb2260, year, series: of }) =>
      gb2260 === wage.gb2260 && year === wage.year && of === wage.series,
  );
  return { wage, refs: [series.ref, ...(stored === undefined ? [] : [wageRef(stored)])] };
}

/** The wage in words, with its year, series and source. */
export function wageText({ province, year, source, isOlderThanPreviousYear }: WageInForce): string {
  const old = isOlderThanPreviousYear ? '（上一年度数据尚缺）' : '';
  return `${province}${year}年职工平均工资${old}，${source}`;
}

function wageRef(wage: StoredWage): SettingRef {
  const { settingId, officeId, item, validFrom, validTo, source } = wage;
  const { annualYuan, publishedOn, approximate, confidence } = wage;
  return {
    ...{ settingId, officeId, key: 'wage', item, validFrom, validTo, source },
    value: { annualYuan, publishedOn, approximate, confidence },
  };
}
