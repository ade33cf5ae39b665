import type { EntityManager } from 'typeorm';
import { lockCase } from '../cases/lock-case.js';
import { LegalDocument } from '../documents/document.entity.js';
import { chainStart } from '../domain/basics/hash-chain.js';
import type { ArchiveEvent, ChainLink } from '../domain/papers/archive-chain.js';
import { ArchiveEntry } from './archive-entry.entity.js';
import { linkHash } from './link-hash.js';

export interface ChainInput {
  caseId: string;
  documentId: string;
  event: ArchiveEvent;
  /** Ids and words only: no names, no numbers of persons. */
  detail?: Record<string, unknown>;
}

/**
 * Writes down what happened to a paper as the next link of the chain of its case, in the caller's transaction and after the change
 * itself: the link holds the hashes the paper has now. Locks the case; whoever holds locks on its papers already has locked it first.
 */
export async function appendToChain(
  em: EntityManager,
  at: Date,
  { caseId, documentId, event, detail = {} }: ChainInput,
): Promise<void> {
  await lockCase(em, caseId);
  const last = await em.findOne(ArchiveEntry, {
    select: { seq: true, hash: true },
    where: { caseId },
    order: { seq: 'DESC' },
  });
  const { htmlSha256, dataSha256, pdfSha256, pdfSm3 } = await em.findOneOrFail(LegalDocument, {
    select: { htmlSha256: true, dataSha256: true, pdfSha256: true, pdfSm3: true },
    where: { id: documentId, caseId },
  });
  const link: ChainLink = {
    ...{ caseId, seq: (last?.seq ?? 0) + 1, event, documentId },
    ...{ htmlSha256, dataSha256, pdfSha256, pdfSm3, detail, at: at.toISOString() },
    previousHash: last?.hash ?? chainStart,
  };
  // TypeORM's partial type looks into the record; the column takes it whole.
  const row = { ...link, event, at, detail: detail as object, hash: linkHash(link) };
  await em.insert(ArchiveEntry, row);
}
