import { describe, expect, it } from '@jest/globals';
import {
  chainFaults,
  chainStart,
  type ChainLink,
  type HashedLink,
} from '../../../../server/domain/papers/archive-chain.js';

/** Enough of a hash for the rule: other content, other text. */
const hashOf = (link: ChainLink): string => JSON.stringify(Object.entries(link).sort());

function chain(length: number): HashedLink[] {
  const links: HashedLink[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const link: ChainLink = {
      ...{ caseId: 'c', seq, event: 'issued', documentId: 'd', detail: {} },
      ...{ htmlSha256: 'h', dataSha256: 'd', pdfSha256: null, pdfSm3: null },
      ...{ at: '2026-03-02T02:00:00.000Z', previousHash: links.at(-1)?.hash ?? chainStart },
    };
    links.push({ ...link, hash: hashOf(link) });
  }
  return links;
}

const withoutHash = ({
  caseId,
  seq,
  event,
  documentId,
  detail,
  ...rest
}: HashedLink): ChainLink => {
  const { htmlSha256, dataSha256, pdfSha256, pdfSm3, at, previousHash } = rest;
  const hashes = { htmlSha256, dataSha256, pdfSha256, pdfSm3 };
  return { caseId, seq, event, documentId, detail, ...hashes, at, previousHash };
};

const faults = (links: HashedLink[]) => chainFaults(links, hashOf).map(({ detail }) => detail);

describe('a chain', () => {
  it('begins from 64 zeros', () => {
    expect(chainStart).toBe('0'.repeat(64));
  });

  it('without faults is that of the product, also an empty one', () => {
    expect(faults(chain(4))).toEqual([]);
    expect(faults([])).toEqual([]);
  });

  it('names the link whose content was changed', () => {
    const links = chain(3);
    links[1] = { ...(links[1] as HashedLink), event: 'voided' };

    expect(faults(links)).toEqual(['第2条的内容被改动']);
  });

  it.each([
    ['one link', 1, 1, '缺少第2条'],
    ['several links', 1, 2, '缺少第2条至第3条'],
    ['the first link', 0, 1, '缺少第1条'],
  ])('names the place where %s is gone', (_what, from, count, expected) => {
    const links = chain(4);
    links.splice(from, count);

    expect(faults(links)).toEqual([expected]);
  });

  it('names the link that does not follow the one before', () => {
    const [, second] = chain(2);
    const other: HashedLink[] = chain(1).map((link) => {
      const changed = { ...link, detail: { other: true } };
      return { ...changed, hash: hashOf(withoutHash(changed)) };
    });

    expect(faults([...other, second as HashedLink])).toEqual(['第2条与前一条不衔接']);
  });
});
