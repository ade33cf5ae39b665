import type { EntityManager } from 'typeorm';
import { isCertainKey } from './original-case-key.js';
import { OriginalCase } from './original-case.entity.js';

/** Number of the original case and the key by which it meets others; null where it is not certain. */
export async function caseOriginal(
  em: EntityManager,
  originalCaseId: string,
): Promise<{ caseNumber: string | null; caseKey: string | null }> {
  const { caseNumber, caseKey } = await em.findOneByOrFail(OriginalCase, { id: originalCaseId });
  return { caseNumber, caseKey: isCertainKey(caseKey) ? caseKey : null };
}
