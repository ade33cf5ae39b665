import { useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listCases } from '../../../../server/cases/api.js';
import { call } from '../../api/client.js';
import { useLiveInterval } from '../../shared/use-live.js';

/** By the names of the endpoint's query, as the address has them; the server judges the values. */
export type CaseFilter = Readonly<Record<string, string>>;

export function useCases(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, cursor: pageParam } as z.input<
        NonNullable<typeof listCases.query>
      >;
      return call(listCases, { query }, signal);
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    refetchInterval: useLiveInterval() * 3,
  });
}
