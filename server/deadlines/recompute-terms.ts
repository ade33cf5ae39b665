import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { jsonTransformer } from '../db/columns.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermAdjustment } from '../domain/terms/term-course.js';
import { openTermStates, type TermState } from '../domain/terms/term-states.js';
import type { TermUnit } from '../domain/terms/terms.js';
import { termDates, type TermDates } from './term-dates.js';

/** Rows of one transaction; more are not read at a time, however many terms there are. */
const batchSize = 2_000;

export interface Recomputed {
  /** Terms whose dates were computed with another calendar. */
  read: number;
  /** Of them, those whose last day is another now; each has an event that says so. */
  changed: number;
}

interface StaleRow {
  id: string;
  startedOn: LocalDate;
  spanCount: number;
  spanUnit: TermUnit;
  soonDays: number;
  adjustments: string;
  dueOn: LocalDate | null;
  version: number;
}

interface Fresh extends TermDates {
  id: string;
  seq: number;
  changed: boolean;
  from: LocalDate | null;
}

/**
 * Computes the dates of every open term anew that were computed with another calendar than the current. Each batch is a
 * transaction; rows others hold are left for the next round. Run again it finds nothing.
 */
export async function recomputeTerms(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
): Promise<Recomputed> {
  const total = { read: 0, changed: 0 };
  for (const { state, calendarVersion } of await staleGroups(deps)) {
    let after = '';
    for (;;) {
      const group = { state, calendarVersion, after };
      const done = await deps.dataSource.transaction((em) => recomputeBatch(em, deps, group));
      total.read += done.read;
      total.changed += done.changed;
      if (done.last === null) break;
      after = done.last;
    }
  }
  return total;
}

interface Group {
  state: TermState;
  calendarVersion: string;
}

async function staleGroups({
  dataSource,
  calendar,
}: Pick<Deps, 'dataSource' | 'calendar'>): Promise<Group[]> {
  const groups: Group[] = await dataSource.query(
    `SELECT DISTINCT state, calendar_version AS calendarVersion FROM deadline
      WHERE state IN (?)`,
    [openTermStates],
  );
  return groups.filter(({ calendarVersion }) => calendarVersion !== calendar.version);
}

async function recomputeBatch(
  em: EntityManager,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
  { state, calendarVersion, after }: Group & { after: string },
): Promise<Recomputed & { last: string | null }> {
  const rows: StaleRow[] = await em.query(
    `SELECT id, started_on AS startedOn, span_count AS spanCount, span_unit AS spanUnit,
        soon_days AS soonDays, adjustments, due_on AS dueOn, version
      FROM deadline WHERE state = ? AND calendar_version = ? AND id > ?
      ORDER BY id LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`,
    [state, calendarVersion, after],
  );
  const datesOf = rememberDates((row: StaleRow) =>
    termDates(
      { ...row, adjustments: jsonTransformer.from(row.adjustments) as TermAdjustment[] },
      calendar,
    ),
  );
  const fresh = rows.map((row): Fresh => {
    const dates = datesOf(row);
    const changed = dates.dueOn !== row.dueOn;
    return { id: row.id, seq: row.version + 1, from: row.dueOn, changed, ...dates };
  });
  const changed = fresh.filter((row) => row.changed);
  await writeDates(em, fresh, calendar.version);
  await writeEvents(em, changed, { at: clock.now(), on: clock.today() });
  const last = rows.length === batchSize ? (rows.at(-1)?.id ?? null) : null;
  return { read: rows.length, changed: changed.length, last };
}

/** Many terms start on the same days with the same span: each of these is computed once. */
function rememberDates(compute: (row: StaleRow) => TermDates): (row: StaleRow) => TermDates {
  const known = new Map<string, TermDates>();
  return (row) => {
    const { startedOn, spanCount, spanUnit, soonDays, adjustments } = row;
    const key = [startedOn, spanCount, spanUnit, soonDays, adjustments].join(' ');
    const dates = known.get(key) ?? compute(row);
    known.set(key, dates);
    return dates;
  };
}

async function writeDates(em: EntityManager, fresh: Fresh[], version: string): Promise<void> {
  const same = fresh.filter(({ changed }) => !changed);
  const moved = fresh.filter(({ changed }) => changed);
  for (const rows of [same, moved].filter(({ length }) => length > 0)) {
    const [first] = rows;
    const reset = first?.changed
      ? `, deadline.warned_at = NULL,
          deadline.overdue_at = IF(deadline.state = 'suspended', deadline.overdue_at, NULL),
          deadline.version = deadline.version + 1`
      : '';
    await em.query(
      `UPDATE deadline
        JOIN JSON_TABLE(?, '$[*]' COLUMNS (
          id VARCHAR(36) PATH '$.id',
          due_on DATE PATH '$.dueOn',
          soon_on DATE PATH '$.soonOn',
          resume_by DATE PATH '$.resumeBy')) AS fresh
          ON deadline.id = CONVERT(fresh.id USING utf8mb4) COLLATE utf8mb4_bin
        SET deadline.due_on = fresh.due_on, deadline.soon_on = fresh.soon_on,
          deadline.resume_by = fresh.resume_by, deadline.calendar_version = ?${reset}`,
      [JSON.stringify(rows.map(datesAsJson)), version],
    );
  }
}

function datesAsJson({ id, dueOn, soonOn, resumeBy }: Fresh): object {
  return { id, dueOn, soonOn, resumeBy };
}

async function writeEvents(
  em: EntityManager,
  changed: Fresh[],
  { at, on }: { at: Date; on: LocalDate },
): Promise<void> {
  if (changed.length === 0) return;
  await em.query(
    'INSERT INTO deadline_event (deadline_id, seq, kind, on_date, at, by_account_id, data) VALUES ?',
    [
      changed.map(({ id, seq, from, dueOn: to }) => [
        ...[id, seq, from === null ? 'dated' : 'recomputed', on, at, null],
        JSON.stringify({ from, to }),
      ]),
    ],
  );
}
