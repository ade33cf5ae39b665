import { describe, expect, it } from '@jest/globals';
import {
  caseVerbIds,
  verbRefusal,
  type CaseVerb,
  type VerbCase,
} from '../../../../server/domain/cases/case-verbs.js';

const standing = (change: Partial<VerbCase> = {}): VerbCase => ({
  ...{ status: 'accepted', acceptedOn: '2026-03-02', decidedOn: null, suspendedOn: null },
  ...{ terminatedAt: null, closedAt: null },
  ...change,
});

const open = (row: VerbCase): CaseVerb[] =>
  caseVerbIds.filter((verb) => verbRefusal(verb, row) === null);
const always = [
  ...['recusals', 'letters', 'paper-approvals', 'phone-approvals', 'interferences'],
  'external-number',
];

describe('verbRefusal', () => {
  it.each([
    ['goes on', standing(), ['suspend', 'terminate', 'corrections']],
    [
      'waits for its materials',
      standing({ status: 'filed', acceptedOn: null }),
      ['supplement-notice', 'suspend', 'terminate', 'corrections'],
    ],
    [
      'was asked for more',
      standing({ status: 'supplementing', acceptedOn: null }),
      ['supplement-notice', 'suspend', 'terminate', 'corrections'],
    ],
    [
      'stands still',
      standing({ suspendedOn: '2026-03-02' }),
      ['resume', 'terminate', 'corrections'],
    ],
    ['is decided', standing({ status: 'decided', decidedOn: '2026-03-02' }), ['corrections']],
    ['has a share decided', standing({ decidedOn: '2026-03-02' }), ['corrections']],
    ['is closed', standing({ decidedOn: '2026-03-02', closedAt: new Date(0) }), []],
    ['is terminated', standing({ terminatedAt: new Date(0) }), []],
  ])('of a case that %s leaves what fits', (_name, row, verbs) => {
    expect(open(row).filter((verb) => !always.includes(verb))).toEqual(verbs);
    expect(open(row)).toEqual(expect.arrayContaining(always));
  });
});
