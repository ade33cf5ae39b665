import { In, MoreThanOrEqual, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { RoutingFacts } from '../../../processes/contract.js';
import type { TrialCase, TrialCourse } from '../../../processes/trial/trial-case.js';
import type { Pace } from '../../../processes/trial/usual-days.js';
import { CaseFinding } from '../../cases/case-finding.entity.js';
import { ReliefCase } from '../../cases/relief-case.entity.js';
import type { Calendar } from '../../domain/terms/calendar.js';
import { paceOf } from './pace-of.js';
import { recordedTasks, type RecordedTask } from './recorded-tasks.js';

/** The cases of one trial, and how long their steps took. */
export interface RecordedCases {
  cases: TrialCase[];
  /** Cases nothing routes yet. */
  skipped: number;
  pace: Pace;
}

/** What is asked for: cases since an instant, or by number, in some offices. */
export interface WantedCases {
  officeIds: readonly string[];
  since?: Date;
  numbers?: readonly string[];
}

/** More than a large province has in a year. */
const mostCases = 20_000;
/** Read together; in between others have their turn. */
const chunkSize = 500;

const columns = {
  ...{ id: true, number: true, officeId: true, origin: true, isUrgent: true, outcome: true },
  ...{ filedOn: true, terminatedAt: true },
} as const;

/**
 * Cases of this installation as the trial plays them: case number, office, facts that route and answers the contract lists. Nothing
 * of a person is even read.
 */
export async function recordedCases(
  em: EntityManager,
  { officeIds, since, numbers }: WantedCases,
  calendar: Calendar,
): Promise<RecordedCases> {
  const where: FindOptionsWhere<ReliefCase> = { officeId: In([...officeIds]) };
  if (since) where.createdAt = MoreThanOrEqual(since);
  if (numbers) where.number = In([...numbers]);
  const rows = await em.find(ReliefCase, {
    ...{ where, select: columns, take: mostCases },
    order: { createdAt: 'DESC', id: 'ASC' },
  });
  const cases: TrialCase[] = [];
  const tasks: RecordedTask[] = [];
  for (let from = 0; from < rows.length; from += chunkSize) {
    const some = rows.slice(from, from + chunkSize);
    const ids = some.map(({ id }) => id);
    const facts = await routingFindings(em, ids);
    const done = await recordedTasks(em, ids);
    tasks.push(...done);
    const byCase = tasksByCase(done);
    for (const row of some) {
      const found = trialCase(row, facts.get(row.id) ?? [], byCase.get(row.id) ?? []);
      if (found) cases.push(found);
    }
  }
  return { cases, skipped: rows.length - cases.length, pace: paceOf(tasks, calendar) };
}

interface RecordedFacts {
  facts: RoutingFacts;
  jointMode: TrialCourse['jointMode'];
}

async function routingFindings(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Map<string, RecordedFacts[]>> {
  const rows = await em.find(CaseFinding, {
    where: { caseId: In([...caseIds]), kind: 'routing-facts' },
    select: { caseId: true, data: true },
    order: { id: 'ASC' },
  });
  const found = new Map<string, RecordedFacts[]>();
  for (const { caseId, data } of rows) {
    const { jointMode, ...rest } = data;
    const facts = RoutingFacts.safeParse(rest);
    if (!facts.success) continue;
    const mode = jointMode === 'separate' ? 'separate' : 'unified';
    found.set(caseId, [...(found.get(caseId) ?? []), { facts: facts.data, jointMode: mode }]);
  }
  return found;
}

function tasksByCase(tasks: readonly RecordedTask[]): Map<string, RecordedTask[]> {
  const found = new Map<string, RecordedTask[]>();
  for (const task of tasks) {
    const others = found.get(task.caseId);
    if (others) others.push(task);
    else found.set(task.caseId, [task]);
  }
  return found;
}

/** Outcomes a case can have before anything routes it. */
const earlyOutcomes: readonly (string | null)[] = ['abandoned', 'transferred', 'terminated'];

function trialCase(
  row: Pick<ReliefCase, keyof typeof columns>,
  recorded: readonly RecordedFacts[],
  tasks: readonly RecordedTask[],
): TrialCase | null {
  const { number, officeId, filedOn, outcome } = row;
  if (recorded.length === 0 && !earlyOutcomes.includes(outcome)) return null;
  return {
    ...{ label: number ?? `未编号（${filedOn} 收到）`, officeId, filedOn },
    course: {
      ...{ urgent: row.isUrgent, origin: row.origin, isAbandoned: outcome === 'abandoned' },
      facts: recorded.map(({ facts }) => facts),
      jointMode: recorded.at(-1)?.jointMode ?? 'unified',
      answers: answersOf(tasks),
      terminatedAt: row.terminatedAt === null ? null : lastOpen(tasks),
    },
  };
}

function answersOf(tasks: readonly RecordedTask[]): TrialCourse['answers'] {
  const answers: Record<string, Record<string, unknown>[]> = {};
  for (const { elementId, state, answer } of tasks) {
    if (state === 'completed') (answers[elementId] ??= []).push(answer);
  }
  return answers;
}

/** The step that was open when the case was terminated. */
function lastOpen(tasks: readonly RecordedTask[]): TrialCourse['terminatedAt'] {
  const last = tasks.findLast(({ state }) => state === 'cancelled');
  if (last === undefined) return null;
  const before = tasks.filter(
    ({ elementId, state }) => elementId === last.elementId && state === 'completed',
  );
  return { elementId: last.elementId, nth: before.length };
}
