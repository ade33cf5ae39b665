import { describe, expect, it } from '@jest/globals';
import {
  canMoveRequest,
  sealIds,
  sealRequestStates,
  seals,
  type SealRequestState,
} from '../../../../server/domain/papers/seals.js';

const states = Object.keys(sealRequestStates) as SealRequestState[];

describe('a request for a seal', () => {
  it('goes from asked to approved, refused or withdrawn, from approved to used or withdrawn, and nowhere else', () => {
    const ways = states.flatMap((from) =>
      states.filter((to) => canMoveRequest(from, to)).map((to) => `${from} → ${to}`),
    );

    expect(ways).toEqual([
      ...['asked → approved', 'asked → refused', 'asked → withdrawn'],
      ...['approved → withdrawn', 'approved → used'],
    ]);
  });

  it('is for one of three seals, each with a name of its own', () => {
    expect(new Set(sealIds.map((id) => seals[id])).size).toBe(3);
  });
});
