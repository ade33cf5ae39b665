import { alertScreens } from './zh-CN-monitor-alerts.js';
import { feedScreens } from './zh-CN-monitor-feed.js';
import { healthScreens } from './zh-CN-monitor-health.js';
import { historyScreens } from './zh-CN-monitor-history.js';
import { overviewScreens } from './zh-CN-monitor-overview.js';
import { processFigureScreens } from './zh-CN-monitor-processes.js';
import { mendScreens } from './zh-CN-monitor-mend.js';
import { monitorScreens } from './zh-CN-monitor.js';
import { stuckScreens } from './zh-CN-monitor-stuck.js';

/** The Chinese texts of the monitor: loaded with its pages, so that no other page carries them. */
export const monitorChinese = {
  ...monitorScreens,
  ...overviewScreens,
  ...processFigureScreens,
  ...historyScreens,
  ...alertScreens,
  ...healthScreens,
  ...feedScreens,
  ...mendScreens,
  ...stuckScreens,
} as const;
