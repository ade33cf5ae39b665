import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addWorkingDays,
  calendarOf,
  daysOfYear,
  isWeekend,
  isWorkday,
  workdayFrom,
  workingDaysBetween,
} from '../../../../server/domain/terms/calendar.js';
import {
  calendarYears,
  nationalCalendar as calendar,
} from '../../../../server/domain/terms/calendar-data.js';
import { calendarDays, workingDays } from '../../../../server/domain/terms/day-counts.js';
import { RuleError } from '../../../../server/domain/basics/errors.js';
import { addDays, compareDates, yearOf } from '../../../../server/domain/basics/local-date.js';

const anyDate = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays('2004-01-01', days));
const anyCount = fc.integer({ min: 1, max: 60 });

describe('the calendar data', () => {
  it('covers 2004 to 2026 without a gap, each year with its notice', () => {
    expect(calendarYears.map(({ year }) => year)).toEqual(
      Array.from({ length: 23 }, (_, index) => 2004 + index),
    );
    expect(calendarYears.every(({ source }) => source.startsWith('http'))).toBe(true);
  });

  it('exchanges days only at weekends and never calls a day both off and worked', () => {
    for (const on of calendar.makeupWorkdays) {
      expect([0, 6]).toContain(new Date(`${on}T00:00:00Z`).getUTCDay());
      expect(calendar.holidays.has(on)).toBe(false);
    }
  });

  it('calls only days of its own year off or worked', () => {
    for (const { year, holidays, makeupWorkdays } of calendarYears) {
      const days = [...daysOfYear(year, holidays), ...daysOfYear(year, makeupWorkdays)];
      expect(days.map(yearOf).filter((other) => other !== year)).toEqual([]);
      expect(new Set(days).size).toBe(days.length);
    }
  });

  // Every weekday but the days off by statute (10 to 2007, 11 from 2008, 13 from 2025), since each further day off is worked on
  // a weekend. What was exchanged with the year before or after, or given once, stands beside its year.
  it.each(calendarYears.map(({ year }) => year))(
    '%d has as many working days as the statute leaves',
    (year) => {
      const exchanged: Record<number, number> = {
        2005: -1, // 12-31 worked for 2006-01-03
        2006: -1, // the same day back; 12-30 and 12-31 worked for 2007
        2007: 2,
        2011: -1, // 12-31 worked for 2012-01-03
        2012: 1,
        2015: 1, // 70 years of victory
        2020: 2, // Spring Festival made longer in the epidemic
      };
      const statutory = year < 2008 ? 10 : year < 2025 ? 11 : 13;
      const days = daysOfWholeYear(year);
      const weekdays = days.filter((on) => !isWeekend(on)).length;

      const worked = days.filter((on) => isWorkday(on, calendar) === true).length;

      expect(weekdays - worked).toBe(statutory + (exchanged[year] ?? 0));
    },
  );

  // Read from the notices themselves, by hand.
  it.each([
    ['国庆节 2004 一周', '2004-10-01', false],
    ['为 2006 年元旦补班', '2005-12-31', true],
    ['元旦 2006', '2006-01-03', false],
    ['国庆节后周六补班 2004', '2004-10-09', true],
    ['中秋节首次放假 2008', '2008-09-15', false],
    ['五一不再放长假 2008', '2008-05-05', true],
    ['国庆中秋八天 2009', '2009-10-08', false],
    ['元旦前补班 2011 年末', '2011-12-31', true],
    ['抗战胜利七十周年 2015', '2015-09-03', false],
    ['抗战胜利调休 2015', '2015-09-04', false],
    ['抗战胜利补班 2015', '2015-09-06', true],
    ['春节延长 2020', '2020-01-31', false],
    ['春节延长后上班 2020', '2020-02-03', true],
    ['春节延长取消的补班 2020-02-01', '2020-02-01', false],
    ['劳动节四天 2019', '2019-05-02', false],
    ['劳动节补班 2019', '2019-05-05', true],
    ['国庆中秋 2023', '2023-09-29', false],
    ['春节九天 2026 首日', '2026-02-15', false],
    ['春节九天 2026 末日', '2026-02-23', false],
    ['春节补班 2026', '2026-02-28', true],
  ])('%s: %s worked %s', (_, on, expected) => {
    expect(isWorkday(on, calendar)).toBe(expected);
  });
});

