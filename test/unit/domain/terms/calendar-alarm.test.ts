import { describe, expect, it } from '@jest/globals';
import { missingCalendarYear } from '../../../../server/domain/terms/calendar-alarm.js';

describe('missingCalendarYear', () => {
  it.each([
    ['2026-10-31', [2026], null],
    ['2026-11-01', [2026], 2027],
    ['2026-12-31', [2026], 2027],
    ['2026-12-31', [2026, 2027], null],
    ['2027-01-01', [2026], 2027],
    ['2027-06-30', [2026], 2027],
    ['2027-06-30', [2027], null],
  ])('on %s with %j: %s', (today, years, expected) => {
    expect(missingCalendarYear(today, { years: new Set(years) })).toBe(expected);
  });
});
