import { RuleError } from '../basics/errors.js';

export const termStates = ['running', 'suspended', 'met', 'lapsed', 'void'] as const;

/** `met` in time or late but done, `lapsed` without it, `void` when the term no longer matters. */
export type TermState = (typeof termStates)[number];

export type TermMove = 'suspend' | 'resume' | 'extend' | 'meet' | 'lapse' | 'void';

interface Move {
  name: string;
  from: readonly TermState[];
  to: TermState;
}

/** What can happen to a term, and from where. A term that stands still never lapses: it must be resumed before. */
export const termMoves: Record<TermMove, Move> = {
  suspend: { name: '中止', from: ['running'], to: 'suspended' },
  resume: { name: '恢复', from: ['suspended'], to: 'running' },
  extend: { name: '延长', from: ['running'], to: 'running' },
  meet: { name: '办结', from: ['running', 'suspended'], to: 'met' },
  lapse: { name: '届满', from: ['running'], to: 'lapsed' },
  void: { name: '作废', from: ['running', 'suspended'], to: 'void' },
};

/** The states of a term that has not ended. */
export const openTermStates: readonly TermState[] = ['running', 'suspended'];

/** States in Chinese. */
export const termStateNames: Record<TermState, string> = {
  running: '进行中',
  suspended: '中止中',
  met: '已办结',
  lapsed: '已届满',
  void: '已作废',
};

/** The state after a move; throws WRONG_STATE when the term cannot make it. */
export function moveTerm(state: TermState, move: TermMove): TermState {
  const { name, from, to } = termMoves[move];
  if (!from.includes(state)) {
    throw new RuleError('WRONG_STATE', `期限${termStateNames[state]}，不能${name}`, {
      state,
      move,
    });
  }
  return to;
}
