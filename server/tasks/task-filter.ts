import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermStanding } from '../domain/terms/term-standing.js';
import { allOf, type Condition } from './task-rows.js';

/** What a list of tasks is narrowed to; days inclusive, in Asia/Shanghai. */
export interface TaskFilter {
  caseId?: string | undefined;
  /** Part of the number or the title of the case, or of the step's name. */
  q?: string | undefined;
  /** Name of the step. */
  step?: string | undefined;
  path?: string | undefined;
  officeId?: string | undefined;
  standing?: TermStanding | undefined;
  urgent?: boolean | undefined;
  minor?: boolean | undefined;
  minFen?: number | undefined;
  maxFen?: number | undefined;
  handlerId?: string | undefined;
  openedFrom?: LocalDate | undefined;
  openedTo?: LocalDate | undefined;
}

/** The filter as a condition on the tables of task-rows.ts. */
export function conditionOf(filter: TaskFilter, on: LocalDate): Condition {
  const { caseId, q, step, path, officeId, standing, urgent, minor } = filter;
  const { minFen, maxFen, handlerId, openedFrom, openedTo } = filter;
  return allOf(
    ...is('task.case_id', '=', caseId),
    ...is('task.name', '=', step),
    ...is('task.office_id', '=', officeId),
    ...is('relief_case.path', '=', path),
    ...is('relief_case.handler_id', '=', handlerId),
    ...is('relief_case.is_urgent', '=', flag(urgent)),
    ...is('relief_case.concerns_minor', '=', flag(minor)),
    ...is('relief_case.proposed_fen', '>=', minFen),
    ...is('relief_case.proposed_fen', '<=', maxFen),
    ...is('task.opened_at', '>=', openedFrom === undefined ? undefined : dayBegins(openedFrom)),
    ...is('task.opened_at', '<', openedTo === undefined ? undefined : dayEnds(openedTo)),
    ...(standing === undefined ? [] : [stands(standing, on)]),
    ...(q ? [contains(q)] : []),
  );
}

const flag = (value: boolean | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

const is = (column: string, relation: '=' | '>=' | '<=' | '<', value: unknown): Condition[] =>
  value === undefined ? [] : [{ sql: `${column} ${relation} ?`, parameters: [value] }];

function contains(q: string): Condition {
  const like = `%${q.replace(/[\\%_]/g, (char) => `\\${char}`)}%`;
  return {
    sql: 'relief_case.number LIKE ? OR relief_case.title LIKE ? OR task.name LIKE ?',
    parameters: [like, like, like],
  };
}

/** `termStanding` as SQL; a test compares the two. */
function stands(standing: TermStanding, on: LocalDate): Condition {
  const isDated = 'term.due_on IS NOT NULL AND term.soon_on IS NOT NULL';
  const sql: Record<TermStanding, string> = {
    running: `term.state = 'running' AND ${isDated} AND ? <= term.due_on AND ? < term.soon_on`,
    soon: `term.state = 'running' AND ${isDated} AND ? <= term.due_on AND ? >= term.soon_on`,
    overdue: `term.state = 'running' AND ${isDated} AND ? > term.due_on`,
    pending: `term.state = 'running' AND NOT (${isDated})`,
    suspended: `term.state = 'suspended' AND (term.resume_by IS NULL OR ? <= term.resume_by)`,
    'resume-overdue': `term.state = 'suspended' AND ? > term.resume_by`,
    ended: 'FALSE',
  };
  const days = sql[standing].split('?').length - 1;
  return { sql: sql[standing], parameters: Array<unknown>(days).fill(on) };
}

/** The first instant of a day in Shanghai, which knows no summer time since 1991. */
const dayBegins = (day: LocalDate): Date => new Date(`${day}T00:00:00+08:00`);
const dayEnds = (day: LocalDate): Date => new Date(dayBegins(day).getTime() + 24 * 3_600_000);
