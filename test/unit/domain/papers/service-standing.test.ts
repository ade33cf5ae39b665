import { describe, expect, it } from '@jest/globals';
import type { EarlierTry } from '../../../../server/domain/papers/service-rules.js';
import {
  serviceStanding,
  type ServiceCourse,
} from '../../../../server/domain/papers/service-standing.js';
import { nationalCalendar } from '../../../../server/domain/terms/calendar-data.js';

const course: ServiceCourse = {
  ...{ readyOn: '2026-03-02', isServed: false, tries: [], postDueOn: null },
  ...{ today: '2026-03-03', calendar: nationalCalendar },
};
const tries = (...made: [EarlierTry['way'], EarlierTry['outcome']][]): EarlierTry[] =>
  made.map(([way, outcome]) => ({ way, outcome, triedOn: '2026-03-02' }));

describe('the standing of a service', () => {
  it.each([
    ['waits for the seal', { readyOn: null }, 'not-ready', null],
    ['waits for the first try', {}, 'waiting', '2026-03-09'],
    ['is over', { isServed: true, readyOn: null }, 'served', null],
    [
      'is in the post',
      { tries: tries(['post', 'pending']), postDueOn: '2026-03-10' },
      'on-the-way',
      '2026-03-10',
    ],
    [
      'is with another office',
      { tries: tries(['entrusted', 'pending']) },
      'on-the-way',
      '2026-03-09',
    ],
    ['was refused', { tries: tries(['direct', 'refused']) }, 'again', '2026-03-09'],
    [
      'came back',
      { tries: tries(['post', 'pending'], ['post', 'returned']) },
      'again',
      '2026-03-09',
    ],
    ['waits for a calendar', { readyOn: '2098-03-02', today: '2098-03-03' }, 'waiting', null],
  ] satisfies [string, Partial<ServiceCourse>, string, string | null][])(
    'of a paper that %s',
    (_what, given, progress, dueOn) => {
      expect(serviceStanding({ ...course, ...given })).toMatchObject({ progress, dueOn });
    },
  );

  it.each([
    ['2026-03-09', false],
    ['2026-03-10', true],
  ])('on %s is overdue: %s', (today, isOverdue) => {
    expect(serviceStanding({ ...course, today }).isOverdue).toBe(isOverdue);
  });

  it.each([
    [2, '等待邮政机构投递（已投递未成2次，共3次）'],
    [3, '已经投递3次，等待邮件退回，改用其他方式送达'],
  ])('after %i tries of the post says what to wait for', (count, next) => {
    const failed = Array.from({ length: count }, () => ['post', 'absent'] as ['post', 'absent']);

    const standing = serviceStanding({ ...course, tries: tries(['post', 'pending'], ...failed) });

    expect(standing.next).toBe(next);
  });

  it.each([
    ['refused', '可以邀请见证人到场留置送达'],
    ['absent', '再次上门，或者由同住成年家属代收、改用其他方式'],
  ] as const)('after %s says what one may do', (outcome, next) => {
    expect(serviceStanding({ ...course, tries: tries(['direct', outcome]) }).next).toBe(next);
  });

  it('nothing is to be done any more once served', () => {
    expect(serviceStanding({ ...course, isServed: true, today: '2027-01-04' })).toEqual({
      ...{ progress: 'served', next: '', dueOn: null, isOverdue: false },
    });
  });
});
