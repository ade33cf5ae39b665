import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import type { LegalDocument } from '../documents/document.entity.js';
import { issueDocuments } from '../documents/issue-document.js';

/** Issues what proves the service of a paper, in the name of the office that issued it; once for each try. */
export async function issueProof(
  em: EntityManager,
  deps: Deps,
  { id: documentId, caseId, officeId }: LegalDocument,
  proof: { kind: 'service-receipt' | 'postal-service-record'; serviceId: string },
): Promise<void> {
  const { kind, serviceId } = proof;
  const extra = { serviceId, documentId };
  await issueDocuments(em, deps, { caseId, officeId, effectKey: serviceId, extra, kind });
}
