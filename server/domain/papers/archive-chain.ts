import type { Link } from '../basics/hash-chain.js';

/** What a chain records of a paper. */
export const archiveEvents = {
  issued: '出具',
  printed: '生成版式文件',
  sealed: '用印',
  signed: '电子签名',
  served: '送达',
  filed: '归档',
  voided: '作废',
  replaced: '被更正',
} as const satisfies Record<string, string>;

export type ArchiveEvent = keyof typeof archiveEvents;

/** One link of the chain of a case: what happened to a paper, bound to the link before. */
export interface ChainLink extends Link {
  caseId: string;
  event: string;
  documentId: string;
  htmlSha256: string;
  dataSha256: string;
  pdfSha256: string | null;
  pdfSm3: string | null;
  detail: Record<string, unknown>;
  /** ISO 8601, UTC, to the millisecond. */
  at: string;
}

export interface HashedLink extends ChainLink {
  hash: string;
}
