import type { monitorChinese } from './chinese-monitor.js';
import { monitorScreens } from './en-monitor.js';
import type { Translated } from './translated.js';

/** The English texts of the monitor, part of `english.ts`. */
export const monitorEnglish = {
  ...monitorScreens,
} as const satisfies Translated<typeof monitorChinese>;
