/** `previousHash` of the first link. */
export const chainStart = '0'.repeat(64);

/** What every link of a chain has, whatever it records. */
export interface Link {
  /** From 1 without gaps. */
  seq: number;
  previousHash: string;
}

export interface ChainFault {
  seq: number;
  detail: string;
}

/** How far a chain has been looked at. */
export interface ChainPlace {
  seq: number;
  hash: string;
}

/**
 * Every fault of a chain in order: numbers without gaps, each link bound to the one before, each hash that of its content. `isIntact` says
 * the last. A long chain is looked at in pieces, each from the `place` where the piece before ended. The rule is the product's own; no
 * legal text lays it down.
 */
export function chainFaults<L extends Link & { hash: string }>(
  links: readonly L[],
  isIntact: (link: L) => boolean,
  place: ChainPlace = { seq: 0, hash: chainStart },
): ChainFault[] {
  const faults: ChainFault[] = [];
  let expected = place.seq + 1;
  let previous = place.hash;
  for (const link of links) {
    const { seq, hash } = link;
    if (seq !== expected) faults.push({ seq: expected, detail: `缺少${gap(expected, seq - 1)}` });
    if (link.previousHash !== previous && seq === expected) {
      faults.push({ seq, detail: `第${seq}条与前一条不衔接` });
    }
    if (!isIntact(link)) faults.push({ seq, detail: `第${seq}条的内容被改动` });
    expected = seq + 1;
    previous = hash;
  }
  return faults;
}

const gap = (from: number, to: number): string =>
  from >= to ? `第${from}条` : `第${from}条至第${to}条`;
