import { describe, expect, it } from '@jest/globals';
import {
  delegationFor,
  type AuthorityInput,
  type Matter,
} from '../../../../server/domain/authority/authority.js';
import type { Delegation } from '../../../../server/domain/authority/check-delegations.js';

const line = (change: Partial<Delegation>): Delegation => ({
  ...{ role: 'deputy-chief', band: 'small', uptoFen: null, matters: ['grant'], paper: '授权书' },
  ...change,
});
const input: AuthorityInput = {
  ...{ matter: 'grant', amountFen: 1_000, overCeiling: false, disputed: false, exception: false },
  bands: [
    { fromFen: 1, uptoFen: 1_000, band: 'small' },
    { fromFen: 1_001, uptoFen: 5_000, band: 'medium' },
    { fromFen: 5_001, uptoFen: null, band: 'large' },
  ],
  delegations: [line({ paper: '小额' })],
};
const paperFor = (change: Partial<AuthorityInput>) =>
  delegationFor({ ...input, ...change })?.paper ?? null;

describe('delegationFor', () => {
  it.each<[string, Partial<AuthorityInput>, string | null]>([
    ['the whole band', {}, '小额'],
    ['the next band', { amountFen: 1_001 }, null],
    ['the other matter', { matter: 'refuse' }, null],
    ['no amount', { amountFen: null }, null],
    ['no list', { delegations: [] }, null],
    ['no bands', { bands: [] }, null],
    ['above the ceiling', { overCeiling: true }, null],
    ['in dispute', { disputed: true }, null],
    ['by way of exception', { exception: true }, null],
    ['exactly its limit', { amountFen: 500, delegations: [line({ uptoFen: 500 })] }, '授权书'],
    ['a fen above its limit', { amountFen: 501, delegations: [line({ uptoFen: 500 })] }, null],
    ['a medium amount', { amountFen: 5_000, delegations: [line({ band: 'medium' })] }, '授权书'],
    ['a large amount', { amountFen: 5_001, delegations: [line({ band: 'large' })] }, null],
  ])('%s', (_, change, paper) => {
    expect(paperFor(change)).toBe(paper);
  });

  it.each<Matter>(['grant', 'refuse'])(
    'finds the line of the matter among several: %s',
    (matter) => {
      const delegations = [
        line({ matters: ['grant'], paper: 'grant' }),
        line({ matters: ['refuse'], paper: 'refuse' }),
      ];

      expect(paperFor({ matter, delegations })).toBe(matter);
    },
  );
});
