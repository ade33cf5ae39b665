import { formatChineseDate, type LocalDate } from '../domain/basics/local-date.js';
import type { TermUnit } from '../domain/terms/terms.js';
import type { TermEventData } from './deadline-event.entity.js';

const unitNames: Record<TermUnit, string> = {
  'working-days': '个工作日',
  days: '日',
  'days-before': '日前',
};

/** `10个工作日`, `30日`, `3日前`. */
export function spanWords(count: number, unit: TermUnit): string {
  return `${count}${unitNames[unit]}`;
}

/** A last day in words, or that it waits for the calendar. */
export function dueWords(on: LocalDate | null): string {
  return on === null ? '待日历公布' : formatChineseDate(on);
}

/** What an event says, in one Chinese sentence; `approver` is the name behind `approvedBy`. */
export function eventWords(
  { from, to, days, expectedDays, reason }: TermEventData,
  unit: TermUnit,
  approver: string | null,
): string {
  const parts = [
    ...(expectedDays === undefined ? [] : [`预计中止${spanWords(expectedDays, unit)}`]),
    ...(days === undefined
      ? []
      : [`${expectedDays === undefined ? '延长' : '实际中止'}${spanWords(days, unit)}`]),
    ...(from === undefined || from === to
      ? []
      : [`届满日由${dueWords(from)}变为${dueWords(to ?? null)}`]),
    ...(from === undefined && to !== undefined ? [`届满日为${dueWords(to)}`] : []),
    ...(approver === null ? [] : [`批准人：${approver}`]),
    ...(reason === undefined ? [] : [`理由：${reason}`]),
  ];
  return parts.join('；');
}
