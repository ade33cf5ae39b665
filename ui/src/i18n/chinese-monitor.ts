import { monitorScreens } from './zh-CN-monitor.js';

/** The Chinese texts of the monitor: loaded with its pages, so that no other page carries them. */
export const monitorChinese = {
  ...monitorScreens,
} as const;
