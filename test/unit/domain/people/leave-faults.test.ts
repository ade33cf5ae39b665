import { describe, expect, it } from '@jest/globals';
import {
  enteredLateDays,
  leaveFaults,
  maxLeaveDays,
} from '../../../../server/domain/people/leave-faults.js';

const today = '2026-03-02';

describe('a leave', () => {
  it.each([
    ['2026-03-02', '2026-03-02', null],
    ['2026-03-02', '2026-03-01', '结束日期早于开始日期'],
    ['2026-03-02', '2027-03-02', null],
    ['2026-03-02', '2027-03-03', '一次请假最长一年'],
    ['2026-01-30', '2026-03-02', null],
    ['2026-01-29', '2026-03-02', '请假应当在开始后一个月内登记'],
  ])('from %s to %s: %s', (from, to, fault) => {
    expect(leaveFaults({ from, to }, { today, others: [] })).toEqual(fault === null ? [] : [fault]);
    expect([maxLeaveDays, enteredLateDays]).toEqual([365, 31]);
  });

  it.each([
    ['2026-03-01', '2026-03-04', false],
    ['2026-03-01', '2026-03-05', true],
    ['2026-03-08', '2026-03-09', true],
    ['2026-03-09', '2026-03-10', false],
  ])('is not entered twice: beside one from %s to %s: %s', (from, to, isTwice) => {
    const faults = leaveFaults(
      { from: '2026-03-05', to: '2026-03-08' },
      { today, others: [{ from, to }] },
    );

    expect(faults.length === 1).toBe(isTwice);
  });
});
