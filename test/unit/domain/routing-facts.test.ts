import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeRoutingFacts, type RoutingInput } from '../../../server/domain/routing-facts.js';

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
  jointRequested: false,
  jointDeclined: false,
  delegatedUptoFen: 500_000,
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
    [{ amountFen: 500_000, delegatedUptoFen: null }, { delegatedToDeputy: false }],
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

  it('never delegates what lies above the ceiling', () => {
    const amount = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (amountFen, ceilingFen, delegatedUptoFen) => {
        const facts = computeRoutingFacts({ ...input, amountFen, ceilingFen, delegatedUptoFen });
        expect(facts.overCeiling && facts.delegatedToDeputy).toBe(false);
      }),
    );
  });
});
