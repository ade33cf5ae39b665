import { describe, expect, it } from '@jest/globals';
import { createVault } from '../../server/vault.js';

const vault = createVault(Buffer.alloc(32, 1));
const other = createVault(Buffer.alloc(32, 2));
const identity = '11010119900307745X';

describe('vault', () => {
  it('what was sealed opens again, and looks different each time', () => {
    const [first, second] = [vault.seal(identity), vault.seal(identity)];

    expect(first).not.toBe(second);
    expect(first).not.toContain(identity);
    expect([vault.open(first), vault.open(second)]).toEqual([identity, identity]);
  });

  it('a longest text of Chinese fits the column', () => {
    expect(vault.seal('6'.repeat(30)).length).toBeLessThanOrEqual(400);
  });

  it('another key opens nothing', () => {
    const sealed = vault.seal(identity);

    expect(() => other.open(sealed)).toThrow();
  });

  it('a changed text opens nothing', () => {
    const sealed = vault.seal(identity);
    const last = sealed.at(-2) === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, -2) + last + sealed.slice(-1);

    expect(() => vault.open(changed)).toThrow();
  });

  it('a text of another form is refused, not guessed', () => {
    expect(() => vault.open('v2.abc')).toThrow('unknown form');
    expect(() => vault.open(identity)).toThrow('unknown form');
  });

  it('the index finds the same number however it is written, and only under the same key', () => {
    const index = vault.index(identity);

    expect(index).toMatch(/^[0-9a-f]{64}$/);
    expect(vault.index('110101 19900307 745x')).toBe(index);
    expect(vault.index('110101199003077441')).not.toBe(index);
    expect(other.index(identity)).not.toBe(index);
  });

  it('a mark is made of the text as it is, under the key, and is no index', () => {
    const mark = vault.mark(identity);

    expect(mark).toMatch(/^[0-9a-f]{64}$/);
    expect(vault.mark(identity)).toBe(mark);
    expect(vault.mark(`${identity} `)).not.toBe(mark);
    expect([vault.index(identity), other.mark(identity)]).not.toContain(mark);
  });

  it('a key of another length is refused', () => {
    expect(() => createVault(Buffer.alloc(16))).toThrow('32 bytes');
  });
});
