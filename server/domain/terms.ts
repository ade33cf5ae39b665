import {
  addWorkingDays,
  isWorkday,
  workdayFrom,
  workingDaysBetween,
  type Calendar,
  type DueDate,
} from './calendar.js';
import { RuleError } from './errors.js';
import { addDays, compareDates, daysBetween, type LocalDate } from './local-date.js';

/** `days-before` counts back from what is announced; the others count on from the event. */
export type TermUnit = 'working-days' | 'days' | 'days-before';

export interface Term {
  name: string;
  count: number;
  unit: TermUnit;
  /** From when it runs. */
  startsWith: string;
  source: string;
  confidence: 'H' | 'M' | 'L';
}

const trialRules = '人民检察院国家司法救助工作细则（试行）（2016年）';
const opinion2014 = '中政委〔2014〕3号';

/** The terms of law of the main line. Values H unless marked; whether the 2021 rules changed them was not seen. */
export const terms = {
  'supplement-notice': {
    name: '告知补充材料',
    count: 5,
    unit: 'working-days',
    startsWith: '收到申请材料',
    source: `${trialRules}，https://faniuwenda.com/Paid/News/index/id/127679.html`,
    confidence: 'H',
  },
  supplement: {
    name: '补充材料',
    count: 30,
    unit: 'days',
    startsWith: '告知补充材料',
    source: `${trialRules}，https://faniuwenda.com/Paid/News/index/id/127679.html`,
    confidence: 'H',
  },
  decision: {
    name: '作出救助决定',
    count: 10,
    unit: 'working-days',
    startsWith: '受理',
    source: `${opinion2014}，http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm；自受理起算未确认`,
    confidence: 'M',
  },
  'plc-review': {
    name: '政法委审核',
    count: 10,
    unit: 'working-days',
    startsWith: '政法委收到材料',
    source: '一省的规定，http://m.dybbs8.com/word/6990794.html',
    confidence: 'M',
  },
  'collection-notice': {
    name: '通知领取救助金',
    count: 2,
    unit: 'working-days',
    startsWith: '救助金到账',
    source: `${opinion2014}，http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm`,
    confidence: 'H',
  },
  'hearing-notice': {
    name: '听证通知',
    count: 3,
    unit: 'days-before',
    startsWith: '听证',
    source:
      '人民检察院审查案件听证工作规定（高检发办字〔2020〕53号）第十条，https://falv119.net/xingshifalv/bumenguizhang/5680.html',
    confidence: 'H',
  },
} as const satisfies Record<string, Term>;

export type TermKind = keyof typeof terms;

/**
 * Last day of a term, inclusive. The day it starts with does not count; a term in days that ends on a day off ends on
 * the next working day (刑事诉讼法 第一百零五条, applied here by analogy, confidence M). For `hearing-notice` `startedOn` is the day
 * of the hearing and the answer the latest day of the notice.
 */
export function dueOn(kind: TermKind, startedOn: LocalDate, calendar: Calendar): DueDate {
  const { count, unit }: Term = terms[kind];
  switch (unit) {
    case 'working-days':
      return addWorkingDays(startedOn, count, calendar);
    case 'days':
      return workdayFrom(addDays(startedOn, count), calendar);
    case 'days-before':
      return addDays(startedOn, -count);
  }
}

/**
 * Last day of a term that stood still from `suspendedOn` to `resumedOn`: what was left after the day it was suspended
 * runs on after the day it is resumed. A term that has run out cannot be suspended; one counted back never stands still.
 */
export function resumeDueOn(
  dueOn: LocalDate,
  suspendedOn: LocalDate,
  resumedOn: LocalDate,
  unit: TermUnit,
  calendar: Calendar,
): DueDate {
  if (compareDates(suspendedOn, dueOn) > 0) {
    throw new RuleError('WRONG_STATE', '期限已经届满，不能中止', { dueOn, suspendedOn });
  }
  if (compareDates(resumedOn, suspendedOn) < 0) {
    throw new RuleError('DATE_INVALID', '恢复日期早于中止日期', { suspendedOn, resumedOn });
  }
  if (unit === 'days-before' || resumedOn === suspendedOn) return dueOn;
  if (unit === 'days') {
    return workdayFrom(addDays(resumedOn, daysBetween(suspendedOn, dueOn)), calendar);
  }
  const left = workingDaysBetween(suspendedOn, dueOn, calendar);
  if (left === 'pending') return 'pending';
  return left === 0 ? workdayFrom(resumedOn, calendar) : addWorkingDays(resumedOn, left, calendar);
}

/** Where a term stands on a day: `soon` from two working days before its last day, `overdue` from the day after it. */
export function termState(
  dueOn: LocalDate,
  today: LocalDate,
  calendar: Calendar,
): 'running' | 'soon' | 'overdue' {
  if (compareDates(today, dueOn) > 0) return 'overdue';
  const left =
    isWorkday(dueOn, calendar) === 'pending'
      ? 'pending'
      : workingDaysBetween(today, dueOn, calendar);
  const daysLeft = left === 'pending' ? daysBetween(today, dueOn) : left;
  return daysLeft <= 2 ? 'soon' : 'running';
}
