import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../domain/access/permissions.js';
import { CaseStar } from './case-star.entity.js';

/** Which of these cases the person follows. */
export async function starredOf(
  em: EntityManager,
  { accountId }: Actor,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const stars = await em.findBy(CaseStar, { accountId, caseId: In([...new Set(caseIds)]) });
  return new Set(stars.map(({ caseId }) => caseId));
}
