/** Where a paper drafted by hand stands before it is one. */
export const draftStates = {
  draft: '起草中',
  submitted: '待审核',
  reviewed: '已审核',
  issued: '已出具',
  discarded: '已废弃',
} as const;

export type DraftState = keyof typeof draftStates;

export type DraftAct = 'save' | 'submit' | 'accept' | 'return' | 'issue' | 'discard';

/** Who has had to do with a draft; account ids. */
export interface DraftHistory {
  state: DraftState;
  /** Everybody who wrote in it, the one who began it included. */
  writers: readonly string[];
}

/** Why a step is refused: the draft is not there, or this person may not take it. */
export interface DraftRefusal {
  code: 'WRONG_STATE' | 'SEPARATION_OF_DUTIES';
  detail: string;
}

interface Step {
  from: readonly DraftState[];
  to: DraftState;
  name: string;
}

const steps: Record<DraftAct, Step> = {
  save: { from: ['draft'], to: 'draft', name: '修改' },
  submit: { from: ['draft'], to: 'submitted', name: '送审' },
  accept: { from: ['submitted'], to: 'reviewed', name: '审核' },
  // What was accepted can still be sent back, so that a late correction is reviewed again.
  return: { from: ['submitted', 'reviewed'], to: 'draft', name: '退回' },
  issue: { from: ['reviewed'], to: 'issued', name: '出具' },
  discard: { from: ['draft', 'submitted', 'reviewed'], to: 'discarded', name: '废弃' },
};

/**
 * Where a step brings a draft, or why not. Nobody reviews what he wrote (审核与起草分离: the office's own control, 2014 implementing opinion
 * §4 keeps proposing and approving apart; http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm , by analogy, confidence M).
 */
export function draftMove(
  act: DraftAct,
  { state, writers }: DraftHistory,
  /** Who takes the step, and in whose name. */
  hands: readonly string[],
): { to: DraftState } | DraftRefusal {
  const { from, to, name } = steps[act];
  if (!from.includes(state)) {
    return { code: 'WRONG_STATE', detail: `草稿${draftStates[state]}，不能${name}` };
  }
  if (act === 'accept' && hands.some((accountId) => writers.includes(accountId))) {
    return { code: 'SEPARATION_OF_DUTIES', detail: '起草、修改过这份文书的人不能审核它' };
  }
  return { to };
}
