import { lazy, type ComponentType } from 'react';

export interface ReleaseTabProps {
  releaseId: string;
}

/** A tab by its name in the address, which is that of its word `designer.tab.<key>`; loaded when it is first opened. */
const tab = <Key extends string>(
  key: Key,
  load: () => Promise<ComponentType<ReleaseTabProps>>,
) => ({
  key,
  Body: lazy(async () => ({ default: await load() })),
});

/** The tabs of a release, which is only read; its files are found by `usePackage()`. */
export const releaseTabs = [
  tab('view', async () => (await import('./edit/EditTab.js')).EditTab),
  tab('compare', async () => (await import('./compare/ReleaseCompareTab.js')).ReleaseCompareTab),
  tab('running', async () => (await import('./running/ReleaseRunningTab.js')).ReleaseRunningTab),
  tab(
    'comments',
    async () => (await import('./comments/ReleaseCommentsTab.js')).ReleaseCommentsTab,
  ),
] as const;
