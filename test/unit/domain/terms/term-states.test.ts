import { describe, expect, it } from '@jest/globals';
import {
  moveTerm,
  openTermStates,
  termMoves,
  termStates,
  type TermMove,
  type TermState,
} from '../../../../server/domain/terms/term-states.js';

/** From each state: what each move leads to; a dash: refused. */
const expected: Record<TermState, Record<TermMove, TermState | '-'>> = {
  running: {
    suspend: 'suspended',
    resume: '-',
    extend: 'running',
    meet: 'met',
    lapse: 'lapsed',
    void: 'void',
  },
  suspended: {
    suspend: '-',
    resume: 'running',
    extend: '-',
    meet: 'met',
    lapse: '-',
    void: 'void',
  },
  met: { suspend: '-', resume: '-', extend: '-', meet: '-', lapse: '-', void: '-' },
  lapsed: { suspend: '-', resume: '-', extend: '-', meet: '-', lapse: '-', void: '-' },
  void: { suspend: '-', resume: '-', extend: '-', meet: '-', lapse: '-', void: '-' },
};
const moves = Object.keys(termMoves) as TermMove[];

describe('the states of a term', () => {
  it.each(termStates.flatMap((state) => moves.map((move) => [state, move] as const)))(
    '%s, %s',
    (state, move) => {
      const to = expected[state][move];

      if (to === '-') expect(() => moveTerm(state, move)).toThrow('不能');
      else expect(moveTerm(state, move)).toBe(to);
    },
  );

  it('can all be reached from the start', () => {
    const reached = new Set<TermState>(['running']);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const { from, to } of Object.values(termMoves)) {
        if (from.some((state) => reached.has(state))) reached.add(to);
      }
    }

    expect([...reached].sort()).toEqual([...termStates].sort());
  });

  it('are open exactly where something can still happen', () => {
    const open = termStates.filter((state) => moves.some((move) => expected[state][move] !== '-'));

    expect(open).toEqual(openTermStates);
  });
});
