import { JobType } from '../contract.js';
import type { LocalDate } from '../../server/domain/basics/local-date.js';
import { addWorkingDays, workdayFrom, type Calendar } from '../../server/domain/terms/calendar.js';
import { workingDays } from '../../server/domain/terms/day-counts.js';
import { dueOn, termSpan } from '../../server/domain/terms/term-days.js';
import { terms, type Term, type TermKind } from '../../server/domain/terms/terms.js';
import type { Journey, JourneyStep } from './journey.js';

/** A step on the calendar; null where the calendar does not hold the year. */
export interface DatedStep extends JourneyStep {
  on: LocalDate | null;
  untilOn: LocalDate | null;
  /** Last day by the term it lies in or the limit its diagram gives it. */
  dueOn: LocalDate | null;
}

/** A term of law the case runs through. */
export interface DatedTerm {
  kind: TermKind;
  name: string;
  startedOn: LocalDate | null;
  dueOn: LocalDate | null;
  /** Null: nothing ended it before the case did. */
  endedOn: LocalDate | null;
  isOverdue: boolean;
}

export interface DatedJourney {
  steps: DatedStep[];
  terms: DatedTerm[];
  endsOn: LocalDate | null;
}

interface RunningTerm {
  kind: TermKind;
  day: number;
  endedDay: number | null;
}

/** Puts a journey on the calendar: the case is filed on `filedOn`, or the next day that is worked. */
export function dateJourney(
  { steps, days }: Journey,
  { filedOn, urgent, calendar }: { filedOn: LocalDate; urgent: boolean; calendar: Calendar },
): DatedJourney {
  const first = known(workdayFrom(filedOn, calendar));
  const onDay = (day: number): LocalDate | null =>
    first === null ? null : known(addWorkingDays(first, workingDays(day), calendar));
  const last = (day: number, span: Pick<Term, 'count' | 'unit'>): LocalDate | null => {
    const on = onDay(day);
    return on === null ? null : known(dueOn(on, termSpan(span), calendar));
  };
  const running = termsOf(steps, urgent);
  return {
    steps: steps.map((step) => ({
      ...step,
      ...{ on: onDay(step.day), untilOn: onDay(step.until) },
      dueOn: stepDueOn(step, running, last),
    })),
    terms: running.map(({ kind, day, endedDay }) => {
      const due = last(day, terms[kind]);
      const endedOn = endedDay === null ? null : onDay(endedDay);
      const isOverdue = due !== null && (endedOn ?? onDay(days) ?? due) > due;
      return {
        kind,
        name: terms[kind].name,
        startedOn: onDay(day),
        dueOn: due,
        endedOn,
        isOverdue,
      };
    }),
    endsOn: onDay(days),
  };
}

type LastDay = (day: number, span: Pick<Term, 'count' | 'unit'>) => LocalDate | null;

function stepDueOn(
  { headers, task, day }: JourneyStep,
  running: readonly RunningTerm[],
  last: LastDay,
): LocalDate | null {
  if (task === null) return null;
  const limit = Number(headers['limitWorkingDays'] ?? Number.NaN);
  if (Number.isInteger(limit)) return last(day, { count: limit, unit: 'working-days' });
  const { term } = headers;
  const within = running.findLast((one) => one.kind === term && one.day <= day);
  return within === undefined ? null : last(within.day, terms[within.kind]);
}

/** The terms that start and end on the way, where the workers and acts start and end them. */
function termsOf(steps: readonly JourneyStep[], urgent: boolean): RunningTerm[] {
  const running: RunningTerm[] = [];
  const start = (kind: string, day: number): void => {
    if (isTerm(kind)) running.push({ kind, day, endedDay: null });
  };
  const stop = (kind: string, day: number): void => {
    const open = running.find((one) => one.kind === kind && one.endedDay === null);
    if (open) open.endedDay = day;
  };
  start('supplement-notice', 0);
  if (urgent) start('advance', 0);
  for (const step of steps) {
    if (step.state !== 'done') continue;
    for (const kind of startedBy(step)) start(kind, step.until);
    for (const kind of endedBy(step)) stop(kind, step.until);
  }
  return running;
}

function startedBy({ jobType, headers }: JourneyStep): string[] {
  if (jobType === JobType.startTerm) return [headers['term'] ?? ''];
  return jobType === JobType.acceptCase ? ['decision'] : [];
}

function endedBy({ jobType, headers, task }: JourneyStep): string[] {
  if (jobType === JobType.stopTerm) return [headers['term'] ?? ''];
  if (jobType === JobType.recordDecision) return ['decision'];
  if (task?.act === 'review-materials') return ['supplement-notice'];
  if (task?.act === 'approve-advance') return ['advance'];
  const { emergency } = task?.answer ?? {};
  return emergency === 'not-urgent' || emergency === 'phone-approved' ? ['advance'] : [];
}

const isTerm = (kind: string): kind is TermKind => Object.hasOwn(terms, kind);
const known = (on: LocalDate): LocalDate | null => (on === 'pending' ? null : on);
