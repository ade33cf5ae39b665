import { describe, expect, it } from '@jest/globals';
import { ceilingFor, isOverCeiling } from '../../../../server/domain/amount/ceiling.js';
import { wageInForce } from '../../../../server/domain/amount/wages.js';
import { wageRecords } from '../../../../server/domain/amount/wages-data.js';

describe('wageInForce', () => {
  it.each([
    ['2022-06-30', 'none'],
    ['2022-07-01', 2021],
    ['2024-06-30', 2022],
    ['2024-07-01', 2023],
    ['2025-07-01', 2024],
  ])('counts for Jiangsu on %s the figure of %s', (on, expected) => {
    const wage = wageInForce('江苏', on, 'non-private');

    expect(wage === 'none' ? wage : wage.year).toBe(expected);
  });

  it('finds a province by its code too and gives source and month', () => {
    expect(wageInForce('320000', '2025-08-01', 'non-private')).toMatchObject({
      province: '江苏',
      annualYuan: 129_220,
      monthlyWageFen: 1_076_833,
      source: 'https://tj.jiangsu.gov.cn/art/2025/6/19/art_87595_11585848.html',
      isOlderThanPreviousYear: false,
    });
  });

  it('says so when only an older year is known', () => {
    expect(wageInForce('湖北', '2025-08-01', 'non-private')).toMatchObject({
      year: 2021,
      isOlderThanPreviousYear: true,
    });
    expect(wageInForce('江苏', '2025-06-30', 'non-private')).toMatchObject({
      year: 2023,
      isOlderThanPreviousYear: true,
    });
  });

  it('keeps the series apart', () => {
    expect(wageInForce('北京', '2026-01-01', 'all-coverage')).toMatchObject({
      monthlyWageFen: 1_193_700,
    });
    expect(wageInForce('江苏', '2026-01-01', 'all-coverage')).toBe('none');
    expect(wageInForce('江苏', '2023-08-01', 'private')).toMatchObject({ annualYuan: 71_835 });
  });

  it('knows no place that is none', () => {
    expect(wageInForce('某地', '2026-01-01', 'non-private')).toBe('none');
  });
});

describe('the wage data', () => {
  it('holds each province, year and series once', () => {
    const keys = wageRecords.map(({ gb2260, year, series }) => [gb2260, year, series].join());

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('covers every province of the mainland', () => {
    const provinces = new Set(wageRecords.map(({ province }) => province));

    expect(provinces.size).toBe(32);
  });

  it.each(wageRecords.filter(({ approximate }) => !approximate))(
    '$province $year $series is a plausible whole figure',
    ({ annualYuan, gb2260 }) => {
      expect(Number.isInteger(annualYuan)).toBe(true);
      expect(annualYuan).toBeGreaterThan(25_000);
      expect(annualYuan).toBeLessThan(250_000);
      expect(gb2260).toMatch(/^\d\d0000$/);
    },
  );
});

describe('the ceiling', () => {
  it('is 36 monthly wages and never above three annual ones', () => {
    expect(ceilingFor(1_000_000)).toBe(36_000_000);
    for (const { province, year, series, annualYuan } of wageRecords) {
      const wage = wageInForce(province, `${year + 1}-07-01`, series);
      const ceiling = wage === 'none' ? 0 : ceilingFor(wage.monthlyWageFen);
      expect(annualYuan * 300 - ceiling).toBeGreaterThanOrEqual(0);
      expect(annualYuan * 300 - ceiling).toBeLessThan(36);
    }
  });

  it('is not exceeded by itself', () => {
    expect(isOverCeiling(36_000_000, 36_000_000)).toBe(false);
    expect(isOverCeiling(36_000_001, 36_000_000)).toBe(true);
  });
});
