import { useInfiniteQuery } from '@tanstack/react-query';
import { listPartnerReliefs } from '../../../../server/duplicates/api.js';
import { call } from '../../api/client.js';

export const partnerReliefsKey = ['partner-reliefs'] as const;

/** Reliefs of other agencies, the newest first. */
export function usePartnerReliefs(q: string) {
  return useInfiniteQuery({
    queryKey: [...partnerReliefsKey, q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        listPartnerReliefs,
        { query: { q, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        signal,
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
}
