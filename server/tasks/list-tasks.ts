import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import type { TermState } from '../domain/terms/term-states.js';
import type { TaskState } from './task.entity.js';

export type Box = 'todo' | 'claimable' | 'done';

export interface TaskQuery {
  box: Box;
  caseId?: string | undefined;
  q?: string | undefined;
  limit: number;
  /** Rows to skip, as text. */
  cursor?: string | undefined;
}

/** A task with what a list shows of its case. */
export interface TaskRow {
  id: string;
  name: string;
  act: string | null;
  state: TaskState;
  officeId: string;
  officeName: string;
  role: string;
  assigneeId: string | null;
  assigneeName: string | null;
  openedAt: Date;
  completedAt: Date | null;
  /** Of the earliest open term of the case; null: none, or pending the calendar. */
  dueOn: LocalDate | null;
  soonOn: LocalDate | null;
  resumeBy: LocalDate | null;
  /** Null: the case has no open term. */
  termState: TermState | null;
  caseId: string;
  caseNumber: string | null;
  caseTitle: string;
  urgent: boolean;
  priority: boolean;
  concernsMinor: boolean;
  proposedFen: number | null;
}

const COLUMNS = `task.id, task.name, task.act, task.state, task.office_id AS officeId,
  office.name AS officeName, task.role, task.assignee_id AS assigneeId,
  assignee.display_name AS assigneeName, task.opened_at AS openedAt,
  task.completed_at AS completedAt, relief_case.id AS caseId, relief_case.number AS caseNumber,
  relief_case.title AS caseTitle, relief_case.is_urgent AS urgent,
  relief_case.is_priority AS priority, relief_case.concerns_minor AS concernsMinor,
  relief_case.proposed_fen AS proposedFen,
  term.due_on AS dueOn, term.soon_on AS soonOn,
  term.resume_by AS resumeBy, term.state AS termState`;

const TABLES = `task
  JOIN relief_case ON relief_case.id = task.case_id
  JOIN office ON office.id = task.office_id
  LEFT JOIN account AS assignee ON assignee.id = task.assignee_id
  LEFT JOIN deadline AS term ON term.id = (
    SELECT earliest.id FROM deadline AS earliest
    WHERE earliest.case_id = task.case_id AND earliest.state IN ('running', 'suspended')
    ORDER BY earliest.due_on IS NULL, earliest.due_on, earliest.id LIMIT 1)`;

const ORDER: Record<Box, string> = {
  todo: 'urgent DESC, priority DESC, dueOn IS NULL, dueOn, task.opened_at, task.id',
  claimable: 'urgent DESC, priority DESC, dueOn IS NULL, dueOn, task.opened_at, task.id',
  done: 'task.completed_at DESC, task.id',
};

interface Condition {
  sql: string;
  parameters: unknown[];
}

/** One page of a box of a person, and whether there is more. */
export async function listTasks(
  em: EntityManager,
  actor: Actor,
  query: TaskQuery,
  on: LocalDate,
): Promise<{ items: TaskRow[]; nextCursor: string | null }> {
  const skip = Number(query.cursor ?? 0);
  const { sql, parameters } = both(boxOf(actor, query.box, on), filterOf(query));
  const rows: RawRow[] = await em.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${sql} ORDER BY ${ORDER[query.box]} LIMIT ? OFFSET ?`,
    [...parameters, query.limit + 1, skip],
  );
  const items = rows.slice(0, query.limit).map(typed);
  return { items, nextCursor: rows.length > query.limit ? String(skip + query.limit) : null };
}

/** How many tasks lie in the boxes of what is to be done. */
export async function countTasks(
  em: EntityManager,
  actor: Actor,
  on: LocalDate,
): Promise<{ todo: number; claimable: number }> {
  const [todo, claimable] = [boxOf(actor, 'todo', on), boxOf(actor, 'claimable', on)];
  const rows: { todo: string; claimable: string }[] = await em.query(
    `SELECT (SELECT COUNT(*) FROM task WHERE ${todo.sql}) AS todo,
            (SELECT COUNT(*) FROM task WHERE ${claimable.sql}) AS claimable`,
    [...todo.parameters, ...claimable.parameters],
  );
  return { todo: Number(rows[0]?.todo), claimable: Number(rows[0]?.claimable) };
}

/** Open tasks of a case, or one task, as rows. */
export async function taskRows(
  em: EntityManager,
  which: { caseId: string } | { taskId: string },
): Promise<TaskRow[]> {
  const rows: RawRow[] =
    'caseId' in which
      ? await em.query(
          `SELECT ${COLUMNS} FROM ${TABLES}
            WHERE task.case_id = ? AND task.state IN ('open', 'completing') ORDER BY task.opened_at`,
          [which.caseId],
        )
      : await em.query(`SELECT ${COLUMNS} FROM ${TABLES} WHERE task.id = ?`, [which.taskId]);
  return rows.map(typed);
}

function boxOf(actor: Actor, box: Box, on: LocalDate): Condition {
  if (box === 'done') return { sql: 'task.completed_by = ?', parameters: [actor.accountId] };
  if (box === 'todo') {
    return {
      sql: `task.state = 'open' AND task.assignee_id = ?`,
      parameters: [actor.accountId],
    };
  }
  const grants = actor.roles.filter(({ from, to }) => from <= on && (to === null || on <= to));
  if (grants.length === 0) return { sql: 'FALSE', parameters: [] };
  const pairs = grants.map(() => '(?, ?)').join(', ');
  return {
    sql: `task.state = 'open' AND task.assignee_id IS NULL AND (task.office_id, task.role) IN (${pairs})`,
    parameters: grants.flatMap(({ officeId, role }) => [officeId, role]),
  };
}

function filterOf({ caseId, q }: TaskQuery): Condition {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  if (caseId !== undefined) {
    conditions.push('task.case_id = ?');
    parameters.push(caseId);
  }
  if (q) {
    const like = `%${q.replace(/[\\%_]/g, (char) => `\\${char}`)}%`;
    conditions.push('(relief_case.number LIKE ? OR relief_case.title LIKE ? OR task.name LIKE ?)');
    parameters.push(like, like, like);
  }
  return { sql: conditions.join(' AND '), parameters };
}

const both = (a: Condition, b: Condition): Condition =>
  b.sql === ''
    ? a
    : { sql: `${a.sql} AND ${b.sql}`, parameters: [...a.parameters, ...b.parameters] };

/** As the driver gives it: flags are numbers, amounts text. */
type RawRow = Omit<TaskRow, 'urgent' | 'priority' | 'concernsMinor' | 'proposedFen'> & {
  urgent: number;
  priority: number;
  concernsMinor: number;
  proposedFen: string | null;
};

const typed = (row: RawRow): TaskRow => ({
  ...row,
  urgent: row.urgent !== 0,
  priority: row.priority !== 0,
  concernsMinor: row.concernsMinor !== 0,
  proposedFen: row.proposedFen === null ? null : Number(row.proposedFen),
});
