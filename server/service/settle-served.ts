import type { EntityManager } from 'typeorm';
import { appendToChain } from '../archive/append-to-chain.js';
import type { Deps } from '../deps.js';
import { LegalDocument } from '../documents/document.entity.js';
import { moveDocument } from '../documents/move-document.js';
import { serviceWays } from '../domain/papers/service-words.js';
import { issueProof } from './issue-proof.js';
import type { ServiceAttempt } from './service-attempt.entity.js';

interface Success {
  document: LegalDocument;
  attempt: Pick<ServiceAttempt, 'id' | 'way' | 'triedOn' | 'byAccountId'>;
}

/** The paper is served: its state, and what proves it for the file. */
export async function settleServed(
  em: EntityManager,
  deps: Deps,
  { document, attempt }: Success,
): Promise<void> {
  const { id: documentId, caseId } = document;
  const { id: serviceId, way, triedOn: servedOn, byAccountId: accountId } = attempt;
  const detail = { serviceId, way, servedOn };
  const now = deps.clock.now();
  if (document.state === 'filed') {
    // In the file already: only the day is added.
    await em.update(LegalDocument, { id: documentId, state: 'filed' }, { servedOn });
    await appendToChain(em, now, { caseId, documentId, event: 'served', detail });
  } else {
    const note = `${serviceWays[way].name}，${servedOn}`;
    const move = { documentId, act: 'serve' as const, now, accountId, detail };
    await moveDocument(em, { ...move, set: { servedOn }, note });
  }
  await issueProof(em, deps, document, { kind: 'service-receipt', serviceId });
}
