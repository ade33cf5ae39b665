import { In, type EntityManager } from 'typeorm';
import { InquiryLetter } from './inquiry-letter.entity.js';

export interface OpenLetter {
  id: string;
  inquiryId: string;
  caseId: string;
  agency: string;
  sentAt: Date;
}

/** Letters still without a settlement: of one case, or of several. */
export async function openLetters(
  em: EntityManager,
  which: { caseId: string } | { caseIds: readonly string[] },
): Promise<OpenLetter[]> {
  const caseIds = 'caseId' in which ? [which.caseId] : [...which.caseIds];
  if (caseIds.length === 0) return [];
  return em.find(InquiryLetter, {
    select: { id: true, inquiryId: true, caseId: true, agency: true, sentAt: true },
    where: { caseId: In(caseIds), state: 'sent' },
    order: { sentAt: 'ASC', agency: 'ASC' },
  });
}
