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

/** `previousHash` of the first link. */
export const chainStart = '0'.repeat(64);

/** One link: what happened to a paper, bound to the link before. */
export interface ChainLink {
  caseId: string;
  /** From 1 without gaps. */
  seq: number;
  event: string;
  documentId: string;
  htmlSha256: string;
  dataSha256: string;
  pdfSha256: string | null;
  pdfSm3: string | null;
  detail: Record<string, unknown>;
  /** ISO 8601, UTC, to the millisecond. */
  at: string;
  previousHash: string;
}

export interface HashedLink extends ChainLink {
  hash: string;
}

export interface ChainFault {
  seq: number;
  detail: string;
}

/**
 * Every fault of a chain in order: numbers without gaps from 1, each link bound to the one before, each hash that of its content.
 * `hashOf` is SHA-256 over the canonical JSON of a link. The rule is the product's own; no legal text lays it down.
 */
export function chainFaults(
  links: readonly HashedLink[],
  hashOf: (link: ChainLink) => string,
): ChainFault[] {
  const faults: ChainFault[] = [];
  let expected = 1;
  let previous = chainStart;
  for (const { hash, ...link } of links) {
    const { seq } = link;
    if (seq !== expected) faults.push({ seq: expected, detail: `缺少${gap(expected, seq - 1)}` });
    if (link.previousHash !== previous && seq === expected) {
      faults.push({ seq, detail: `第${seq}条与前一条不衔接` });
    }
    if (hashOf(link) !== hash) faults.push({ seq, detail: `第${seq}条的内容被改动` });
    expected = seq + 1;
    previous = hash;
  }
  return faults;
}

const gap = (from: number, to: number): string =>
  from >= to ? `第${from}条` : `第${from}条至第${to}条`;
