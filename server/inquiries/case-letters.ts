import type { EntityManager } from 'typeorm';
import { InquiryLetter } from './inquiry-letter.entity.js';

/** Every letter of a case, the oldest first, as its page shows it. */
export async function caseLetters(em: EntityManager, caseId: string) {
  const rows = await em.find(InquiryLetter, {
    where: { caseId },
    order: { sentAt: 'ASC', agency: 'ASC' },
  });
  return rows.map(({ id, inquiryId, agency, state, reply, foundRelief, sentAt, settledAt }) => ({
    ...{ id, inquiryId, agency, state, reply, foundRelief },
    sentAt: sentAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  }));
}
