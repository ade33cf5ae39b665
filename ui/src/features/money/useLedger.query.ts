import { useInfiniteQuery } from '@tanstack/react-query';
import { getLedger } from '../../../../server/money/api.js';
import { call } from '../../api/client.js';

export const ledgerKey = ['ledger'] as const;

/** Balances and entries of an office. */
export function useLedger(officeId: string) {
  return useInfiniteQuery({
    queryKey: [...ledgerKey, officeId],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(getLedger, { params: { id: officeId }, query: { cursor: pageParam } }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: 5_000,
  });
}
