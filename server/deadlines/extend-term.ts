import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { extendCourse } from '../domain/terms/term-course.js';
import { moveTerm } from '../domain/terms/term-states.js';
import { changeTerm } from './change-term.js';
import type { Deadline } from './deadline.entity.js';
import { extensionApprovers } from './extension-approvers.js';
import { courseOf, termDates } from './term-dates.js';

export interface TermExtension {
  on: LocalDate;
  /** In the unit of the term. */
  days: number;
  /** Account of who approved it. */
  approvedBy: string;
  reason: string;
  /** Account of who asks. */
  by: string;
  /** The office of the case. */
  officeId: string;
}

/** 延长: a locked, running term gets more days; approved by a leader of the office who is not the one who asks. */
export async function extendTerm(
  em: EntityManager,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  term: Deadline,
  { on, days, approvedBy, reason, by, officeId }: TermExtension,
): Promise<void> {
  if (approvedBy === by) {
    throw new RuleError('SEPARATION_OF_DUTIES', '申请延长的人不能自己批准');
  }
  const approvers = await extensionApprovers(em, officeId, clock.today());
  if (!approvers.some(({ id }) => id === approvedBy)) {
    throw new RuleError('FORBIDDEN', '批准人应为本院部门负责人、分管副检察长或者检察长');
  }
  const state = moveTerm(term.state, 'extend');
  const asked = { on, days, approvedBy, reason };
  const adjustments = extendCourse(courseOf(term), asked, term.dueOn);
  const dates = termDates(term, calendar, adjustments);
  const data = { days, approvedBy, reason, from: term.dueOn, to: dates.dueOn };
  const set = { state, adjustments, ...dates, warnedAt: null, overdueAt: null };
  await changeTerm(em, term, set, { kind: 'extended', on, at: clock.now(), by, data });
}
