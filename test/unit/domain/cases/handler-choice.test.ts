import { describe, expect, it } from '@jest/globals';
import {
  assignmentRefusal,
  choiceFault,
  lotOf,
  type Candidate,
} from '../../../../server/domain/cases/handler-choice.js';

const person = (overrides: Partial<Candidate> = {}): Candidate => ({
  ...{ accountId: 'li', displayName: '李某', openCases: 0 },
  ...{ isAbsent: false, isParty: false, isRecused: false },
  ...overrides,
});

describe('who may be given a case', () => {
  it('is not who stepped out or is away, in whatever way', () => {
    for (const way of ['name', 'lot'] as const) {
      expect(choiceFault(person(), way)).toBeNull();
      expect(choiceFault(person({ isRecused: true }), way)).toBe('李某对本案应当回避');
      expect(choiceFault(person({ isAbsent: true }), way)).toBe('李某请假');
    }
  });

  it('is a namesake of a party by name alone, never by lot', () => {
    expect(choiceFault(person({ isParty: true }), 'name')).toBeNull();
    expect(choiceFault(person({ isParty: true }), 'lot')).toMatch(/同名/);
  });

  it('by name is a handler of the office who does not have it already', () => {
    expect(assignmentRefusal(person(), null)).toBeNull();
    expect(assignmentRefusal(person(), 'wang')).toBeNull();
    expect(assignmentRefusal(person(), 'li')?.code).toBe('WRONG_STATE');
    expect(assignmentRefusal(undefined, null)?.code).toBe('FORBIDDEN');
    expect(assignmentRefusal(person({ isAbsent: true }), null)?.detail).toBe('李某请假');
  });
});

describe('the lot', () => {
  it('takes in everybody nothing speaks against, but not the present handler, whatever the load', () => {
    const all = [
      person(),
      person({ accountId: 'busy', openCases: 30 }),
      person({ accountId: 'away', isAbsent: true }),
      person({ accountId: 'namesake', isParty: true }),
      person({ accountId: 'out', isRecused: true }),
      person({ accountId: 'now' }),
    ];

    expect(lotOf(all, 'now').map(({ accountId }) => accountId)).toEqual(['li', 'busy']);
    expect(lotOf(all, null)).toHaveLength(3);
    expect(lotOf([], null)).toEqual([]);
  });
});
