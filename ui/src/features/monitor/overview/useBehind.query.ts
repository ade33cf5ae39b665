import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  listMonitoredCases,
  type BehindQuery,
} from '../../../../../server/monitor/overview/api.js';
import { call } from '../../../api/client.js';

/** The cases behind a number, by the filter as it stands in the address. */
export function useBehind(filter: z.input<typeof BehindQuery>) {
  return useInfiniteQuery({
    queryKey: ['monitor-cases', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(
        listMonitoredCases,
        { query: { ...filter, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        signal,
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
