import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  chineseDateCapitals,
  compareDates,
  daysBetween,
  endOfDay,
  formatChineseDate,
  localDate,
  toLocalDate,
  yearOf,
} from '../../../../server/domain/basics/local-date.js';

const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('localDate', () => {
  it.each(['2026-03-02', '2024-02-29', '1999-12-31'])('accepts %s', (text) => {
    expect(localDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-3-2',
    '2026-04-31',
    '0000-01-01',
    '',
    '2026-03-02T00:00',
  ])('refuses “%s”', (text) => {
    expect(() => localDate(text)).toThrow('不是有效日期');
  });
});

describe('toLocalDate', () => {
  it.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('reads %s as %s in Shanghai', (instant, expected) => {
    expect(toLocalDate(new Date(instant))).toBe(expected);
  });

  it('changes exactly at the end of the day', () => {
    fc.assert(
      fc.property(anyDate, (on) => {
        const end = endOfDay(on);
        expect(toLocalDate(end)).toBe(addDays(on, 1));
        expect(toLocalDate(new Date(end.getTime() - 1))).toBe(on);
      }),
    );
  });
});

describe('arithmetic of dates', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s plus %d days is %s', (on, days, expected) => {
    expect(addDays(on, days)).toBe(expected);
  });

  it('adding the days between two dates leads from one to the other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(compareDates(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('dates for documents', () => {
  it.each([
    ['2026-03-02', '2026年3月2日', '二〇二六年三月二日'],
    ['2026-10-10', '2026年10月10日', '二〇二六年十月十日'],
    ['2026-11-11', '2026年11月11日', '二〇二六年十一月十一日'],
    ['2019-12-20', '2019年12月20日', '二〇一九年十二月二十日'],
    ['2000-01-31', '2000年1月31日', '二〇〇〇年一月三十一日'],
  ])('%s', (on, arabic, capitals) => {
    expect(formatChineseDate(on)).toBe(arabic);
    expect(chineseDateCapitals(on)).toBe(capitals);
  });

  it('gives the year as a number', () => {
    expect(yearOf('2026-03-02')).toBe(2026);
  });
});
