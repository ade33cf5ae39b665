import type { studioChinese } from './chinese-studio.js';
import { designerScreens } from './en-designer.js';
import { compareScreens } from './en-designer-compare.js';
import { trialScreens } from './en-designer-trial.js';
import type { Translated } from './translated.js';
import { runningScreens } from './en-designer-running.js';
import { modelerScreens } from './en-modeler.js';
import { tableScreens } from './en-table.js';
import { formEditorScreens } from './en-form-editor.js';

/** The English texts of the designers' studio, part of `english.ts`. */
export const studioEnglish = {
  ...designerScreens,
  ...tableScreens,
  ...formEditorScreens,
  ...compareScreens,
  ...trialScreens,
  ...runningScreens,
  ...modelerScreens,
} as const satisfies Translated<typeof studioChinese>;
