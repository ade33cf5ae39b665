import { describe, expect, it } from '@jest/globals';
import {
  openSuspension,
  resumeCourse,
  suspendCourse,
  type Extension,
  type Suspension,
} from '../../../../server/domain/terms/term-course.js';
import { termSpan } from '../../../../server/domain/terms/term-days.js';

const extension = (on: string): Extension => ({
  ...{ kind: 'extension', on, days: 3, approvedBy: 'chief', reason: '案情复杂' },
});
const suspension = (suspendedOn: string, resumedOn: string | null): Suspension => ({
  ...{ kind: 'suspension', suspendedOn, resumedOn, expectedDays: 5, reason: '鉴定' },
});
const first = extension('2026-03-03');
const second = extension('2026-03-04');
const past = suspension('2026-03-05', '2026-03-06');
const open = suspension('2026-03-09', null);

const course = (adjustments: (Extension | Suspension)[]) => ({
  startedOn: '2026-03-02',
  span: termSpan({ count: 10, unit: 'working-days' }),
  adjustments,
});

describe('the last of several adjustments', () => {
  it('tells whether the term stands still', () => {
    expect(openSuspension([first, second, open])).toBe(open);
    expect(openSuspension([first, past])).toBeNull();
    expect(openSuspension([past, second])).toBeNull();
    expect(openSuspension([open, second])).toBeNull();
  });

  it('is the one resumed, all before it stay', () => {
    const resumed = resumeCourse(course([first, second, past, open]), '2026-03-12');

    expect(resumed).toEqual([first, second, past, { ...open, resumedOn: '2026-03-12' }]);
  });

  it('is what the next one may not come before', () => {
    const suspend = (on: string) =>
      suspendCourse(course([first, second]), { on, expectedDays: 1, reason: '鉴定' }, '2026-03-16');

    expect(suspend('2026-03-04')).toHaveLength(3);
    expect(() => suspend('2026-03-03')).toThrow('不能早于2026-03-04');
  });
});
