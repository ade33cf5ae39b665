import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { assemblers } from '../documents/assemblers.js';
import type { LegalDocument } from '../documents/document.entity.js';
import { issueDocuments, type Issue } from '../documents/issue-document.js';

type Proof = 'service-receipt' | 'postal-service-record';

/** Issues what proves the service of a paper, in the name of the office that issued it; once for each try. */
export async function issueProof(
  em: EntityManager,
  deps: Deps,
  { id: documentId, caseId, officeId }: LegalDocument,
  { kind, serviceId }: { kind: Proof; serviceId: string },
): Promise<void> {
  if (!Object.hasOwn(assemblers, kind)) return;
  const extra = { serviceId, documentId };
  const issue = { caseId, officeId, effectKey: serviceId, extra, kind: kind as string as Issue['kind'] };
  await issueDocuments(em, deps, issue);
}
