import type { LocalDate } from '../basics/local-date.js';
import { addWorkingDays, type Calendar, type DueDate } from '../terms/calendar.js';
import { workingDays } from '../terms/day-counts.js';

/** Working days between a letter and its first reminder, and from one reminder to the next. The product's. */
export const reminderWorkingDays = 3;

/** First day on which a letter may be reminded of, after the day it was sent or reminded of last; `pending` without a calendar. */
export function remindableFrom(lastOn: LocalDate, calendar: Calendar): DueDate {
  return addWorkingDays(lastOn, workingDays(reminderWorkingDays), calendar);
}

/** Why a letter cannot be reminded of today, in Chinese; null when it can. */
export function remindRefusal(
  { isOpen, lastOn }: { isOpen: boolean; lastOn: LocalDate },
  today: LocalDate,
  calendar: Calendar,
): string | null {
  if (!isOpen) return '已经答复，不必催复';
  const from = remindableFrom(lastOn, calendar);
  if (from === 'pending') return '日历尚未公布，不能计算催复间隔';
  return today < from ? `${from}起可以催复（发出或者上次催复满三个工作日）` : null;
}
