import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { changeEvent, LiveEvent, listenToChanges, readyEvent } from '../../../server/live/api.js';
import { liveIntervalMs } from '../api/query-client.js';
import { backOffMs } from './live/back-off.js';
import { liveStore, type LiveState } from './live/live-store.js';

/** How often lists ask by themselves although changes are told: a net below the net. */
const calmIntervalMs = 60_000;

export const useLiveState = (): LiveState =>
  useSyncExternalStore(liveStore.subscribe, liveStore.read);

/** How often a list should ask by itself: seldom while changes are told. */
export function useLiveInterval(): number {
  return useLiveState().isLive ? calmIntervalMs : liveIntervalMs;
}

/**
 * Listens for changes while the page is seen; mounted once. A page that is hidden gives its connection up, since a browser holds six
 * to one server, and reads everything again when it is seen.
 */
export function useLive(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const line = openLine(queryClient);
    const onSeen = () => {
      if (document.hidden) line.rest();
      else line.open();
    };
    onSeen();
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      document.removeEventListener('visibilitychange', onSeen);
      line.rest();
    };
  }, [queryClient]);
}

function openLine(queryClient: QueryClient) {
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  const rest = () => {
    clearTimeout(retry);
    source?.close();
    source = null;
    liveStore.change({ isLive: false });
  };
  const open = () => {
    rest();
    source = new EventSource(listenToChanges.path);
    source.addEventListener(readyEvent, ({ data }) => {
      failures = 0;
      liveStore.change({ isLive: true });
      take(queryClient, data);
      for (const key of everything) void queryClient.invalidateQueries({ queryKey: [key] });
    });
    source.addEventListener(changeEvent, ({ data }) => {
      take(queryClient, data);
    });
    source.onerror = () => {
      liveStore.change({ isLive: false });
      // the browser tries again by itself unless the server refused
      if (source?.readyState !== EventSource.CLOSED) return;
      retry = setTimeout(open, backOffMs(failures));
      failures += 1;
    };
  };
  return { open, rest };
}

const everything = ['tasks', 'inbox', 'notices', 'waits', 'cases', 'case'];

/** Has the lists a change concerns read again. */
function take(queryClient: QueryClient, data: unknown): void {
  const { changes } = LiveEvent.parse(JSON.parse(String(data)));
  const kinds = new Set(changes.map(({ kind }) => kind));
  const again = (...queryKey: string[]) => void queryClient.invalidateQueries({ queryKey });
  if (kinds.has('task'))
    ['tasks', 'inbox', 'waits'].forEach((key) => {
      again(key);
    });
  if (kinds.has('notice'))
    ['notices', 'inbox'].forEach((key) => {
      again(key);
    });
  if (kinds.has('case'))
    ['cases', 'waits'].forEach((key) => {
      again(key);
    });
  for (const id of new Set(changes.map(({ caseId }) => caseId))) if (id !== null) again('case', id);
  const fresh = changes.filter(({ kind, isNew }) => kind === 'task' && isNew).length;
  if (fresh > 0) liveStore.change({ newTasks: liveStore.read().newTasks + fresh });
}
