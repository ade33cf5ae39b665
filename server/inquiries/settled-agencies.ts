import { In, type EntityManager } from 'typeorm';
import { InquiryLetter } from './inquiry-letter.entity.js';

/** Agencies that answered in a case, or whose silence was accounted for. */
export async function settledAgencies(em: EntityManager, caseId: string): Promise<string[]> {
  const rows = await em.find(InquiryLetter, {
    select: { agency: true },
    where: { caseId, state: In(['replied', 'no-reply']) },
  });
  return [...new Set(rows.map(({ agency }) => agency))];
}
