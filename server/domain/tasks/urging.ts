import { daysBetween, type LocalDate } from '../basics/local-date.js';

/** Most reminders of one task; after that the leaders are the ones to ask. The product's. */
export const maxUrges = 5;

export interface UrgeFacts {
  state: 'open' | 'completing' | 'completed' | 'cancelled';
  today: LocalDate;
  isWorkingDay: boolean;
  openedOn: LocalDate;
  /** Days on which it was urged before. */
  urgedOn: readonly LocalDate[];
  /** Accounts that would be told: the assignee and who acts for the assignee, or every holder of the role. */
  holders: readonly string[];
  byAccountId: string;
}

/**
 * Why a task is not urged (催办) now, in Chinese; null when it is. Once a working day and task, not on the day it came, never oneself: a reminder
 * that comes too often is read by nobody.
 */
export function urgeFault(facts: UrgeFacts): string | null {
  const { state, today, isWorkingDay, openedOn, urgedOn, holders, byAccountId } = facts;
  if (state !== 'open') return '任务已不在办理中，无需催办';
  if (holders.length === 0) return '此任务目前无人可以办理，请先解决由谁办理';
  if (holders.every((holder) => holder === byAccountId)) return '此任务由您本人办理';
  if (!isWorkingDay) return '今天不是工作日，请在工作日催办';
  if (daysBetween(openedOn, today) < 1) return '任务今天才到，请从明天起催办';
  if (urgedOn.includes(today)) return '今天已催办过，每个工作日只催办一次';
  if (urgedOn.length >= maxUrges) {
    return `已催办${String(maxUrges)}次，请直接向部门负责人或者院领导反映`;
  }
  return null;
}
