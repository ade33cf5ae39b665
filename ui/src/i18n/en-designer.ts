import type { Translated } from './translated.js';
import type { designerScreens as chinese } from './zh-CN-designer.js';

/** Texts of the designers' studio: its frame, list and draft page. */
export const designerScreens = {
  designer: {
    title: 'Process design',
    tab: {
      edit: 'Edit',
      check: 'Check',
      trial: 'Trial',
      compare: 'Compare',
      running: 'Open cases',
      comments: 'Comments',
      history: 'History',
    },
  },
} as const satisfies Translated<typeof chinese>;
