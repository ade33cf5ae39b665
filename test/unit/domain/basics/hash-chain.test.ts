import { describe, expect, it } from '@jest/globals';
import { chainFaults, chainStart } from '../../../../server/domain/basics/hash-chain.js';

interface TestLink {
  seq: number;
  event: string;
  previousHash: string;
  hash: string;
}

/** Enough of a hash for the rule: other content, other text. */
const hashOf = ({ seq, event, previousHash }: Omit<TestLink, 'hash'>): string =>
  [seq, event, previousHash].join('|');
const isIntact = (link: TestLink): boolean => hashOf(link) === link.hash;

function chain(length: number, event = 'issued'): TestLink[] {
  const links: TestLink[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const link = { seq, event, previousHash: links.at(-1)?.hash ?? chainStart };
    links.push({ ...link, hash: hashOf(link) });
  }
  return links;
}

const faults = (links: TestLink[]) => chainFaults(links, isIntact).map(({ detail }) => detail);

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
    links[1] = { ...(links[1] as TestLink), event: 'voided' };

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

    expect(faults([...chain(1, 'other'), second as TestLink])).toEqual(['第2条与前一条不衔接']);
  });

  it('is looked at in pieces as well, each from where the piece before ended', () => {
    const links = chain(4);
    const [, second] = links;
    const place = { seq: 2, hash: (second as TestLink).hash };

    expect(chainFaults(links.slice(2), isIntact, place)).toEqual([]);
    expect(chainFaults(links.slice(3), isIntact, place)).toEqual([{ seq: 3, detail: '缺少第3条' }]);
    expect(chainFaults(links.slice(2), isIntact, { ...place, hash: 'x' })).toEqual([
      { seq: 3, detail: '第3条与前一条不衔接' },
    ]);
  });
});
