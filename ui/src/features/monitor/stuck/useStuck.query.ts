import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listStuck } from '../../../../../server/monitor/stuck/api.js';
import { call } from '../../../api/client.js';

export const stuckKey = ['monitor', 'stuck'] as const;
export type StuckFilter = Omit<z.input<NonNullable<typeof listStuck.query>>, 'after'>;

/** As often as it is looked for: what stands still shows within ten seconds. */
const intervalMs = 5_000;

/** What stands still, page by page; the rows on the screen stay while they are read anew. */
export function useStuck(filter: StuckFilter) {
  return useInfiniteQuery({
    queryKey: [...stuckKey, filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(
        listStuck,
        { query: { ...filter, ...(pageParam === '' ? {} : { after: pageParam }) } },
        signal,
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    refetchInterval: intervalMs,
  });
}
