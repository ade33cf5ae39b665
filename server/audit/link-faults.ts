import type { AnchoredHead } from '../archive/anchored-heads.js';
import { chainFaults, type ChainPlace } from '../domain/basics/hash-chain.js';
import { auditHash } from './audit-chain.js';
import type { SealedEntry } from './sealed-entries.js';

/** What is wrong with a piece of the chain: in itself, with its entries, against the anchors that name links of it. */
export function linkFaults(
  links: readonly SealedEntry[],
  from: ChainPlace,
  heads: readonly AnchoredHead[],
): string[] {
  const chain = chainFaults(links, isIntact, from).map(({ detail }) => detail);
  const gone = links.flatMap(({ seq, entryId, entry }) =>
    entry === null ? [`第${String(seq)}条所封存的操作记录（编号${entryId}）已被删除`] : [],
  );
  const bySeq = new Map(links.map((link) => [link.seq, link.hash]));
  const rebuilt = heads.flatMap(({ seq, hash, number }) =>
    bySeq.has(seq) && bySeq.get(seq) !== hash
      ? [`第${String(seq)}条与第${String(number)}号锚定记录不符，链在锚定之后被重建`]
      : [],
  );
  return [...chain, ...gone, ...rebuilt];
}

/** An entry that is gone is told apart. */
const isIntact = (link: SealedEntry): boolean =>
  link.entry === null || auditHash(link, link.entry) === link.hash;
