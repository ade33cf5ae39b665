import type { EntityManager } from 'typeorm';
import { InquiryLetter } from './inquiry-letter.entity.js';

/** Did an agency report relief already given in the same matter? */
export async function foundRelief(em: EntityManager, caseId: string): Promise<boolean> {
  return em.existsBy(InquiryLetter, { caseId, foundRelief: true });
}
