import type { EntityManager } from 'typeorm';
import type { CaseScope } from './case-scope.js';
import { allOf, scopeCondition, type CaseCondition } from './scope-condition.js';
import { notRecused } from '../recusals/recused.js';
import { foundBy, type CaseSearch } from './case-search.js';

/** Beyond so many offices one way through all cases in order is quicker than one way an office. */
const mostOfficeWays = 40;

/** Where a page of cases begins: behind the last row of the page before. */
export interface After {
  createdAt: Date;
  id: string;
}

/**
 * Ids of one page of the cases in a scope, the newest first. Each way to a case is a statement of its own that reads an index in
 * the order of the list and stops when the page is full; together they give the page. One condition with OR would read every case.
 */
export async function casePage(
  em: EntityManager,
  scope: CaseScope,
  {
    filter,
    search,
    after,
    limit,
  }: { filter: CaseCondition; search: CaseSearch | null; after: After | null; limit: number },
): Promise<string[]> {
  const seen = { sql: notRecused('c.id'), parameters: [scope.accountId] };
  const narrowed = allOf(filter, seen, ...(after === null ? [] : [behind(after)]));
  const ways =
    search === null
      ? waysOfScope(scope, narrowed)
      : foundBy(search).map((way) => ({
          from: way.from,
          where: allOf(way.where, scopeCondition(scope), narrowed),
        }));
  if (ways.length === 0) return [];
  const parts = ways.map(
    ({ from, where }) =>
      `(SELECT c.id, c.created_at FROM ${from} WHERE ${where.sql}
        ORDER BY c.created_at DESC, c.id DESC LIMIT ?)`,
  );
  const rows: { id: string }[] = await em.query(
    `SELECT id FROM (${parts.join(' UNION ')}) AS page
      ORDER BY page.created_at DESC, page.id DESC LIMIT ?`,
    [...ways.flatMap(({ where }) => [...where.parameters, limit]), limit],
  );
  return rows.map(({ id }) => id);
}

/** A way to cases: the tables with relief_case as `c`, and what is asked of them. */
export interface Way {
  from: string;
  where: CaseCondition;
}

function waysOfScope(scope: CaseScope, narrowed: CaseCondition): Way[] {
  const { handlingOfficeIds, involvedOfficeIds, assigned } = scope;
  const handling =
    handlingOfficeIds.length > mostOfficeWays
      ? [{ sql: 'c.office_id IN (?)', parameters: [handlingOfficeIds] }]
      : handlingOfficeIds.map((id) => ({ sql: 'c.office_id = ?', parameters: [id] }));
  // cases an office handles stand in case_office too: they are on the list already where its own are
  const onlyInvolved = involvedOfficeIds.filter((id) => !handlingOfficeIds.includes(id));
  const both = involvedOfficeIds.filter((id) => handlingOfficeIds.includes(id));
  const involved = [
    ...onlyInvolved.map((id) => ({ sql: 'part.office_id = ?', parameters: [id] })),
    ...both.map((id) => ({
      sql: `part.office_id = ? AND part.part <> 'handling'`,
      parameters: [id],
    })),
  ];
  return [
    ...handling.map((where) => ({ from: 'relief_case AS c', where: allOf(where, narrowed) })),
    ...involved.map((where) => ({
      from: 'case_office AS part JOIN relief_case AS c ON c.id = part.case_id',
      where: allOf(where, narrowed),
    })),
    ...assigned.map(({ accountId, officeIds }) => ({
      from: 'relief_case AS c',
      where: allOf(
        { sql: 'c.handler_id = ? AND c.office_id IN (?)', parameters: [accountId, officeIds] },
        narrowed,
      ),
    })),
  ];
}

const behind = ({ createdAt, id }: After): CaseCondition => ({
  sql: 'c.created_at < ? OR (c.created_at = ? AND c.id < ?)',
  parameters: [createdAt, createdAt, id],
});
