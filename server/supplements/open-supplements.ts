import { In, type EntityManager } from 'typeorm';
import { Supplement } from './supplement.entity.js';

/** Supplements that are still awaited, of these cases, the oldest first. */
export async function openSupplements(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Supplement[]> {
  if (caseIds.length === 0) return [];
  return em.find(Supplement, {
    where: { caseId: In([...caseIds]), state: 'open' },
    order: { requestedAt: 'ASC' },
  });
}
