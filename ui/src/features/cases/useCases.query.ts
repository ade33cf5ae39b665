import { useInfiniteQuery } from '@tanstack/react-query';
import { listCases } from '../../../../server/cases/api.js';
import { call } from '../../api/client.js';

export interface CaseFilter {
  q: string;
  status: string;
  officeId: string;
}

export function useCases(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(listCases, { query: { ...filter, cursor: pageParam } }, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    refetchInterval: 5_000,
  });
}
