import { designerScreens } from './zh-CN-designer.js';
import { compareScreens } from './zh-CN-designer-compare.js';
import { trialScreens } from './zh-CN-designer-trial.js';
import { runningScreens } from './zh-CN-designer-running.js';
import { modelerScreens } from './zh-CN-modeler.js';
import { tableScreens } from './zh-CN-table.js';
import { formEditorScreens } from './zh-CN-form-editor.js';

/** The Chinese texts of the designers' studio: loaded with its pages, so that no other page carries them. */
export const studioChinese = {
  ...designerScreens,
  ...tableScreens,
  ...formEditorScreens,
  ...compareScreens,
  ...trialScreens,
  ...runningScreens,
  ...modelerScreens,
} as const;
