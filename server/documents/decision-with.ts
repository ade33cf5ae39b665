import { In, type EntityManager } from 'typeorm';
import { LegalDocument } from './document.entity.js';

/** The latest decision document of a case in this state, granting or refusing, of any office or the one named; null when there is none. */
export async function decisionWith(
  em: EntityManager,
  caseId: string,
  state: LegalDocument['state'],
  officeId?: string,
): Promise<LegalDocument | null> {
  return em.findOne(LegalDocument, {
    where: {
      ...{ caseId, state, kind: In(['relief-decision', 'refusal-decision']) },
      ...(officeId === undefined ? {} : { officeId }),
    },
    order: { seq: 'DESC' },
  });
}
