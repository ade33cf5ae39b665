import { overlap, spanText, type Days } from '../access/delegation.js';
import { daysBetween, type LocalDate } from '../basics/local-date.js';

/** Longest a leave may last, in days after its first: a year; the product's bound against slips of the year. */
export const maxLeaveDays = 365;

/** How long afterwards a leave may still be entered, in days: whoever fell ill enters it on return. */
export const enteredLateDays = 31;

/** Everything that speaks against a leave, in Chinese; `others` are the leaves the person has already. */
export function leaveFaults(
  leave: Days,
  { today, others }: { today: LocalDate; others: readonly Days[] },
): string[] {
  const { from, to } = leave;
  return [
    ...(to < from ? ['结束日期早于开始日期'] : []),
    ...(daysBetween(from, to) > maxLeaveDays ? ['一次请假最长一年'] : []),
    ...(daysBetween(from, today) > enteredLateDays ? ['请假应当在开始后一个月内登记'] : []),
    ...others
      .filter((other) => overlap(other, leave))
      .map((other) => `${spanText(other)}已登记请假`),
  ];
}
