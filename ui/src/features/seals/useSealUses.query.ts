import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { sealsApi, type SealUseFilter } from '../../../../server/seals/api.js';
import { call } from '../../api/client.js';

export const sealKey = ['seals'] as const;

/** 用印台账, page by page. */
export function useSealUses(filter: SealUseFilter) {
  return useInfiniteQuery({
    queryKey: [...sealKey, 'uses', filter],
    queryFn: ({ pageParam, signal }) =>
      call(sealsApi.listSealUses, { query: { ...filter, cursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** Requests that wait for an approval or for the keeper of the seal. */
export function useWaitingSeals() {
  return useQuery({
    queryKey: [...sealKey, 'waiting'],
    queryFn: ({ signal }) => call(sealsApi.listSealRequests, {}, signal),
  });
}
