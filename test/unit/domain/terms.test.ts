import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nationalCalendar as calendar } from '../../../server/domain/calendar-data.js';
import { addDays, compareDates } from '../../../server/domain/local-date.js';
import { dueOn, resumeDueOn, termState, terms } from '../../../server/domain/terms.js';

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
    ['decision', '2026-12-25', 'pending'],
  ] as const)('%s from %s is due on %s', (kind, startedOn, expected) => {
    expect(dueOn(kind, startedOn, calendar)).toBe(expected);
  });

  it.each(Object.entries(terms))('%s names its source, in Chinese', (_, term) => {
    expect(term.name).toMatch(/^\p{Script=Han}+$/u);
    expect(term.source).toContain('http');
    expect(term.count).toBeGreaterThan(0);
  });
});

describe('resumeDueOn', () => {
  it.each([
    ['2026-03-16', '2026-03-04', '2026-03-18', 'working-days', '2026-03-30'],
    ['2026-03-16', '2026-03-16', '2026-03-18', 'working-days', '2026-03-18'],
    ['2026-03-16', '2026-03-16', '2026-03-21', 'working-days', '2026-03-23'],
    ['2026-04-01', '2026-03-10', '2026-03-20', 'days', '2026-04-13'],
    ['2026-03-09', '2026-03-04', '2026-03-20', 'days-before', '2026-03-09'],
    ['2026-12-30', '2026-12-25', '2026-12-29', 'working-days', 'pending'],
  ] as const)('due %s, from %s to %s, in %s: %s', (due, from, to, unit, expected) => {
    expect(resumeDueOn(due, from, to, unit, calendar)).toBe(expected);
  });

  it('refuses to suspend what has run out, and to resume before it was suspended', () => {
    expect(() => resumeDueOn('2026-03-16', '2026-03-17', '2026-03-18', 'days', calendar)).toThrow(
      '届满',
    );
    expect(() => resumeDueOn('2026-03-16', '2026-03-10', '2026-03-09', 'days', calendar)).toThrow(
      '早于',
    );
  });

  it('never shortens a term, and leaves it as it was when nothing stood still', () => {
    const start = fc.integer({ min: 0, max: 7_000 }).map((days) => addDays('2005-01-03', days));
    const unit = fc.constantFrom<'working-days' | 'days'>('working-days', 'days');
    fc.assert(
      fc.property(start, fc.nat(20), fc.nat(40), unit, (startedOn, used, still, kind) => {
        const due = dueOn(kind === 'days' ? 'supplement' : 'decision', startedOn, calendar);
        fc.pre(due !== 'pending');
        const suspendedOn = addDays(startedOn, used);
        fc.pre(compareDates(suspendedOn, due) <= 0);
        const resumed = resumeDueOn(due, suspendedOn, addDays(suspendedOn, still), kind, calendar);
        expect(compareDates(resumed, due)).toBeGreaterThanOrEqual(0);
        expect(resumeDueOn(due, suspendedOn, suspendedOn, kind, calendar)).toBe(due);
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
  ])('due on 2026-03-16, on %s it is %s', (today, expected) => {
    expect(termState('2026-03-16', today, calendar)).toBe(expected);
  });

  it('counts plain days where the calendar has no answer', () => {
    expect(termState('2027-01-08', '2027-01-05', calendar)).toBe('running');
    expect(termState('2027-01-08', '2027-01-06', calendar)).toBe('soon');
  });
});
