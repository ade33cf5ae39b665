/** Where the text of an office stands. */
export type TemplateState = (typeof templateStates)[number];

export const templateStates = ['draft', 'tried', 'released', 'archived', 'discarded'] as const;

/** What one does with a text. */
export type TemplateStep = 'save' | 'try' | 'release' | 'give-back' | 'discard' | 'archive';

interface StepRule {
  /** States it may be done in. */
  from: readonly TemplateState[];
  to: TemplateState;
  /** In Chinese, as a verb. */
  name: string;
}

/** The life of a text: written, tried on exactly this wording, released by another person, ended. */
export const templateSteps: Readonly<Record<TemplateStep, StepRule>> = {
  save: { from: ['draft', 'tried'], to: 'draft', name: '修改' },
  try: { from: ['draft', 'tried'], to: 'tried', name: '试印' },
  release: { from: ['tried'], to: 'released', name: '发布' },
  'give-back': { from: ['tried'], to: 'draft', name: '退回' },
  discard: { from: ['draft', 'tried'], to: 'discarded', name: '放弃' },
  archive: { from: ['released'], to: 'archived', name: '停用' },
};

export const templateStateNames: Readonly<Record<TemplateState, string>> = {
  draft: '草稿',
  tried: '已试印，待发布',
  released: '已发布',
  archived: '已停用',
  discarded: '已放弃',
};
