import type { EntityManager } from 'typeorm';
import { CaseTerm } from './case-term.entity.js';

/** Has a case found by these terms; those it has already stay. Terms are never taken away: a former number still leads to its case. */
export async function addCaseTerms(
  em: EntityManager,
  caseId: string,
  terms: readonly string[],
): Promise<void> {
  if (terms.length === 0) return;
  await em
    .createQueryBuilder()
    .insert()
    .into(CaseTerm)
    .values([...new Set(terms)].map((term) => ({ term, caseId })))
    .orIgnore()
    .updateEntity(false)
    .execute();
}
