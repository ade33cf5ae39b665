import type { EntityManager } from 'typeorm';
import { inScope, type CaseScope } from './case-scope.js';
import type { CaseOwner } from './find-case-owner.js';
import { ReliefCase } from './relief-case.entity.js';

/** A case under way; a terminated one is still open while its money is. */
export interface OpenCase extends CaseOwner {
  isTerminated: boolean;
}

/** The cases of a scope that are not closed; terminated ones too, as long as money is open. */
export async function openCases(em: EntityManager, scope: CaseScope): Promise<OpenCase[]> {
  const rows = await em
    .createQueryBuilder(ReliefCase, 'c')
    .select(['c.id', 'c.number', 'c.title', 'c.officeId', 'c.handlerId', 'c.terminatedAt'])
    .where(inScope(scope))
    .andWhere('c.closedAt IS NULL')
    .getMany();
  return rows.map(({ id, number, title, officeId, handlerId, terminatedAt }) => ({
    ...{ id, number, title, officeId, handlerId, isTerminated: terminatedAt !== null },
  }));
}
