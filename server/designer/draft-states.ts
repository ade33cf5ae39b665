/** Where a draft stands; that it is checked and tried is said of its revision, not of its state. */
export const draftStates = ['draft', 'submitted', 'released', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** Where a release stands on a day: not yet, now, followed by another, or ended by a person. */
export const releaseStates = ['coming', 'in-force', 'past', 'retired'] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** What one does with a draft. */
export type DraftStep =
  'edit' | 'check' | 'try' | 'submit' | 'withdraw' | 'return' | 'release' | 'discard';

interface StepRule {
  from: DraftState;
  to: DraftState;
  /** In Chinese, as a verb. */
  name: string;
}

/** The life of a draft: written, checked, tried, submitted, released by another person or given back. */
export const draftSteps: Readonly<Record<DraftStep, StepRule>> = {
  edit: { from: 'draft', to: 'draft', name: '修改' },
  check: { from: 'draft', to: 'draft', name: '检查' },
  try: { from: 'draft', to: 'draft', name: '试办' },
  submit: { from: 'draft', to: 'submitted', name: '提交' },
  withdraw: { from: 'submitted', to: 'draft', name: '撤回' },
  return: { from: 'submitted', to: 'draft', name: '退回' },
  release: { from: 'submitted', to: 'released', name: '发布' },
  discard: { from: 'draft', to: 'discarded', name: '放弃' },
};

export const draftStateNames: Readonly<Record<DraftState, string>> = {
  draft: '是草稿',
  submitted: '已提交，待发布',
  released: '已发布',
  discarded: '已放弃',
};
