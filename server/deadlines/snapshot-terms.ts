import type { EntityManager } from 'typeorm';
import { jsonTransformer } from '../db/columns.js';
import type { Calendar } from '../domain/terms/calendar.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermAdjustment } from '../domain/terms/term-course.js';
import { terms, type TermKind, type TermUnit } from '../domain/terms/terms.js';
import { termDates } from './term-dates.js';

/** An open term and its last day by the calendar asked with. */
export interface TermSnapshot {
  deadlineId: string;
  caseId: string;
  /** 案号; null until accepted. */
  number: string | null;
  title: string;
  /** Chinese name of the term. */
  name: string;
  /** Null: pending the calendar. */
  dueOn: LocalDate | null;
}

interface Row extends Omit<TermSnapshot, 'name' | 'dueOn'> {
  kind: TermKind;
  startedOn: LocalDate;
  spanCount: number;
  spanUnit: TermUnit;
  soonDays: number;
  adjustments: string;
}

/**
 * The open terms of these offices with the last days they have by a calendar, whatever stands in their rows: what a change of
 * the calendar would do is the difference of two of these. A change of the setting `term` moves none that has started.
 */
export async function snapshotTerms(
  em: EntityManager,
  calendar: Calendar,
  officeIds: readonly string[],
): Promise<TermSnapshot[]> {
  if (officeIds.length === 0) return [];
  const rows: Row[] = await em.query(
    `SELECT deadline.id AS deadlineId, deadline.case_id AS caseId, relief_case.number,
        relief_case.title, deadline.kind, deadline.started_on AS startedOn,
        deadline.span_count AS spanCount, deadline.span_unit AS spanUnit,
        deadline.soon_days AS soonDays, deadline.adjustments
      FROM deadline JOIN relief_case ON relief_case.id = deadline.case_id
      WHERE deadline.state IN ('running', 'suspended') AND relief_case.office_id IN (?)
      ORDER BY relief_case.created_at, deadline.id`,
    [officeIds],
  );
  return rows.map((row) => {
    const adjustments = jsonTransformer.from(row.adjustments) as TermAdjustment[];
    const { deadlineId, caseId, number, title, kind } = row;
    const { dueOn } = termDates({ ...row, adjustments }, calendar);
    return { deadlineId, caseId, number, title, name: terms[kind].name, dueOn };
  });
}
