import type { ChainLink } from '../domain/papers/archive-chain.js';
import type { ArchiveEntry } from './archive-entry.entity.js';

/** What the hash of a stored link is over. */
export function linkOf(entry: ArchiveEntry): ChainLink {
  const { caseId, seq, event, documentId, htmlSha256, dataSha256, pdfSha256, pdfSm3 } = entry;
  const { detail, at, previousHash } = entry;
  return {
    ...{ caseId, seq, event, documentId, htmlSha256, dataSha256, pdfSha256, pdfSm3 },
    ...{ detail, at: at.toISOString(), previousHash },
  };
}
