import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  calendarOf,
  isWorkday,
  workingDaysBetween,
} from '../../../../server/domain/terms/calendar.js';
import {
  calendarYears,
  nationalCalendar as calendar,
} from '../../../../server/domain/terms/calendar-data.js';
import { addDays } from '../../../../server/domain/basics/local-date.js';
import {
  courseDueOn,
  expectedResumption,
  extendCourse,
  openSuspension,
  resumeCourse,
  suspendCourse,
  type Suspension,
  type TermAdjustment,
  type TermCourse,
} from '../../../../server/domain/terms/term-course.js';
import { dueOn, termSpan } from '../../../../server/domain/terms/term-days.js';
import type { TermUnit } from '../../../../server/domain/terms/terms.js';

const course = (
  unit: TermUnit,
  count: number,
  adjustments: TermAdjustment[] = [],
  startedOn = '2026-03-02',
): TermCourse => ({ startedOn, span: termSpan({ count, unit }), adjustments });

const stood = (suspendedOn: string, resumedOn: string | null, expectedDays = 5): Suspension => ({
  ...{ kind: 'suspension', suspendedOn, resumedOn, expectedDays, reason: '鉴定' },
});
const longer = (on: string, days: number): TermAdjustment => ({
  ...{ kind: 'extension', on, days, approvedBy: 'chief', reason: '案情复杂' },
});

describe('courseDueOn', () => {
  it.each([
    ['as it started', 'working-days', 10, [], '2026-03-16'],
    ['as it started, in days', 'days', 30, [], '2026-04-01'],
    [
      'suspended, with the expected days',
      'working-days',
      10,
      [stood('2026-03-04', null)],
      '2026-03-23',
    ],
    ['suspended, in days', 'days', 30, [stood('2026-03-10', null)], '2026-04-07'],
    [
      'resumed, with the actual days',
      'working-days',
      10,
      [stood('2026-03-04', '2026-03-18')],
      '2026-03-30',
    ],
    ['resumed, in days', 'days', 30, [stood('2026-03-10', '2026-03-20')], '2026-04-13'],
    ['resumed the same day', 'working-days', 10, [stood('2026-03-04', '2026-03-04')], '2026-03-16'],
    [
      'suspended on its last day, resumed on a working day',
      'working-days',
      10,
      [stood('2026-03-16', '2026-03-18')],
      '2026-03-18',
    ],
    [
      'suspended on its last day, resumed on a Saturday',
      'working-days',
      10,
      [stood('2026-03-16', '2026-03-21')],
      '2026-03-23',
    ],
    ['extended', 'working-days', 10, [longer('2026-03-10', 5)], '2026-03-23'],
    ['extended, in days, to a day off', 'days', 30, [longer('2026-03-10', 3)], '2026-04-07'],
    [
      'suspended twice and extended',
      'working-days',
      10,
      [
        stood('2026-03-03', '2026-03-04'),
        stood('2026-03-05', '2026-03-06'),
        longer('2026-03-09', 1),
      ],
      '2026-03-19',
    ],
    ['counted back', 'days-before', 3, [], '2026-02-27'],
    [
      'resumed in a year that is not loaded',
      'working-days',
      10,
      [stood('2026-03-04', '2027-01-04')],
      'pending',
    ],
    [
      'resumed in a year that is not loaded, in days',
      'days',
      30,
      [stood('2026-03-04', '2027-01-04')],
      'pending',
    ],
  ] as [string, TermUnit, number, TermAdjustment[], string][])(
    '%s',
    (_, unit, count, adjustments, expected) => {
      expect(courseDueOn(course(unit, count, adjustments), calendar)).toBe(expected);
    },
  );

  it('is moved by the calendar, and back by the calendar of before', () => {
    const term = course('working-days', 10, [stood('2026-03-04', '2026-03-06')]);
    const corrected = calendarOf([
      ...calendarYears,
      ...calendarYears
        .filter(({ year }) => year === 2026)
        .map((year) => ({ ...year, holidays: `${year.holidays} 03-13` })),
    ]);

    expect(courseDueOn(term, calendar)).toBe('2026-03-18');
    expect(courseDueOn(term, corrected)).toBe('2026-03-19');
  });

  const start = fc.integer({ min: 0, max: 6_500 }).map((days) => addDays('2005-01-03', days));
  const unit = fc.constantFrom<TermUnit>('working-days', 'days');

  it('never shortens a term, and leaves it as it was when it stood still for no day', () => {
    fc.assert(
      fc.property(start, fc.nat(25), fc.nat(40), unit, (startedOn, used, still, which) => {
        const plain = course(which, which === 'days' ? 30 : 10, [], startedOn);
        const due = courseDueOn(plain, calendar);
        const from = addDays(startedOn, used);
        fc.pre(from <= due);
        const after = (resumedOn: string) =>
          courseDueOn({ ...plain, adjustments: [stood(from, resumedOn)] }, calendar);
        const resumed = after(addDays(from, still));
        expect(resumed >= due).toBe(true);
        expect(resumed >= addDays(from, still)).toBe(true);
        expect(isWorkday(resumed, calendar)).toBe(true);
        expect(after(from)).toBe(due);
      }),
    );
  });

  it('has as many working days after the standstill as were left before it', () => {
    fc.assert(
      fc.property(start, fc.nat(9), fc.nat(40), (startedOn, used, still) => {
        const plain = course('working-days', 10, [], startedOn);
        const due = courseDueOn(plain, calendar);
        const from = addDays(startedOn, used);
        fc.pre(from < due);
        const to = addDays(from, still);
        const resumed = courseDueOn({ ...plain, adjustments: [stood(from, to)] }, calendar);
        expect(workingDaysBetween(to, resumed, calendar)).toBe(
          workingDaysBetween(from, due, calendar),
        );
      }),
    );
  });

  it('extended twice is extended once by both', () => {
    fc.assert(
      fc.property(start, fc.nat(30), fc.nat(30), unit, (startedOn, a, b, which) => {
        const on = addDays(startedOn, 1);
        const twice = course(which, 10, [longer(on, a), longer(on, b)], startedOn);
        const once = dueOn(startedOn, termSpan({ count: 10 + a + b, unit: which }), calendar);
        expect(courseDueOn(twice, calendar)).toBe(once);
      }),
    );
  });
});

