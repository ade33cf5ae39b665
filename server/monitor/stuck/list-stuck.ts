import type { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../cases/cursor.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { actingRights } from './acting-rights.js';
import { officeScopeAsked } from './office-asked.js';
import type { listStuck as descriptor, LookView } from './api.js';
import { kindById } from './kind-by-id.js';
import { looksNow } from './looks.js';
import { stuckRows, type FindingRow } from './present-stuck.js';
import { scopeOfFindings, stuckScope, type Condition } from './stuck-scope.js';

type Query = z.infer<NonNullable<typeof descriptor.query>>;
type Page = z.infer<typeof descriptor.response>;

const pageSize = 50;

/** What stands still in this person's reach, the greatest harm first. */
export async function listStuck(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { actor, query }: { actor: Actor; query: Query },
): Promise<Page> {
  const em = deps.dataSource.manager;
  const today = deps.clock.today();
  const [scope, rights] = await Promise.all([
    stuckScope(em, actor, today),
    actingRights(em, actor, today),
  ]);
  const asked = allOf([scopeOfFindings(scope), ...(await filtersOf(em, query))]);
  const [rows, counts, looked] = await Promise.all([
    em.query<FindingRow[]>(
      `SELECT f.id, f.kind, f.desk, f.subject, f.case_id AS caseId, f.office_id AS officeId,
         f.since, f.since_on AS sinceOn, f.owner_kind AS ownerKind,
         f.owner_office_id AS ownerOfficeId, f.owner_role AS ownerRole,
         f.owner_account_id AS ownerAccountId, f.owner_name AS ownerName, f.facts, f.sentence,
         f.harm
       FROM stuck_finding AS f ${joinOf(query)}
       WHERE f.ended_at IS NULL AND ${pageOf(query, asked).sql}
       ORDER BY f.harm DESC, f.id DESC LIMIT ${String(pageSize + 1)}`,
      pageOf(query, asked).parameters,
    ),
    em.query<{ kind: string; n: string }[]>(
      `SELECT f.kind, COUNT(*) AS n FROM stuck_finding AS f ${joinOf(query)}
       WHERE f.ended_at IS NULL AND ${asked.sql} GROUP BY f.kind`,
      asked.parameters,
    ),
    lookView(deps),
  ]);
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return {
    items: await stuckRows(deps, items, rights),
    counts: counts
      .map(({ kind, n }) => ({ kind, name: kindById(kind)?.name ?? kind, n: Number(n) }))
      .sort((a, b) => b.n - a.n || a.kind.localeCompare(b.kind)),
    next: rows.length > pageSize && last ? encodeCursor([String(last.harm), last.id]) : null,
    looked,
  };
}

/** When it was last looked, and for what. */
export async function lookView({ dataSource }: Pick<Deps, 'dataSource'>): Promise<LookView> {
  const looks = (await looksNow(dataSource.manager)).filter(({ kind }) => kindById(kind));
  return {
    ageMs: looks.length === 0 ? null : Math.max(0, Math.min(...looks.map(({ ageMs }) => ageMs))),
    kinds: looks.length,
    failed: looks.flatMap(({ kind, error }) =>
      error === null ? [] : [kindById(kind)?.name ?? kind],
    ),
  };
}

async function filtersOf(
  em: Deps['dataSource']['manager'],
  { desk, officeId, caseId, q }: Query,
): Promise<Condition[]> {
  return [
    ...(desk === undefined ? [] : [{ sql: 'f.desk = ?', parameters: [desk] }]),
    ...(officeId === undefined
      ? []
      : [{ sql: 'f.office_id IN (?)', parameters: [await officeScopeAsked(em, officeId)] }]),
    ...(caseId === undefined ? [] : [{ sql: 'f.case_id = ?', parameters: [caseId] }]),
    ...(q === undefined || q === '' ? [] : [textFilter(q)]),
  ];
}

/** The name of a case is found at the case desk only: operators see no facts of cases. */
function textFilter(q: string): Condition {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return {
    sql: `(f.sentence LIKE ? OR c.number LIKE ? OR f.desk = 'case' AND c.title LIKE ?)`,
    parameters: [like, like, like],
  };
}

const joinOf = ({ q }: Query): string =>
  q === undefined || q === '' ? '' : 'LEFT JOIN relief_case AS c ON c.id = f.case_id';

function pageOf({ kind, after }: Query, asked: Condition): Condition {
  const [harm = '', id = ''] = after === undefined ? [] : decodeCursor(after);
  return allOf([
    asked,
    ...(kind === undefined ? [] : [{ sql: 'f.kind = ?', parameters: [kind] }]),
    ...(after === undefined
      ? []
      : [{ sql: 'f.harm < ? OR f.harm = ? AND f.id < ?', parameters: [harm, harm, id] }]),
  ]);
}

const allOf = (conditions: Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
  parameters: conditions.flatMap(({ parameters }) => parameters),
});
