import { alertScreens } from './zh-CN-monitor-alerts.js';
import { feedScreens } from './zh-CN-monitor-feed.js';
import { healthScreens } from './zh-CN-monitor-health.js';
import { mendScreens } from './zh-CN-monitor-mend.js';
import { monitorScreens } from './zh-CN-monitor.js';
import { stuckScreens } from './zh-CN-monitor-stuck.js';

/** The Chinese texts of the monitor: loaded with its pages, so that no other page carries them. */
export const monitorChinese = {
  ...monitorScreens,
  ...alertScreens,
  ...healthScreens,
  ...feedScreens,
  ...mendScreens,
  ...stuckScreens,
} as const;