describe('expectedResumption', () => {
  it.each<[string, number, TermUnit, string]>([
    ['2026-03-02', 1, 'working-days', '2026-03-03'],
    ['2026-03-02', 5, 'working-days', '2026-03-09'],
    ['2026-03-02', 5, 'days', '2026-03-07'],
    ['2026-12-31', 5, 'days', '2027-01-05'],
    ['2026-12-30', 2, 'working-days', 'pending'],
  ])('from %s for %d %s is expected on %s', (from, days, unit, expected) => {
    expect(expectedResumption(stood(from, null, days), unit, calendar)).toBe(expected);
  });
});

describe('suspendCourse', () => {
  const ask = (on: string, expectedDays = 5) => ({ on, expectedDays, reason: '等待鉴定' });

  it('adds a suspension that nothing has ended yet', () => {
    const adjustments = suspendCourse(course('working-days', 10), ask('2026-03-16'), '2026-03-16');

    expect(adjustments).toEqual(
      [
        {
          ...ask('2026-03-16'),
          kind: 'suspension',
          on: undefined,
          suspendedOn: '2026-03-16',
          resumedOn: null,
        },
      ].map(({ on: _, ...rest }) => rest),
    );
    expect(openSuspension(adjustments)?.suspendedOn).toBe('2026-03-16');
  });

  it.each([
    ['after its last day', '2026-03-17', 5, '届满'],
    ['before it started', '2026-03-01', 5, '不能早于2026-03-02'],
    ['for no day', '2026-03-10', 0, '正整数'],
    ['for half a day', '2026-03-10', 0.5, '正整数'],
  ])('refuses a term %s', (_, on, days, why) => {
    expect(() => suspendCourse(course('working-days', 10), ask(on, days), '2026-03-16')).toThrow(
      why,
    );
  });

  it('refuses what would lie before what happened last', () => {
    const once = course('working-days', 10, [stood('2026-03-04', '2026-03-06')]);
    const extended = course('working-days', 10, [longer('2026-03-05', 2)]);

    expect(() => suspendCourse(once, ask('2026-03-05'), '2026-03-18')).toThrow(
      '不能早于2026-03-06',
    );
    expect(suspendCourse(once, ask('2026-03-06'), '2026-03-18')).toHaveLength(2);
    expect(() => suspendCourse(extended, ask('2026-03-04'), '2026-03-18')).toThrow(
      '不能早于2026-03-05',
    );
  });

  it('refuses a term counted back, and takes one whose last day is not known yet', () => {
    expect(() => suspendCourse(course('days-before', 3), ask('2026-03-02'), null)).toThrow('倒计');
    expect(suspendCourse(course('working-days', 10), ask('2026-12-31'), null)).toHaveLength(1);
  });
});

describe('resumeCourse', () => {
  it('ends the suspension on the day', () => {
    const suspended = course('days', 30, [stood('2026-03-10', null)]);

    expect(resumeCourse(suspended, '2026-03-10')).toEqual([stood('2026-03-10', '2026-03-10')]);
  });

  it('refuses a day before the suspension, and a term that runs', () => {
    const suspended = course('days', 30, [stood('2026-03-10', null)]);

    expect(() => resumeCourse(suspended, '2026-03-09')).toThrow('早于');
    expect(() => resumeCourse(course('days', 30), '2026-03-09')).toThrow('没有中止');
    expect(() =>
      resumeCourse(course('days', 30, [stood('2026-03-03', '2026-03-04')]), '2026-03-09'),
    ).toThrow('没有中止');
    expect(() => resumeCourse(course('days', 30, [longer('2026-03-03', 1)]), '2026-03-09')).toThrow(
      '没有中止',
    );
  });
});

describe('extendCourse', () => {
  const ask = (on: string, days = 5) => ({ on, days, approvedBy: 'chief', reason: '案情复杂' });

  it('adds days, on the last day still', () => {
    expect(extendCourse(course('working-days', 10), ask('2026-03-16'), '2026-03-16')).toEqual([
      longer('2026-03-16', 5),
    ]);
  });

  it.each([
    ['the day after its last', '2026-03-17', 5, '届满'],
    ['before it started', '2026-03-01', 5, '不能早于'],
    ['by no day', '2026-03-10', 0, '正整数'],
    ['by a negative number of days', '2026-03-10', -1, '正整数'],
  ])('refuses a term %s', (_, on, days, why) => {
    expect(() => extendCourse(course('working-days', 10), ask(on, days), '2026-03-16')).toThrow(
      why,
    );
  });

  it('by one day is enough', () => {
    expect(
      extendCourse(course('working-days', 10), ask('2026-03-02', 1), '2026-03-16'),
    ).toHaveLength(1);
  });
});
