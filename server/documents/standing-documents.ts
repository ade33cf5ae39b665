import { In, type EntityManager } from 'typeorm';
import type { DocumentKindId } from '../../templates/index.js';
import { isStanding } from '../domain/papers/document-states.js';
import { LegalDocument } from './document.entity.js';

/** The papers of these kinds that count, oldest first: neither void nor replaced. */
export async function standingDocuments(
  em: EntityManager,
  caseId: string,
  ...kinds: DocumentKindId[]
): Promise<LegalDocument[]> {
  const found = await em.find(LegalDocument, {
    where: { caseId, kind: In(kinds) },
    order: { seq: 'ASC' },
  });
  return found.filter(({ state }) => isStanding(state));
}
