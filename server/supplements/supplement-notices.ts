import type { EntityManager } from 'typeorm';
import { LegalDocument } from '../documents/document.entity.js';
import type { DocumentState } from '../domain/papers/document-states.js';

export interface SupplementNotice {
  documentId: string;
  number: string | null;
  state: DocumentState;
  servedOn: string | null;
}

/** The 补充材料通知书 of each request of a case, by the id of the request; as it was issued first, whatever was corrected later. */
export async function supplementNotices(
  em: EntityManager,
  caseId: string,
): Promise<ReadonlyMap<string, SupplementNotice>> {
  const rows = await em.find(LegalDocument, {
    select: { id: true, number: true, state: true, servedOn: true, effectKey: true },
    where: { caseId, kind: 'supplement-notice' },
    order: { seq: 'ASC' },
  });
  return new Map(
    rows.map(({ id, number, state, servedOn, effectKey }) => [
      effectKey,
      { documentId: id, number, state, servedOn },
    ]),
  );
}
