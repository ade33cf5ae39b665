import type { Translated } from './translated.js';
import type { monitorScreens as chinese } from './zh-CN-monitor.js';

export const monitorScreens = {
  monitor: {
    title: 'Process monitor',
    tabs: 'Pages of the process monitor',
    chart: {
      table: 'Table',
      csv: 'Export CSV',
      empty: 'No data',
      unknown: '—',
    },
    duration: {
      seconds: '{{n}} s',
      minutes: '{{n}} min',
      hours: '{{n}} h',
      days: '{{n}} d',
    },
    tab: {
      overview: 'Overview',
      stuck: 'Standstills',
      processes: 'Diagrams',
      mends: 'Orders',
      alerts: 'Alerts',
      health: 'Health',
      feed: 'Engine data',
    },
  },
} as const satisfies Translated<typeof chinese>;
