import { describe, expect, it } from '@jest/globals';
import type { AmountBand } from '../../../../server/domain/authority/bands.js';
import {
  checkDelegations,
  type Delegation,
} from '../../../../server/domain/authority/check-delegations.js';

const bands: AmountBand[] = [
  { fromFen: 1, uptoFen: 1_000, band: 'small' },
  { fromFen: 1_001, uptoFen: 5_000, band: 'medium' },
  { fromFen: 5_001, uptoFen: null, band: 'large' },
];
const line: Delegation = {
  role: 'deputy-chief',
  band: 'small',
  uptoFen: 500,
  matters: ['grant', 'refuse'],
  paper: '授权书第1号',
};

describe('checkDelegations', () => {
  it.each<[string, Delegation[]]>([
    ['nothing delegated', []],
    ['a whole band', [{ ...line, uptoFen: null }]],
    ['up to the last fen of the band', [{ ...line, uptoFen: 1_000 }]],
    ['from the first fen of the band', [{ ...line, band: 'medium', uptoFen: 1_001 }]],
    [
      'two bands, and two matters of one band apart',
      [
        { ...line, matters: ['grant'] },
        { ...line, matters: ['refuse'], uptoFen: 300 },
        { ...line, band: 'medium', uptoFen: 2_000 },
      ],
    ],
  ])('finds nothing wrong with %s', (_, delegations) => {
    expect(checkDelegations(delegations, bands)).toEqual([]);
  });

  it.each<[Partial<Delegation>, string]>([
    [{ uptoFen: 1_001 }, '授权限额10.01元超过该档的上限10.00元'],
    [{ band: 'medium', uptoFen: 1_000 }, '授权限额10.00元低于该档的下限10.01元'],
    [{ band: 'medium', uptoFen: 5_001 }, '授权限额50.01元超过该档的上限50.00元'],
    [{ band: 'large', uptoFen: 6_000 }, '大额案件应当集体研究，不能授权分管副检察长决定'],
    [{ band: 'large', uptoFen: null }, '大额案件应当集体研究，不能授权分管副检察长决定'],
  ])('refuses %j', (overrides, fault) => {
    expect(checkDelegations([{ ...line, ...overrides }], bands)).toEqual([fault]);
  });

  it('refuses a band the office does not have', () => {
    expect(checkDelegations([{ ...line, band: 'medium' }], bands.slice(0, 1))).toEqual([
      '授权的档“medium”不在金额档之中',
    ]);
  });

  it('refuses a matter of a band twice', () => {
    expect(checkDelegations([line, { ...line, matters: ['refuse'] }], bands)).toEqual([
      '同一档的“不予救助”授权了两次',
    ]);
  });

  it('a band without an upper limit takes any limit from its first fen on', () => {
    const open: AmountBand[] = [{ fromFen: 1, uptoFen: null, band: 'small' }];

    expect(checkDelegations([{ ...line, uptoFen: 2 ** 40 }], open)).toEqual([]);
  });
});
