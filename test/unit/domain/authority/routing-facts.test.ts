import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeRoutingFacts,
  type RoutingInput,
} from '../../../../server/domain/authority/routing-facts.js';

const delegation: RoutingInput['delegations'][number] = {
  ...{ role: 'deputy-chief', band: 'small', uptoFen: 500_000, paper: '授权书' },
  matters: ['grant', 'refuse'],
};
const input: RoutingInput = {
  proposal: 'grant',
  amountFen: 800_000,
  bands: [
    { fromFen: 1, uptoFen: 1_000_000, band: 'small' },
    { fromFen: 1_000_001, uptoFen: 5_000_000, band: 'medium' },
    { fromFen: 5_000_001, uptoFen: null, band: 'large' },
  ],
  ceilingFen: 29_000_000,
  officeLevel: 'county',
  disputed: false,
  minor: false,
  urgent: false,
  hearingAsked: false,
  generallyNot: false,
  jointRequested: false,
  jointDeclined: false,
  delegations: [delegation],
  plcReviewsGrants: false,
};

describe('computeRoutingFacts', () => {
  it('gives the facts of a plain grant', () => {
    expect(computeRoutingFacts(input)).toEqual({
      amountBand: 'small',
      overCeiling: false,
      disputed: false,
      minor: false,
      urgent: false,
      hearingAsked: false,
      exception: false,
      officeLevel: 'county',
      jointRequested: false,
      jointDeclined: false,
      proposal: 'grant',
      delegatedToDeputy: false,
      plcRequired: false,
    });
  });

  it.each<[Partial<RoutingInput>, object]>([
    [{ amountFen: 29_000_000 }, { amountBand: 'large', overCeiling: false }],
    [{ amountFen: 29_000_001 }, { amountBand: 'large', overCeiling: true }],
    [{ amountFen: 500_000 }, { delegatedToDeputy: true }],
    [{ amountFen: 500_001 }, { delegatedToDeputy: false }],
    [{ amountFen: 500_000, delegations: [] }, { delegatedToDeputy: false }],
    [
      { amountFen: 500_000, disputed: true },
      { delegatedToDeputy: false, disputed: true },
    ],
    [
      { amountFen: 500_000, generallyNot: true },
      { delegatedToDeputy: false, exception: true },
    ],
    [
      { amountFen: 400_000, generallyNot: true, proposal: 'refuse' },
      { delegatedToDeputy: true, exception: false },
    ],
    [{ hearingAsked: true }, { hearingAsked: true }],
    [
      { minor: true, urgent: true },
      { minor: true, urgent: true },
    ],
    [
      { amountFen: 500_000, ceilingFen: 400_000 },
      { delegatedToDeputy: false, overCeiling: true },
    ],
    [{ ceilingFen: null }, { overCeiling: true, delegatedToDeputy: false }],
    [{ bands: [] }, { amountBand: 'none' }],
    [{ plcReviewsGrants: true }, { plcRequired: true }],
    [{ plcReviewsGrants: true, proposal: 'refuse' }, { plcRequired: false }],
    [
      { proposal: 'refuse', amountFen: null },
      { amountBand: 'none', delegatedToDeputy: false },
    ],
    [{ proposal: 'refuse', amountFen: 6_000_000 }, { amountBand: 'large' }],
    [{ proposal: 'refuse', amountFen: 400_000 }, { delegatedToDeputy: true }],
    [{ proposal: 'refuse', ceilingFen: null }, { overCeiling: false }],
  ])('%j: %j', (change, expected) => {
    expect(computeRoutingFacts({ ...input, ...change })).toMatchObject(expected);
  });

  it('never delegates what lies above the ceiling or in the highest band', () => {
    const amount = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (amountFen, ceilingFen, uptoFen) => {
        const delegations = (['small', 'medium', 'large'] as const).map((band) => ({
          ...delegation,
          ...{ band, uptoFen },
        }));
        const facts = computeRoutingFacts({ ...input, amountFen, ceilingFen, delegations });
        expect(facts.overCeiling && facts.delegatedToDeputy).toBe(false);
        expect(facts.amountBand === 'large' && facts.delegatedToDeputy).toBe(false);
      }),
    );
  });
});