describe('isWorkday', () => {
  it.each([
    ['2026-09-18', true],
    ['2026-09-19', false],
    ['2026-09-20', true],
    ['2026-10-07', false],
    ['2026-10-08', true],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2027-01-04', 'pending'],
    ['2003-12-31', 'pending'],
  ])('%s: %s', (on, expected) => {
    expect(isWorkday(on, calendar)).toBe(expected);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-02', 1, '2026-03-03'],
    ['2026-03-02', 10, '2026-03-16'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-09-24', 1, '2026-09-28'],
    ['2026-09-24', 10, '2026-10-15'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-12-30', 1, '2026-12-31'],
    ['2026-12-30', 2, 'pending'],
    ['2026-12-31', 1, 'pending'],
  ])('%s plus %d working days: %s', (eventOn, count, expected) => {
    expect(addWorkingDays(eventOn, workingDays(count), calendar)).toBe(expected);
  });

  it.each([-1, 1.5, NaN])('refuses %d working days', (count) => {
    expect(() => addWorkingDays('2026-03-02', workingDays(count), calendar)).toThrow(RangeError);
  });

  it('ends on a working day that lies exactly so many working days ahead, later for more days', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (eventOn, count) => {
        const end = addWorkingDays(eventOn, workingDays(count), calendar);
        fc.pre(end !== 'pending');
        const before = addWorkingDays(eventOn, workingDays(count - 1), calendar);
        expect(isWorkday(end, calendar)).toBe(true);
        expect(workingDaysBetween(eventOn, end, calendar)).toBe(count);
        expect(compareDates(before, end)).toBeLessThan(0);
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-02', '2026-03-03', 1],
    ['2026-03-06', '2026-03-08', 0],
    ['2026-03-08', '2026-03-06', 0],
    ['2026-03-09', '2026-03-06', -1],
    ['2026-12-31', '2027-01-01', 'pending'],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(expected);
  });

  it('adds up over a day between', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(90), fc.nat(90), (a, first, second) => {
        const b = addDays(a, first);
        const c = addDays(b, second);
        const parts = [
          [a, b],
          [b, c],
          [a, c],
        ].map(([from = '', to = '']) => Number(workingDaysBetween(from, to, calendar)));
        expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(parts[2]);
      }),
    );
  });
});

describe('workdayFrom', () => {
  it.each([
    ['2026-03-06', '2026-03-06'],
    ['2026-03-07', '2026-03-09'],
    ['2026-10-01', '2026-10-08'],
    ['2027-01-01', 'pending'],
  ])('%s: %s', (on, expected) => {
    expect(workdayFrom(on, calendar)).toBe(expected);
  });
});

describe('the type of days', () => {
  it('keeps working days and calendar days apart', () => {
    const [five] = [workingDays(5)];

    // @ts-expect-error working days are no calendar days
    expect(addDays('2026-03-06', five)).toBe('2026-03-11');
    // @ts-expect-error calendar days are no working days
    expect(addWorkingDays('2026-03-06', calendarDays(5), calendar)).toBe('2026-03-13');
    // @ts-expect-error a bare number does not say which days it counts
    expect(addWorkingDays('2026-03-06', 5, calendar)).toBe('2026-03-13');
  });

  it.each([1.5, NaN, Infinity, 2 ** 53])('refuses %d days', (count) => {
    expect(() => workingDays(count)).toThrow(RangeError);
    expect(() => calendarDays(count)).toThrow(RangeError);
  });
});

describe('daysOfYear', () => {
  it.each([
    ['', []],
    ['  01-01 ', ['2026-01-01']],
    ['02-27/03-01 05-01', ['2026-02-27', '2026-02-28', '2026-03-01', '2026-05-01']],
    ['05-01/05-01', ['2026-05-01']],
  ])('reads “%s”', (text, expected) => {
    expect(daysOfYear(2026, text)).toEqual(expected);
  });

  it.each(['02-30', '05-02/05-01', '05-01/05-02/05-03', '1-1', '05-01/', '五一'])(
    'refuses “%s”',
    (text) => {
      expect(() => daysOfYear(2026, text)).toThrow(RuleError);
    },
  );
});

describe('calendarOf', () => {
  const year = { year: 2027, holidays: '01-01 05-01', makeupWorkdays: '01-02', source: '测试' };

  it('refuses a day that does not exist', () => {
    expect(() => calendarOf([{ ...year, holidays: '02-30' }])).toThrow('2027-02-30');
  });

  it('takes the later of two rows of a year', () => {
    const corrected = calendarOf([year, { ...year, holidays: '01-01' }]);

    expect(corrected.holidays).toEqual(new Set(['2027-01-01']));
  });

  it('has a version that follows its content and nothing else', () => {
    const [version, ...others] = [
      [year],
      [{ ...year, source: '别的来源', holidays: '05-01/05-01  01-01' }],
      [{ ...year, holidays: '01-01' }],
      [{ ...year, makeupWorkdays: '' }],
      [{ ...year, year: 2028 }],
      [],
    ].map((years) => calendarOf(years).version);

    expect(version).toMatch(/^[0-9a-f]{14}$/);
    expect(others[0]).toBe(version);
    expect(new Set(others).size).toBe(5);
  });
});

// helpers

function daysOfWholeYear(year: number): string[] {
  const days: string[] = [];
  for (let on = `${year}-01-01`; yearOf(on) === year; on = addDays(on, 1)) days.push(on);
  return days;
}
