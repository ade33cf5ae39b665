import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, endOfDay, startOfDay } from '../../../../server/domain/basics/local-date.js';
import { begunBy, outlivedAt, outlivedSince } from '../../../../server/domain/monitor/patience.js';
import { calendarOf } from '../../../../server/domain/terms/calendar.js';
import { nationalCalendar } from '../../../../server/domain/terms/calendar-data.js';

const empty = calendarOf([]);

describe('how long a thing may stand', () => {
  it('what began on Monday has outlived three working days on Friday', () => {
    expect(begunBy('2026-03-06', 3, nationalCalendar)).toBe('2026-03-02');
    expect(begunBy('2026-03-05', 3, nationalCalendar)).toBe('2026-03-01');
    expect(outlivedAt('2026-03-02', 3, nationalCalendar)).toEqual(endOfDay('2026-03-05'));
  });

  it('a makeup workday counts and a holiday does not', () => {
    // 2026-02-28 is worked in exchange, 2026-02-15 to 02-23 is the Spring Festival
    expect(outlivedAt('2026-02-27', 1, nationalCalendar)).toEqual(endOfDay('2026-02-28'));
    expect(outlivedAt('2026-02-14', 1, nationalCalendar)).toEqual(endOfDay('2026-02-24'));
  });

  it('has outlived no working days from the next day on', () => {
    expect(begunBy('2026-03-06', 0, nationalCalendar)).toBe('2026-03-05');
    expect(outlivedAt('2026-03-05', 0, nationalCalendar)).toEqual(startOfDay('2026-03-06'));
  });

  it('the two agree: what began on the day has outlived it, what began a day later has not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 15 }), (n, count) => {
        const today = addDays('2025-02-01', n);
        const begunOn = begunBy(today, count, nationalCalendar);

        expect(outlivedAt(begunOn, count, nationalCalendar) <= startOfDay(today)).toBe(true);
        expect(outlivedAt(addDays(begunOn, 1), count, nationalCalendar) <= startOfDay(today)).toBe(
          false,
        );
      }),
    );
  });

  it('names a standstill late, never too early, while the calendar does not hold the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 15 }), (n, count) => {
        const today = addDays('2025-02-01', n);

        expect(begunBy(today, count, empty) <= begunBy(today, count, nationalCalendar)).toBe(true);
        expect(outlivedAt(today, count, empty) >= outlivedAt(today, count, nationalCalendar)).toBe(
          true,
        );
      }),
    );
  });

  it('counts an instant by its day in Shanghai', () => {
    expect(outlivedSince(new Date('2026-03-01T16:30:00Z'), 1, nationalCalendar)).toEqual(
      endOfDay('2026-03-03'),
    );
  });
});
