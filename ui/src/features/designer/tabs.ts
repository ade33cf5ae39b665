import { lazy, type ComponentType } from 'react';

export interface TabProps {
  draftId: string;
}

/** A tab by its name in the address, which is that of its word `designer.tab.<key>`; loaded when it is first opened. */
const tab = <Key extends string>(key: Key, load: () => Promise<ComponentType<TabProps>>) => ({
  key,
  Body: lazy(async () => ({ default: await load() })),
});

/** The tabs of a draft in their order; each finds its draft by `useDraft()`. */
export const tabs = [
  tab('edit', async () => (await import('./edit/EditTab.js')).EditTab),
  tab('check', async () => (await import('./check/CheckTab.js')).CheckTab),
  tab('trial', async () => (await import('./trial/TrialTab.js')).TrialTab),
  tab('compare', async () => (await import('./compare/CompareTab.js')).CompareTab),
  tab('running', async () => (await import('./running/RunningTab.js')).RunningTab),
  tab('comments', async () => (await import('./comments/CommentsTab.js')).CommentsTab),
  tab('history', async () => (await import('./history/HistoryTab.js')).HistoryTab),
] as const;
