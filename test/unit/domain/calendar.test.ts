import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addWorkingDays,
  calendarOf,
  isWorkday,
  workdayFrom,
  workingDaysBetween,
} from '../../../server/domain/calendar.js';
import {
  calendarYears,
  nationalCalendar as calendar,
} from '../../../server/domain/calendar-data.js';
import { addDays, compareDates } from '../../../server/domain/local-date.js';

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

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%d has %d working days', (year, expected) => {
    expect(workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar)).toBe(expected);
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
    expect(addWorkingDays(eventOn, count, calendar)).toBe(expected);
  });

  it.each([-1, 1.5, NaN])('refuses %d working days', (count) => {
    expect(() => addWorkingDays('2026-03-02', count, calendar)).toThrow(RangeError);
  });

  it('ends on a working day that lies exactly so many working days ahead, later for more days', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (eventOn, count) => {
        const end = addWorkingDays(eventOn, count, calendar);
        fc.pre(end !== 'pending');
        const before = addWorkingDays(eventOn, count - 1, calendar);
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

describe('calendarOf', () => {
  it('refuses a day that does not exist', () => {
    const year = { year: 2026, holidays: '02-30', makeupWorkdays: '01-04', source: '' };

    expect(() => calendarOf([year])).toThrow('2026-02-30');
  });
});
