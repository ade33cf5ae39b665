import type { EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { grouped } from '../../domain/basics/grouped.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { caseStatuses, type CaseStatus } from '../../domain/cases/case-status.js';
import { ageDays } from '../../domain/monitor/case-ages.js';
import { findOffices } from '../../offices/find-office.js';
import { kindById } from '../stuck/kind-by-id.js';
import { scopeOfFindings, stuckScope } from '../stuck/stuck-scope.js';
import type { OverviewView } from './api.js';
import { openStatuses } from './count-places.js';
import { idsOf, officesAsked } from './offices-asked.js';

/** What is open now in the offices this person looks after: counted as it is asked, by indexes alone. */
export async function readOverview(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { actor, officeId }: { actor: Actor; officeId?: string | undefined },
): Promise<OverviewView> {
  const em = deps.dataSource.manager;
  const today = deps.clock.today();
  const officeIds = await officesAsked(em, { actor, actions: ['see-monitor'], officeId }, today);
  const [stages, ages, terms, stuck, offices] = await Promise.all([
    countStages(em, officeIds),
    countAges(em, officeIds, ageDays(today, deps.calendar)),
    countOpenTerms(em, officeIds, today),
    countStuck(em, actor, officeIds, today),
    findOffices(em),
  ]);
  const within = new Set(officeIds);
  return {
    today,
    open: sum(stages),
    stages: openStatuses.map((status) => ({
      ...{ status, name: caseStatuses[status] },
      cases: sum(stages.filter((row) => row.status === status)),
    })),
    ages,
    terms: { soon: sum(terms.soon), overdue: sum(terms.overdue) },
    stuck: [...grouped(stuck, ({ kind }) => kind)]
      .map(([kind, rows]) => ({ kind, name: kindById(kind)?.name ?? kind, count: sum(rows) }))
      .sort((a, b) => b.count - a.count),
    offices: offices
      .filter(({ id }) => within.has(id))
      .map(({ id, name, level }) => {
        const here = <Row extends OfOffice>(rows: Row[]) =>
          rows.filter((row) => row.officeId === id);
        return {
          ...{ id, name, level, open: sum(here(stages)) },
          stages: Object.fromEntries(here(stages).map(({ status, count }) => [status, count])),
          ...{ overdue: sum(here(terms.overdue)), stuck: sum(here(stuck)) },
        };
      }),
  };
}

interface OfOffice {
  officeId: string;
  count: number;
}

const sum = (rows: readonly { count: number }[]): number =>
  rows.reduce((all, { count }) => all + count, 0);

const counted = <Row extends { count: number | string }>(rows: Row[]) =>
  rows.map((row) => ({ ...row, count: Number(row.count) }));

async function countStages(
  em: EntityManager,
  officeIds: readonly string[],
): Promise<(OfOffice & { status: CaseStatus })[]> {
  const rows = await em.query<(OfOffice & { status: CaseStatus })[]>(
    `SELECT office_id AS officeId, status, COUNT(*) AS count FROM relief_case
     WHERE status IN (?) AND office_id IN (?) GROUP BY status, office_id`,
    [openStatuses, idsOf(officeIds)],
  );
  return counted(rows);
}

/** Open cases by age: those filed on the day of a bound or later are within it. */
async function countAges(
  em: EntityManager,
  officeIds: readonly string[],
  days: readonly (LocalDate | null)[],
): Promise<OverviewView['ages']> {
  const known = days.filter((day) => day !== null);
  const [row = {}] = await em.query<Record<string, string | null>[]>(
    `SELECT COUNT(*) AS whole${known.map((_, n) => `, SUM(filed_on >= ?) AS within${String(n)}`).join('')}
     FROM relief_case WHERE status IN (?) AND office_id IN (?)`,
    [...known, openStatuses, idsOf(officeIds)],
  );
  const upTo = (n: number): number | null =>
    n < known.length ? Number(row[`within${String(n)}`] ?? 0) : null;
  return [...days, null].map((_, age) => {
    const to = age === days.length ? Number(row['whole'] ?? 0) : upTo(age);
    const from = age === 0 ? 0 : upTo(age - 1);
    return { age, cases: to === null || from === null ? null : to - from };
  });
}

async function countOpenTerms(
  em: EntityManager,
  officeIds: readonly string[],
  today: LocalDate,
): Promise<{ soon: OfOffice[]; overdue: OfOffice[] }> {
  const [soon, overdue] = await Promise.all(
    Object.values(openTermSql).map((sql) =>
      em.query<OfOffice[]>(
        `SELECT c.office_id AS officeId, COUNT(DISTINCT c.id) AS count
         FROM deadline AS d JOIN relief_case AS c ON c.id = d.case_id
         WHERE ${sql} AND c.office_id IN (?) GROUP BY c.office_id`,
        [today, today, idsOf(officeIds)],
      ),
    ),
  );
  return { soon: counted(soon ?? []), overdue: counted(overdue ?? []) };
}

/** Terms that end soon, and those that ended unmet, as conditions on deadline `d`; two parameters, today each. A case counts once. */
export const openTermSql = {
  soon: `d.state = 'running' AND d.soon_on <= ? AND d.due_on >= ?`,
  overdue: `d.state = 'running' AND d.due_on < ? AND d.due_on < ?`,
} as const;

async function countStuck(
  em: EntityManager,
  actor: Actor,
  officeIds: readonly string[],
  today: LocalDate,
): Promise<(OfOffice & { kind: string })[]> {
  const scope = await stuckScope(em, actor, today);
  const { sql, parameters } = scopeOfFindings({
    ...{ ...scope, caseOfficeIds: [...officeIds] },
    ...{ machineOfficeIds: [], isOperator: false },
  });
  const rows = await em.query<(OfOffice & { kind: string })[]>(
    `SELECT f.kind, f.office_id AS officeId, COUNT(*) AS count FROM stuck_finding AS f
     WHERE f.ended_at IS NULL AND ${sql} GROUP BY f.kind, f.office_id`,
    parameters,
  );
  return counted(rows);
}
