import { Brackets, In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Deps } from '../deps.js';
import { identityKeys } from '../domain/people/identity-document.js';
import type { Actor } from '../domain/access/permissions.js';
import { normaliseName } from '../domain/people/person-name.js';
import { Application } from './application.entity.js';
import { caseScope, inScope } from './case-scope.js';
import type { CaseSummary } from './case-summary-view-api.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { accountNames, officeNames } from './names.js';
import { Person } from './person.entity.js';
import { ReliefCase } from './relief-case.entity.js';

export interface CaseQuery {
  status?: string | undefined;
  officeId?: string | undefined;
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** The cases a person may see (the same predicate as for a single one), the newest first. */
export async function listCases(
  { dataSource, clock, vault }: Deps,
  { actor, query }: { actor: Actor; query: CaseQuery },
): Promise<{ items: CaseSummary[]; nextCursor: string | null }> {
  const em = dataSource.manager;
  const scope = await caseScope(em, actor, 'see-case', clock.today());
  const select = em
    .createQueryBuilder(ReliefCase, 'c')
    .where(inScope(scope))
    .orderBy('c.createdAt', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(query.limit + 1);
  if (query.status !== undefined) select.andWhere('c.status = :status', { status: query.status });
  if (query.officeId !== undefined) {
    select.andWhere('c.officeId = :officeId', { officeId: query.officeId });
  }
  if (query.q !== undefined && query.q !== '') {
    select.andWhere(
      matching(
        query.q,
        identityKeys(query.q).map((key) => vault.index(key)),
      ),
    );
  }
  if (query.cursor !== undefined) after(select, query.cursor);
  const rows = await select.getMany();
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > query.limit && last
      ? encodeCursor([last.createdAt.toISOString(), last.id])
      : null;
  return { items: await summaries(em, items), nextCursor };
}

/** Part of number, title or an applicant's name; or a whole number of a document, found by its blind index. */
function matching(q: string, identityIndexes: string[]): Brackets {
  const part = partOf(q);
  const name = partOf(normaliseName(q));
  return new Brackets((where) => {
    where
      .where('c.number LIKE :part OR c.externalNumber LIKE :part OR c.title LIKE :part', { part })
      .orWhere(
        `EXISTS (SELECT 1 FROM application a JOIN person p ON p.id = a.applicant_id
                 WHERE a.case_id = c.id AND (p.name LIKE :name OR p.identity_index IN (:...identityIndexes)))`,
        { name, identityIndexes },
      );
  });
}

const partOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

function after(select: SelectQueryBuilder<ReliefCase>, cursor: string): void {
  const [at = '', id = ''] = decodeCursor(cursor);
  select.andWhere('(c.createdAt < :at OR (c.createdAt = :at AND c.id < :id))', {
    at: new Date(at),
    id,
  });
}

async function summaries(em: EntityManager, rows: ReliefCase[]): Promise<CaseSummary[]> {
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  const people = await accountNames(
    em,
    rows.map(({ handlerId }) => handlerId),
  );
  const applicants = await applicantNames(
    em,
    rows.map(({ id }) => id),
  );
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
