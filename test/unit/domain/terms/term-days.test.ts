import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  calendarOf,
  isWorkday,
  workingDaysBetween,
} from '../../../../server/domain/terms/calendar.js';
import { nationalCalendar as calendar } from '../../../../server/domain/terms/calendar-data.js';
import { workingDays } from '../../../../server/domain/terms/day-counts.js';
import { addDays } from '../../../../server/domain/basics/local-date.js';
import {
  dueOn,
  soonOn,
  termSpan,
  termState,
  workingDaysLeft,
} from '../../../../server/domain/terms/term-days.js';
import { terms, type TermKind } from '../../../../server/domain/terms/terms.js';

const of = (kind: TermKind) => termSpan(terms[kind]);
const anyDay = fc.integer({ min: 0, max: 7_000 }).map((days) => addDays('2005-01-03', days));

describe('dueOn', () => {
  it.each([
    ['supplement-notice', '2026-03-02', '2026-03-09'],
    ['supplement', '2026-03-02', '2026-04-01'],
    ['supplement', '2026-03-04', '2026-04-03'],
    ['supplement', '2026-03-05', '2026-04-07'],
    ['supplement', '2026-04-01', '2026-05-06'],
    ['decision', '2026-09-24', '2026-10-15'],
    ['plc-review', '2026-03-02', '2026-03-16'],
    ['collection-notice', '2026-02-13', '2026-02-24'],
    ['hearing-notice', '2026-03-12', '2026-03-09'],
    ['advance', '2026-03-06', '2026-03-06'],
    ['advance', '2026-03-07', '2026-03-09'],
    ['decision', '2026-12-17', '2026-12-31'],
    ['decision', '2026-12-18', 'pending'],
    ['advance', '2027-01-01', 'pending'],
    ['supplement', '2026-12-01', '2026-12-31'],
    ['supplement', '2026-12-02', 'pending'],
  ] as const)('%s from %s is due on %s', (kind, startedOn, expected) => {
    expect(dueOn(startedOn, of(kind), calendar)).toBe(expected);
  });

  it('does not count the day of the event, and the last day belongs to the term', () => {
    const aDay = termSpan({ count: 1, unit: 'working-days' });

    const due = dueOn('2026-03-02', aDay, calendar);

    expect(due).toBe('2026-03-03');
    expect(termState({ dueOn: due, soonOn: due }, '2026-03-03')).toBe('soon');
    expect(termState({ dueOn: due, soonOn: due }, '2026-03-04')).toBe('overdue');
  });

  it('ends on a working day, whichever days it counts', () => {
    const unit = fc.constantFrom('working-days' as const, 'days' as const);
    fc.assert(
      fc.property(anyDay, fc.nat(60), unit, (startedOn, count, which) => {
        const due = dueOn(startedOn, termSpan({ count, unit: which }), calendar);
        expect(isWorkday(due, calendar)).toBe(true);
        expect(due >= startedOn).toBe(true);
      }),
    );
  });
});

describe('workingDaysLeft', () => {
  it.each([
    ['2026-03-11', 3],
    ['2026-03-16', 0],
    ['2026-03-15', 1],
    ['2026-03-17', -1],
  ])('on %s %d are left to 2026-03-16', (today, expected) => {
    expect(workingDaysLeft('2026-03-16', today, calendar)).toBe(expected);
  });

  it('is not known without a last day, nor without the calendar', () => {
    expect(workingDaysLeft(null, '2026-03-16', calendar)).toBeNull();
    expect(workingDaysLeft('2026-03-16', '2026-03-02', calendarOf([]))).toBeNull();
  });
});

describe('soonOn', () => {
  it.each([
    ['2026-03-16', 0, '2026-03-16'],
    ['2026-03-13', 0, '2026-03-13'],
    ['2026-03-16', 1, '2026-03-13'],
    ['2026-03-16', 2, '2026-03-12'],
    ['2026-10-08', 1, '2026-09-30'],
  ])('of a term that ends on %s, with %d days: %s', (due, soon, expected) => {
    expect(soonOn(due, workingDays(soon), calendar)).toBe(expected);
  });

  it('counts the days of a year that is not loaded as worked', () => {
    expect(soonOn('2027-01-08', workingDays(2), calendarOf([]))).toBe('2027-01-06');
  });

  it('is the first day with so few working days left', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), (due, soon) => {
        const first = soonOn(due, workingDays(soon), calendar);
        const left = (on: string) => Number(workingDaysBetween(on, due, calendar));
        expect(left(first)).toBeLessThanOrEqual(soon);
        expect(left(addDays(first, -1))).toBe(soon + 1);
      }),
    );
  });
});

describe('termState', () => {
  it.each([
    ['2026-03-11', 'running'],
    ['2026-03-12', 'soon'],
    ['2026-03-16', 'soon'],
    ['2026-03-17', 'overdue'],
  ])('due on 2026-03-16, soon from 2026-03-12, on %s it is %s', (today, expected) => {
    expect(termState({ dueOn: '2026-03-16', soonOn: '2026-03-12' }, today)).toBe(expected);
  });
});
