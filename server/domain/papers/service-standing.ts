import type { LocalDate } from '../basics/local-date.js';
import { addWorkingDays, type Calendar } from '../terms/calendar.js';
import { workingDays } from '../terms/day-counts.js';
import { postDeliveryTries } from '../terms/terms.js';
import { openMailing, type EarlierTry } from './service-rules.js';

/** Where the service of a paper stands. */
export const serviceProgress = {
  'not-ready': '尚未用印',
  waiting: '待送达',
  'on-the-way': '送达途中',
  again: '未送达，需再次送达',
  served: '已送达',
} as const;
export type ServiceProgress = keyof typeof serviceProgress;

export interface ServiceStanding {
  progress: ServiceProgress;
  /** What is to be done now, for a person; '' when served. */
  next: string;
  /** Last day for it; null: none, or the calendar has no answer. */
  dueOn: LocalDate | null;
  isOverdue: boolean;
}

export interface ServiceCourse {
  /** Null: it waits for the seal. */
  readyOn: LocalDate | null;
  isServed: boolean;
  tries: readonly EarlierTry[];
  /** Last day of the post's tries, as its term says; null when no letter is out. */
  postDueOn: LocalDate | null;
  today: LocalDate;
  calendar: Calendar;
}

/**
 * Within so many working days a paper that is ready, or came back, should be tried (again), and who was asked to serve it be asked how it
 * stands. No text of the law: a habit of supervision.
 */
export const serviceHabitWorkingDays = 5;

/** Where the service stands, what comes next and by when. */
export function serviceStanding(course: ServiceCourse): ServiceStanding {
  const { readyOn, isServed, tries, postDueOn } = course;
  if (isServed) return { progress: 'served', next: '', dueOn: null, isOverdue: false };
  if (readyOn === null) {
    return { progress: 'not-ready', next: '用印后送达', dueOn: null, isOverdue: false };
  }
  const last = tries.at(-1);
  if (last === undefined) {
    const next = '送交受送达人，由其在送达回证上签收';
    return due(course, 'waiting', next, habitDay(readyOn, course));
  }
  const mailing = openMailing(tries);
  if (mailing !== null) {
    const done = mailing.failedTries >= postDeliveryTries;
    const next = done
      ? `已经投递${postDeliveryTries}次，等待邮件退回，改用其他方式送达`
      : `等待邮政机构投递（已投递未成${mailing.failedTries}次，共${postDeliveryTries}次）`;
    return due(course, 'on-the-way', next, postDueOn);
  }
  if (last.outcome === 'pending') {
    return due(course, 'on-the-way', '等待受托单位反馈送达结果', habitDay(last.triedOn, course));
  }
  return due(course, 'again', nextAfter[last.outcome] ?? '', habitDay(last.triedOn, course));
}

const nextAfter: Partial<Record<EarlierTry['outcome'], string>> = {
  refused: '可以邀请见证人到场留置送达',
  absent: '再次上门，或者由同住成年家属代收、改用其他方式',
  returned: '核实地址后改用其他方式送达',
};

function habitDay(from: LocalDate, { calendar }: ServiceCourse): LocalDate | null {
  const on = addWorkingDays(from, workingDays(serviceHabitWorkingDays), calendar);
  return on === 'pending' ? null : on;
}

function due(
  { today }: ServiceCourse,
  progress: ServiceProgress,
  next: string,
  dueOn: LocalDate | null,
): ServiceStanding {
  return { progress, next, dueOn, isOverdue: dueOn !== null && today > dueOn };
}
