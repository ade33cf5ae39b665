import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermState } from '../domain/terms/term-states.js';
import type { TaskState } from './task.entity.js';

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
  /** Last day of the task's own working days; null: the diagram gives none. */
  limitOn: LocalDate | null;
  /** Null: the case has no open term. */
  termState: TermState | null;
  caseId: string;
  caseNumber: string | null;
  caseTitle: string;
  urgent: boolean;
  priority: boolean;
  concernsMinor: boolean;
  suspendedOn: LocalDate | null;
  path: string | null;
  handlerId: string | null;
  handlerName: string | null;
  proposedFen: number | null;
}

const COLUMNS = `task.id, task.name, task.act, task.state, task.office_id AS officeId,
  office.name AS officeName, task.role, task.assignee_id AS assigneeId,
  assignee.display_name AS assigneeName, task.opened_at AS openedAt,
  task.completed_at AS completedAt, relief_case.id AS caseId, relief_case.number AS caseNumber,
  relief_case.title AS caseTitle, relief_case.is_urgent AS urgent,
  relief_case.is_priority AS priority, relief_case.concerns_minor AS concernsMinor,
  relief_case.suspended_on AS suspendedOn, relief_case.path, relief_case.handler_id AS handlerId, handler.display_name AS handlerName,
  relief_case.proposed_fen AS proposedFen,
  task.due_on AS limitOn, term.due_on AS dueOn, term.soon_on AS soonOn,
  term.resume_by AS resumeBy, term.state AS termState`;

/** A task is due with the case; the signature under an approval by phone is its approver's, not a matter of the tasks that follow. */
const TABLES = `task
  JOIN relief_case ON relief_case.id = task.case_id
  JOIN office ON office.id = task.office_id
  LEFT JOIN account AS assignee ON assignee.id = task.assignee_id
  LEFT JOIN account AS handler ON handler.id = relief_case.handler_id
  LEFT JOIN deadline AS term ON term.id = (
    SELECT earliest.id FROM deadline AS earliest
    WHERE earliest.case_id = task.case_id AND earliest.state IN ('running', 'suspended')
      AND earliest.kind <> 'phone-signature'
    ORDER BY earliest.due_on IS NULL, earliest.due_on, earliest.id LIMIT 1)`;

/** A part of a statement with its parameters in order. */
export interface Condition {
  sql: string;
  parameters: unknown[];
}

/** All of them hold. */
export const allOf = (...conditions: Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE',
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

/** One of them holds. */
export const anyOf = (...conditions: Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' OR ') || 'FALSE',
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

/** Rows by a condition on `task`, `relief_case` and `term`, in an order of the program's own making. */
export async function selectTaskRows(
  em: EntityManager,
  where: Condition,
  { order, limit, skip = 0 }: { order: string; limit: number; skip?: number },
): Promise<TaskRow[]> {
  const rows: RawRow[] = await em.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    [...where.parameters, limit, skip],
  );
  return rows.map(typed);
}

/** Most open tasks of one case, far more than any diagram has. */
const mostOfACase = 500;

/** Open tasks of a case, or one task, as rows. */
export function taskRows(
  em: EntityManager,
  which: { caseId: string } | { taskId: string },
): Promise<TaskRow[]> {
  const where =
    'caseId' in which
      ? {
          sql: `task.case_id = ? AND task.state IN ('open', 'completing')`,
          parameters: [which.caseId],
        }
      : { sql: 'task.id = ?', parameters: [which.taskId] };
  return selectTaskRows(em, where, { order: 'task.opened_at, task.id', limit: mostOfACase });
}

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
