import { describe, expect, it } from '@jest/globals';
import { calendarOf } from '../../../../server/domain/terms/calendar.js';
import { ageDays, workingDaysSince } from '../../../../server/domain/monitor/case-ages.js';
import {
  addMonths,
  addPeriods,
  lastPeriods,
  mondayOf,
  periodOf,
} from '../../../../server/domain/monitor/figures.js';

describe('periods of the figures', () => {
  it.each([
    ['2026-03-01', 1, '2026-04-01'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-03-01', -15, '2024-12-01'],
  ])('counts months over the year: %s and %d more is %s', (month, more, expected) => {
    expect(addMonths(month, more)).toBe(expected);
  });

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-08', '2026-03-02'],
    ['2026-03-09', '2026-03-09'],
    ['2026-01-01', '2025-12-29'],
  ])('begins the week of %s on Monday %s', (on, monday) => {
    expect(mondayOf(on)).toBe(monday);
  });

  it('knows the first day of a period and of the next', () => {
    expect(periodOf('month', '2026-03-31')).toBe('2026-03-01');
    expect(periodOf('day', '2026-03-31')).toBe('2026-03-31');
    expect(addPeriods('week', '2026-02-23', 1)).toBe('2026-03-02');
    expect(addPeriods('day', '2026-02-28', 1)).toBe('2026-03-01');
  });

  it('lists the last ones up to the present', () => {
    expect(lastPeriods('month', '2026-02-10', 3)).toEqual([
      ...['2025-12-01', '2026-01-01', '2026-02-01'],
    ]);
  });
});

describe('the ages of open cases', () => {
  const calendar = calendarOf([
    { year: 2026, holidays: '01-01', makeupWorkdays: '', source: 'test' },
  ]);

  it('are bounded by the earliest day of filing that is still within the bound', () => {
    // Friday: the five working days before it begin on the Friday before, and its weekend is as near
    const [five, ten] = ageDays('2026-03-13', calendar);

    expect(five).toBe('2026-03-06');
    expect(ten).toBe('2026-02-27');
  });

  it('take a day off as no older than the working day before it', () => {
    expect(ageDays('2026-03-15', calendar)[0]).toBe('2026-03-06');
    expect(ageDays('2026-03-16', calendar)[0]).toBe('2026-03-09');
  });

  it('are not told where the calendar does not hold a year', () => {
    expect(ageDays('2026-01-09', calendar)).toEqual(['2026-01-02', null, null, null, null]);
  });

  it('are counted for many days of filing in one walk', () => {
    const ages = workingDaysSince(
      ['2026-03-13', '2026-03-06', '2026-03-07', '2025-12-31'],
      '2026-03-13',
      calendar,
    );

    expect([...ages]).toEqual([
      ['2026-03-13', 0],
      ['2026-03-07', 5],
      ['2026-03-06', 5],
      ['2025-12-31', 51],
    ]);
  });
});
