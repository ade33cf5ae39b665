import type { Translated } from './translated.js';
import type { tableScreens as chinese } from './zh-CN-table.js';

/** Texts of the editor of decision tables. */
export const tableScreens = {
  table: {
    grid: 'Plain grid',
    expert: 'Expert view',
    undo: 'Undo',
    redo: 'Redo',
    add: 'Add a rule',
    number: 'No.',
    reason: 'Reason',
    reasonOf: 'Reason of rule {{number}}',
    tools: 'Actions',
    tool: {
      up: 'Move rule {{number}} up',
      down: 'Move rule {{number}} down',
      add: 'Add a rule before rule {{number}}',
      duplicate: 'Duplicate rule {{number}}',
      remove: 'Delete rule {{number}}',
    },
    cell: '{{column}}, rule {{number}}',
    any: 'any',
    empty: 'not chosen',
    or: ' or ',
    noValue: 'none',
    example: 'For example: {{text}}',
    broken: 'The table cannot be read; restore it from the history.',
    policy: {
      first: 'From top to bottom: the first rule that holds answers',
      unique: 'Only one rule may hold for each case',
      other: 'This hit policy is not supported; choose “first” in the expert view',
    },
  },
} as const satisfies Translated<typeof chinese>;
