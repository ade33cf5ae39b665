import { describe, expect, it } from '@jest/globals';
import { stepsBetween } from '../../../processes/element-templates/approval-steps.js';

/** A chain of elements, each leading to the next, with the step of those that approve. */
function aChain(steps: Record<string, string | null>) {
  const ids = Object.keys(steps);
  const at = (id: string, by: number) => ids.slice(ids.indexOf(id) + by)[0];
  return {
    before: (id: string) => (ids.indexOf(id) === 0 ? [] : [at(id, -1) ?? '']),
    after: (id: string) => (id === ids.at(-1) ? [] : [at(id, 1) ?? '']),
    headers: (id: string): Record<string, string> => {
      const step = steps[id];
      return step === null || step === undefined ? {} : { step };
    },
  };
}

const chain = aChain({
  ...{ start: null, head: 'department-head', asked: null },
  ...{ deputy: 'deputy-chief', end: null },
});

describe('a new approval', () => {
  it('returns to the approval before it, and goes on to the next', () => {
    expect(stepsBetween(chain, 'asked', 'deputy')).toEqual({
      ...{ step: 'department-head', nextStep: 'deputy-chief' },
    });
  });

  it('begins with the department where nobody approved before', () => {
    expect(stepsBetween(chain, 'start', 'head').step).toBe('department-head');
  });

  it('is the last where no other follows', () => {
    expect(stepsBetween(chain, 'deputy', 'end').nextStep).toBe('end');
    expect(stepsBetween(chain, 'deputy', null).nextStep).toBe('end');
  });

  it('finds an end in a diagram that goes round', () => {
    const round = { before: () => ['b'], after: () => ['a'], headers: () => ({}) };

    expect(stepsBetween<string>(round, 'a', 'b')).toEqual({
      ...{ step: 'department-head', nextStep: 'end' },
    });
  });
});
