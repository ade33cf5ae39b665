import type { EntityManager } from 'typeorm';
import { isStanding } from '../domain/papers/document-states.js';
import { LegalDocument } from './document.entity.js';

/**
 * The decision document a payment of an office rests on: its own, else that of the office that decided for all; null before
 * any. A voided or replaced one does not count.
 */
export async function decisionOf(
  em: EntityManager,
  caseId: string,
  officeId: string,
): Promise<LegalDocument | null> {
  const found = await em.find(LegalDocument, {
    where: { caseId, kind: 'relief-decision' },
    order: { seq: 'DESC' },
  });
  const valid = found.filter(({ state }) => isStanding(state));
  return valid.find((document) => document.officeId === officeId) ?? valid[0] ?? null;
}
