import type { monitorChinese } from './chinese-monitor.js';
import { stuckScreens } from './en-monitor-stuck.js';
import { alertScreens } from './en-monitor-alerts.js';
import { feedScreens } from './en-monitor-feed.js';
import { healthScreens } from './en-monitor-health.js';
import { historyScreens } from './en-monitor-history.js';
import { overviewScreens } from './en-monitor-overview.js';
import { processFigureScreens } from './en-monitor-processes.js';
import { mendScreens } from './en-monitor-mend.js';
import { monitorScreens } from './en-monitor.js';
import type { Translated } from './translated.js';

/** The English texts of the monitor, part of `english.ts`. */
export const monitorEnglish = {
  ...monitorScreens,
  ...overviewScreens,
  ...processFigureScreens,
  ...historyScreens,
  ...alertScreens,
  ...healthScreens,
  ...feedScreens,
  ...mendScreens,
  ...stuckScreens,
} as const satisfies Translated<typeof monitorChinese>;
