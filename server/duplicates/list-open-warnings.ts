import { caseScope, inScope } from '../cases/case-scope.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { DuplicateWarning } from './duplicate-warning.entity.js';

export interface OpenWarning {
  id: string;
  caseId: string;
  caseTitle: string;
  kind: DuplicateWarning['kind'];
  foundAt: string;
}

const LIMIT = 200;

/** What a person may settle and nobody has, the oldest first. */
export async function listOpenWarnings(
  { dataSource, clock }: Deps,
  { actor }: { actor: Actor },
): Promise<{ items: OpenWarning[] }> {
  const em = dataSource.manager;
  const scope = await caseScope(em, actor, 'settle-warning', clock.today());
  const rows = await em
    .createQueryBuilder(DuplicateWarning, 'w')
    .innerJoinAndMapOne('w.case', ReliefCase, 'c', 'c.id = w.caseId')
    .where('w.settledAt IS NULL AND w.lapsedAt IS NULL')
    .andWhere('c.closedAt IS NULL AND c.terminatedAt IS NULL')
    .andWhere(inScope(scope))
    .orderBy('w.foundAt', 'ASC')
    .addOrderBy('w.id', 'ASC')
    .take(LIMIT)
    .getMany();
  return {
    items: (rows as (DuplicateWarning & { case: ReliefCase })[]).map((row) => ({
      ...{ id: row.id, caseId: row.caseId, caseTitle: row.case.title, kind: row.kind },
      foundAt: row.foundAt.toISOString(),
    })),
  };
}
