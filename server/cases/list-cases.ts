import { In, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { Application } from './application.entity.js';
import { caseCondition, type CaseFilter } from './case-filter.js';
import { casePage, type After } from './case-page.js';
import { caseScope } from './case-scope.js';
import { caseSearch } from './case-search.js';
import type { CaseSummary } from './case-summary-view-api.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { accountNames, officeNames } from './names.js';
import { Person } from './person.entity.js';
import { ReliefCase } from './relief-case.entity.js';

export interface CaseQuery extends CaseFilter {
  /** Part of an applicant's or victim's name, a number or its beginning, or a whole identity number. */
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** The cases a person may see (the same predicate as for a single one), the newest first. */
export async function listCases(
  { dataSource, clock, vault }: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { actor, query }: { actor: Actor; query: CaseQuery },
): Promise<{ items: CaseSummary[]; nextCursor: string | null }> {
  const em = dataSource.manager;
  const { q = '', limit, cursor } = query;
  const ids = await casePage(em, await caseScope(em, actor, 'see-case', clock.today()), {
    filter: caseCondition(query),
    search: q === '' ? null : caseSearch({ vault }, q),
    after: cursor === undefined ? null : afterOf(cursor),
    limit: limit + 1,
  });
  const rows = await casesByIds(em, ids.slice(0, limit));
  const last = rows.at(-1);
  const nextCursor =
    ids.length > limit && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null;
  return { items: await caseSummaries(em, rows), nextCursor };
}

function afterOf(cursor: string): After {
  const [at = '', id = ''] = decodeCursor(cursor);
  return { createdAt: new Date(at), id };
}

/** The cases in the order of their ids. */
export async function casesByIds(em: EntityManager, ids: readonly string[]): Promise<ReliefCase[]> {
  if (ids.length === 0) return [];
  const rows = await em.findBy(ReliefCase, { id: In([...ids]) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Rows of a list. */
export async function caseSummaries(
  em: EntityManager,
  rows: readonly ReliefCase[],
): Promise<CaseSummary[]> {
  const [offices, people, applicants] = await Promise.all([
    officeNames(
      em,
      rows.map(({ officeId }) => officeId),
    ),
    accountNames(
      em,
      rows.map(({ handlerId }) => handlerId),
    ),
    applicantNames(
      em,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.map((row) => {
    const { id, number, externalNumber, title, origin, status, outcome, path, round } = row;
    const { proposedFen, decidedFen, filedOn, acceptedOn, decidedOn, handlerId } = row;
    return {
      ...{ id, number, externalNumber, title, origin, status, outcome, path, round },
      ...{ proposedFen, decidedFen, filedOn, acceptedOn, decidedOn },
      office: { id: row.officeId, name: offices.get(row.officeId) ?? row.officeId },
      ...{ urgent: row.isUrgent, priority: row.isPriority, concernsMinor: row.concernsMinor },
      handler: handlerId === null ? null : { id: handlerId, name: people.get(handlerId) ?? '' },
      applicants: applicants.get(id) ?? [],
      suspendedOn: row.suspendedOn,
      closedAt: row.closedAt?.toISOString() ?? null,
    };
  });
}

async function applicantNames(
  em: EntityManager,
  caseIds: string[],
): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  if (caseIds.length === 0) return names;
  const rows = await em
    .createQueryBuilder(Application, 'a')
    .innerJoin(Person, 'p', 'p.id = a.applicantId')
    .select('a.caseId', 'caseId')
    .addSelect('p.name', 'name')
    .where({ caseId: In(caseIds) })
    .orderBy('a.createdAt')
    .addOrderBy('a.id')
    .getRawMany<{ caseId: string; name: string }>();
  for (const { caseId, name } of rows) names.set(caseId, [...(names.get(caseId) ?? []), name]);
  return names;
}
