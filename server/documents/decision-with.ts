import { In, type EntityManager } from 'typeorm';
import { LegalDocument } from './document.entity.js';

/** The latest decision document of an office for a case in this state, granting or refusing; null when there is none. */
export async function decisionWith(
  em: EntityManager,
  caseId: string,
  state: LegalDocument['state'],
  officeId: string,
): Promise<LegalDocument | null> {
  return em.findOne(LegalDocument, {
    where: { caseId, state, officeId, kind: In(['relief-decision', 'refusal-decision']) },
    order: { createdAt: 'DESC' },
  });
}
