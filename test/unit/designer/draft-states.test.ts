import { describe, expect, it } from '@jest/globals';
import { draftStateNames, draftStates, draftSteps } from '../../../server/designer/draft-states.js';

const steps = Object.values(draftSteps);

describe('the life of a draft', () => {
  it('reaches every state, and names each in Chinese', () => {
    const reached = new Set(['draft', ...steps.map(({ to }) => to)]);

    expect(draftStates.filter((state) => !reached.has(state))).toEqual([]);
    for (const state of draftStates) expect(draftStateNames[state]).toMatch(/\p{Script=Han}/u);
  });

  it('ends where it was released or discarded: no step leads out', () => {
    expect(steps.filter(({ from }) => from === 'released' || from === 'discarded')).toEqual([]);
  });

  it('is written only as long as nobody has to decide on it', () => {
    const { edit, check, try: tried, discard } = draftSteps;

    expect([edit, check, tried, discard].map(({ from }) => from)).toEqual(
      Array.from({ length: 4 }, () => 'draft'),
    );
  });
});
