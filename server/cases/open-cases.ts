import type { EntityManager } from 'typeorm';
import type { CaseScope } from './case-scope.js';
import type { CaseOwner } from './find-case-owner.js';
import { inScope } from './list-cases.js';
import { ReliefCase } from './relief-case.entity.js';

/** The cases of a scope that are not closed; terminated ones too, as long as money is open. */
export async function openCases(em: EntityManager, scope: CaseScope): Promise<CaseOwner[]> {
  const rows = await em
    .createQueryBuilder(ReliefCase, 'c')
    .select(['c.id', 'c.number', 'c.title', 'c.officeId', 'c.handlerId'])
    .where(inScope(scope))
    .andWhere('c.closedAt IS NULL')
    .getMany();
  return rows.map(({ id, number, title, officeId, handlerId }) => ({
    ...{ id, number, title, officeId, handlerId },
  }));
}
