import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listQuarantined, readFeed } from '../../../../../server/engine/feed-api.js';
import { call } from '../../../api/client.js';

const everyMs = 3_000;
export const feedKey = ['monitor', 'feed'] as const;

/** How far the engine's records have come, asked anew as long as the page is looked at. */
export function useFeed() {
  return useQuery({
    queryKey: feedKey,
    queryFn: ({ signal }) => call(readFeed, {}, signal),
    refetchInterval: everyMs,
  });
}

/** Records that were set aside, the latest first. */
export function useQuarantine() {
  return useInfiniteQuery({
    queryKey: [...feedKey, 'quarantine'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(listQuarantined, { query: pageParam === undefined ? {} : { after: pageParam } }, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
