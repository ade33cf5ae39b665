import { lazy, type ComponentType } from 'react';
import type { Action } from '../../../../server/domain/access/permission-table.js';

/**
 * A page of the monitor: its name in the address, which is that of its word `monitor.tab.<key>`, the acts of which a person may at least
 * one, and the page, loaded when it is first opened. Below its name a page may have addresses of its own.
 */
const tab = <Key extends string>(
  key: Key,
  acts: readonly Action[],
  load: () => Promise<ComponentType>,
) => ({ key, acts, Page: lazy(async () => ({ default: await load() })) });

/** The pages of the monitor in their order. */
export const tabs = [
  tab(
    'overview',
    ['see-monitor'],
    async () => (await import('./overview/OverviewPage.js')).OverviewPage,
  ),
  tab(
    'stuck',
    ['see-monitor', 'see-machine'],
    async () => (await import('./stuck/StuckPage.js')).StuckPage,
  ),
  tab(
    'processes',
    ['see-monitor', 'see-machine'],
    async () => (await import('./processes/ProcessesPage.js')).ProcessesPage,
  ),
  tab(
    'mends',
    ['see-monitor', 'see-machine', 'confirm-mend'],
    async () => (await import('./mend/MendsPage.js')).MendsPage,
  ),
  tab('alerts', ['manage-alerts'], async () => (await import('./alerts/AlertsPage.js')).AlertsPage),
  tab('health', ['see-machine'], async () => (await import('./health/HealthPage.js')).HealthPage),
  tab('feed', ['see-machine'], async () => (await import('./feed/FeedPage.js')).FeedPage),
] as const;
