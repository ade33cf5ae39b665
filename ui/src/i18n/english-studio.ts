import type { studioChinese } from './chinese-studio.js';
import { designerScreens } from './en-designer.js';
import type { Translated } from './translated.js';

/** The English texts of the designers' studio, part of `english.ts`. */
export const studioEnglish = {
  ...designerScreens,
} as const satisfies Translated<typeof studioChinese>;
