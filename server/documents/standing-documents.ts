import { In, Not, type EntityManager } from 'typeorm';
import type { DocumentKindId } from '../../templates/index.js';
import { LegalDocument } from './document.entity.js';

/** The papers of these kinds that count, oldest first: neither void nor replaced. */
export async function standingDocuments(
  em: EntityManager,
  caseId: string,
  ...kinds: DocumentKindId[]
): Promise<LegalDocument[]> {
  return em.find(LegalDocument, {
    where: { caseId, kind: In(kinds), state: Not(In(['void', 'replaced'])) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
}
