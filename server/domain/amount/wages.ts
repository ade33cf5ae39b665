import { yearOf, type LocalDate } from '../basics/local-date.js';
import type { Fen } from '../basics/money.js';
import { wageRecords } from './wages-data.js';

/**
 * Published series of 职工平均工资. Which one the rule means is open (it only says 职工月平均工资), so an office chooses; a wrong
 * series nearly doubles the ceiling.
 */
export const wageSeries = {
  'non-private': '城镇非私营单位就业人员平均工资',
  private: '城镇私营单位就业人员平均工资',
  'all-coverage': '全口径城镇单位就业人员平均工资',
} as const;

export type WageSeries = keyof typeof wageSeries;

export interface WageRecord {
  /** Short name, e.g. 江苏; 全国 for the whole country. */
  province: string;
  /** GB/T 2260 code of the province, six digits. */
  gb2260: string;
  year: number;
  series: WageSeries;
  annualYuan: number;
  /** From this day it counts; of base data that name no day 1 July of the next year (most bureaus publish in May to July). */
  publishedOn: LocalDate;
  confidence: 'H' | 'M' | 'L';
  source: string;
  /** Rounded by the publisher or derived: check before it carries a decision. */
  approximate: boolean;
}

export interface WageInForce extends WageRecord {
  /** A twelfth of the annual wage, rounded down to fen, so that 36 months never exceed three years. */
  monthlyWageFen: Fen;
  /** No figure of the previous year was published or known: the latest older one is used. */
  isOlderThanPreviousYear: boolean;
}

/**
 * The wage that counts on a day in a province (its GB/T 2260 code or short name): the latest published year of the
 * series that is published by then.
 * Base of relief: last year's average monthly wage of employees of the province of the handling procuratorate
 * (2021 rules on relief, amount section, confidence H); latest published year where last year's is missing (M, court practice:
 * http://w.fl-ck.org.cn/show-397.html ).
 */
export function wageInForce(
  province: string,
  on: LocalDate,
  series: WageSeries,
  records: readonly WageRecord[] = wageRecords,
): WageInForce | 'none' {
  const published = records
    .filter((record) => record.province === province || record.gb2260 === province)
    .filter((record) => record.series === series && on >= record.publishedOn)
    .sort((a, b) => b.year - a.year);
  const [latest] = published;
  if (latest === undefined) return 'none';
  return {
    ...latest,
    monthlyWageFen: Math.floor((latest.annualYuan * 100) / 12),
    isOlderThanPreviousYear: latest.year < yearOf(on) - 1,
  };
}
