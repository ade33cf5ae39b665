import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../../server/domain/basics/local-date.js';
import { calendarYears } from '../../../server/domain/terms/calendar-data.js';
import {
  formatDayRanges,
  parseDayRanges,
} from '../../../ui/src/features/settings/calendar/day-ranges.js';

describe('days of a year as people write them', () => {
  it.each([
    ['01-01', ['2027-01-01']],
    ['1月1日', ['2027-01-01']],
    ['01-01/01-03', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['1月31日至2月1日', ['2027-01-31', '2027-02-01']],
    ['02-09、01-02，01-02', ['2027-01-02', '2027-02-09']],
    ['', []],
  ])('%s', (text, days) => {
    expect(parseDayRanges(2027, text)).toEqual({ days, faults: [] });
  });

  it.each([
    ['02-29', '“02-29”中有2027年没有的日期'],
    ['13-01', '“13-01”中有2027年没有的日期'],
    ['01-03/01-02', '“01-03/01-02”的末日早于首日'],
    ['元旦', '“元旦”不是日期，应写作01-01或01-01/01-03'],
  ])('%s is refused with its reason, and what is right beside it stays', (text, fault) => {
    expect(parseDayRanges(2027, `05-01 ${text}`)).toEqual({
      days: ['2027-05-01'],
      faults: [fault],
    });
  });

  it('the 29th of February is a day of a leap year', () => {
    expect(parseDayRanges(2028, '02-28/03-01').days).toHaveLength(3);
  });

  it('any set of days is read back as it was written', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 0, max: 364 }))
      .map((offsets) => offsets.map((offset) => addDays(localDate('2027-01-01'), offset)).sort());

    fc.assert(
      fc.property(days, (set) => {
        expect(parseDayRanges(2027, formatDayRanges(set))).toEqual({ days: set, faults: [] });
      }),
    );
  });

  it.each(calendarYears.map((each) => [each.year, each] as const))(
    'the table of %s is written the way the editor writes',
    (year, { holidays, makeupWorkdays }) => {
      expect(formatDayRanges(parseDayRanges(year, holidays).days)).toBe(holidays);
      expect(formatDayRanges(parseDayRanges(year, makeupWorkdays).days)).toBe(makeupWorkdays);
    },
  );
});
