import { designerScreens } from './zh-CN-designer.js';

/** The Chinese texts of the designers' studio: loaded with its pages, so that no other page carries them. */
export const studioChinese = {
  ...designerScreens,
} as const;
